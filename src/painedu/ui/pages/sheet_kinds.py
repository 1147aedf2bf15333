"""Which sheet the Handout page shows: one's own, or another that is the same for everyone."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.handout.card import SafetyCard
from painedu.handout.form import Form
from painedu.handout.leaflet import Leaflet
from painedu.handout.others import Sheet
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine
from painedu.ui.widgets.one_of import Chips, ChoiceList
from painedu.ui.widgets.worded import Worded

MINE, CARD, FORM, LEAFLET = "sheet", "card", "form", "leaflet"
WORDS = {
    MINE: N_("My sheet"),
    CARD: N_("Safety card"),
    FORM: N_("Blank check-in"),
    LEAFLET: N_("A lesson"),
}


class SheetKinds(Worded):
    """One's own sheet is chosen each time the page opens."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.kinds = Fine("quiet"), Chips(list(WORDS))
        self.lessons = ChoiceList([entry.id for entry in desk.library.course.lessons()])
        self.setLayout(column(self.title, self.kinds, self.lessons, gap=style.SMALL))
        self.kinds.chosen.connect(self._choose)
        self.lessons.chosen.connect(self._choose)

    def begin(self) -> None:
        """Choose one's own sheet, and the first lesson for whoever asks for one."""
        self.kinds.show_value(MINE)
        self.lessons.show_value(self.lessons.ids[0])
        self.refresh()

    def kind(self) -> str:
        return self.kinds.value() or MINE

    def other(self) -> Sheet | None:
        """Return the other sheet that is chosen, None where it is one's own."""
        if self.kind() == LEAFLET:
            return Leaflet(self.lessons.value() or self.lessons.ids[0])
        others: dict[str, Sheet] = {CARD: SafetyCard(), FORM: Form()}
        return others.get(self.kind())

    def refresh(self) -> None:
        _, course = self._desk.translate, self._desk.library.course
        self.title.setText(_("Which sheet"))
        for kind, words in WORDS.items():
            self.kinds.button(kind).setText(_(words))
        for entry in course.lessons():
            self.lessons.button(entry.id).setText(_.within(course.id, entry.title))
        self.lessons.setVisible(self.kind() == LEAFLET)

    def _choose(self, _chosen: str) -> None:
        self.refresh()
        self.changed.emit()
