"""Whom to call: the region's numbers, or all of them while no region is chosen."""

from __future__ import annotations

from painedu.checkin.regions import Region
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.worded import Worded


class NumbersCard(Worded):
    """A region's name always stands beside its number."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.numbers = Subheading("danger"), Body()
        self.rhyme, self.warning = Body(), Body()
        self.setProperty("panel", "danger")
        self.setLayout(
            column(self.title, self.numbers, self.rhyme, self.warning, gap=style.SMALL, margin=style.LARGE)
        )
        self.refresh()

    def refresh(self) -> None:
        _, region, texts = self._desk.translate, self._desk.session.region, self._desk.texts()
        if region is None:
            self.title.setText(_.within("safety", texts.safety.call_any))
            regions = texts.regions.regions
            lines = [*map(self._numbers, regions), *filter(None, map(self._talk, regions))]
            self.numbers.setText("\n".join(lines))
            self.warning.setText(_.within("regions", texts.regions.warning))
        else:
            name = _.within("regions", region.name)
            call = _.within("safety", texts.safety.call)
            self.title.setText(call.format(region=name, number=region.ambulance))
            self.numbers.setText("\n".join(filter(None, [*self._others(region), self._talk(region)])))
        self.numbers.setVisible(bool(self.numbers.text()))
        self.warning.setVisible(region is None)
        self.rhyme.setText(_.within("regions", region.stroke_rhyme if region else None))
        self.rhyme.setVisible(bool(self.rhyme.text()))

    def _numbers(self, region: Region) -> str:
        """Return one region's numbers in a line."""
        _ = self._desk.translate
        return _("{region}: {number}").format(
            region=_.within("regions", region.name), number=region.ambulance
        )

    def _others(self, region: Region) -> list[str]:
        within = self._desk.translate.within
        return [f"{line.number}  {within('regions', line.label)}" for line in region.other]

    def _talk(self, region: Region) -> str:
        if not region.mental_health:
            return ""
        within, safety = self._desk.translate.within, self._desk.texts().safety
        line = within("regions", region.mental_health_label)
        return within("safety", safety.talk).format(line=line, number=region.mental_health)
