"""For whom the sheet is: what stands on it, ticked at once, by name."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.handout.request import Preset
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.pages.sheet_sections import SheetSections
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.labels import Body, Fine
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded

WORDS = {
    Preset.PATIENT: N_("For me"),
    Preset.CLINICIAN: N_("For my doctor or nurse, one page"),
    Preset.EVERYTHING: N_("Everything"),
}


class SheetPresets(Worded):
    """Two of them tick ``sections``, and are remembered as these are.

    The page for a doctor or nurse is another one: it shows what was ticked in the safety check. So it is
    never remembered, and never there before someone asks for it.
    """

    changed = Signal()

    def __init__(self, desk: Desk, sections: SheetSections) -> None:
        super().__init__()
        self._desk, self._sections = desk, sections
        self.is_overview = False
        self.title, self.presets, self.private = Fine("quiet"), Chips(list(WORDS)), Body()
        self.note = panel("note", self.private)
        self.setLayout(column(self.title, self.presets, self.note, gap=style.SMALL))
        self.presets.chosen.connect(self._choose)
        sections.changed.connect(self.refresh)

    def begin(self) -> None:
        """Begin with a sheet that anyone may see."""
        self.is_overview = False
        self.refresh()

    def preset(self) -> Preset | None:
        """Return what is chosen, None where sections were ticked one by one."""
        return Preset.CLINICIAN if self.is_overview else self._sections.preset()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_("Quick choice"))
        for preset, words in WORDS.items():
            self.presets.button(preset).setText(_(words))
        self.presets.show_value(self.preset())
        self.private.setText(
            _("This page shows what was ticked in the safety check. It is not for everyone's eyes.")
        )
        self.note.setVisible(self.is_overview)

    def _choose(self, chosen: str) -> None:
        preset = Preset(chosen)
        self.is_overview = preset is Preset.CLINICIAN
        if not self.is_overview:
            self._sections.tick(preset)
        self.refresh()
        self.changed.emit()
