"""The first two screens: language, then text size and region."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from painedu.records.session import TEXT_SIZES
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.one_of import Chips, ChoiceList
from painedu.ui.widgets.worded import Worded

NO_REGION = "none"


class LanguageScreen(Worded):
    """Every language by its own name; the one in use is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.text = desk, Body()
        languages = desk.translate.languages()
        self.choices = ChoiceList(languages)
        for language in languages:
            self.choices.button(language).setText(desk.switch.name(language))
        self.choices.chosen.connect(desk.choose_language)
        self.promise = Body("quiet")
        layout = column(self.text, self.choices, self.promise, gap=style.LARGE)
        layout.addStretch(1)
        self.setLayout(layout)
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.text.setText(
            _("Which language do you like to read? You can switch at any time, at the top right.")
        )
        self.promise.setText(_("Everything you do here stays on this computer. No account, no internet."))
        self.choices.show_value(_.language)


class SizeChoice(Worded):
    """How large the text is; takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.text = desk, Subheading()
        self.choices = Chips([str(size) for size in TEXT_SIZES])
        self.choices.chosen.connect(self._choose)
        self.setLayout(column(self.text, self.choices, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        self.text.setText(self._desk.translate("Text size"))
        for size in TEXT_SIZES:
            self.choices.button(str(size)).setText(f"{size} %")
        self.choices.show_value(str(self._desk.appearance.text_size))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:  # another size may have been chosen at the top
            self.refresh()

    def _choose(self, size: str) -> None:
        self._desk.choose_text_size(int(size))


class RegionChoice(Worded):
    """Where the reader is; never guessed from the language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.text, self.why = desk, Subheading(), Fine("quiet")
        self.choices = ChoiceList([*(region.id for region in desk.session.regions), NO_REGION])
        self.choices.chosen.connect(self._choose)
        self.setLayout(column(self.text, self.why, self.choices, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        _, file = self._desk.translate, self._desk.texts().regions
        self.text.setText(_.within("regions", file.question))
        self.why.setText(_("It decides the emergency number that is shown, and when to see a doctor first."))
        for region in self._desk.session.regions:
            name = _.within("regions", region.name)
            self.choices.button(region.id).setText(f"{name}  ·  {region.ambulance}")
        self.choices.button(NO_REGION).setText(_.within("regions", file.none_chosen))
        region_now = self._desk.session.region
        self.choices.show_value(region_now.id if region_now else NO_REGION)

    def _choose(self, region: str) -> None:
        self._desk.session.record.keep_setting("region", "" if region == NO_REGION else region)


class SizeAndRegionScreen(Worded):
    """Both on one screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.text_size, self.region = SizeChoice(desk), RegionChoice(desk)
        layout = column(self.text_size, self.region, gap=style.WIDE)
        layout.addStretch(1)
        self.setLayout(layout)

    def refresh(self) -> None:
        self.text_size.refresh()
        self.region.refresh()
