"""Which parts stand on the sheet: a tick each, remembered in the record."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import Signal

from painedu.handout.fitting import KEPT_DOT
from painedu.handout.parts import NAMES, SECTIONS
from painedu.handout.request import TICKED, Preset, Section
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import check_quietly
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.worded import Worded
from painedu.ui.widgets.wrapping import Tick

LEFT_OUT = "sheet-left-out"
"""The setting that holds the parts that were unticked, as ids: a part that is new stands on the sheet."""

NO_ROOM = N_("No room for: {parts}. Fewer ticks make room.")
NO_ROOM_IN_LARGE_PRINT = N_("No room for: {parts}. Fewer ticks or ordinary print make room.")


class SheetSections(Worded):
    """At least one part is always ticked: the last one cannot be taken away."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.ticks = Subheading(), {section: Tick() for section in SECTIONS}
        self.no_room = Fine("quiet")
        self._no_room: Sequence[str] = ()
        self._is_large = False
        self.setLayout(column(self.title, *self.ticks.values(), self.no_room, gap=style.SMALL))
        for tick in self.ticks.values():
            tick.toggled.connect(self._change)

    def chosen(self) -> frozenset[str]:
        """Return the parts that are to stand on the sheet."""
        kept = self._desk.session.record.setting(LEFT_OUT) or ""
        return frozenset(Section) - set(kept.split(","))

    def preset(self) -> Preset | None:
        """Return the preset that ticks the same parts."""
        chosen = self.chosen()
        return next((preset for preset, ticked in TICKED.items() if ticked == chosen), None)

    def tick(self, preset: Preset) -> None:
        """Tick the parts of ``preset``, and no others; say nothing about it."""
        self._keep(frozenset(Section) - TICKED[preset])
        self.refresh()

    def say_no_room(self, names: Sequence[str], *, is_large: bool) -> None:
        """Say what the sheet, as it is now, has no room for; ``names`` are those of handout/parts.py."""
        self._no_room, self._is_large = names, is_large
        self._word_no_room()

    def _word_no_room(self) -> None:
        _ = self._desk.translate
        said = _(NO_ROOM_IN_LARGE_PRINT if self._is_large else NO_ROOM)
        parts = KEPT_DOT.join(_(NAMES[name]) for name in self._no_room)
        self.no_room.setText(said.format(parts=parts) if parts else "")
        self.no_room.setVisible(bool(parts))

    def refresh(self) -> None:
        _, record, chosen = self._desk.translate, self._desk.session.record, self.chosen()
        has_plan = record.plans.current() is not None
        seen = chosen if has_plan else chosen - {Section.PLAN}
        self.title.setText(_("What stands on it"))
        for section, tick in self.ticks.items():
            tick.setText(_(SECTIONS[section]))
            check_quietly(tick, section in chosen)
            tick.setEnabled(seen != {section})
        self.ticks[Section.PLAN].setVisible(has_plan)
        self._word_no_room()

    def _change(self) -> None:
        self._keep({section for section in Section if not self.ticks[section].isChecked()})
        self.refresh()
        self.changed.emit()

    def _keep(self, left_out: Set[Section]) -> None:
        self._desk.session.record.keep_setting(LEFT_OUT, ",".join(sorted(left_out)))
