"""One number over time: a picture, with buttons for the four numbers."""

from __future__ import annotations

from painedu.checkin.trend import ASKED, drawn
from painedu.language.marks import N_
from painedu.records.record import Taken
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded

NAMES = {
    "pain": N_("Pain"),
    "interference": N_("In the way"),
    "minutes": N_("Minutes a week"),
    "confidence": N_("How sure"),
}


class TrendCard(Worded):
    """Draws the number chosen; says so where two days are not there yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._taken: list[Taken] = []
        self.names, self.too_few = Chips(ASKED), Body("quiet")
        self.picture = FigureView(desk.drawings(), desk.translate, "trend", "blank")
        self.names.show_value(ASKED[0])
        self.names.chosen.connect(self.refresh)
        self.setLayout(column(self.names, self.picture, self.too_few, gap=style.LARGE))

    def show_taken(self, taken: list[Taken]) -> None:
        """Draw the numbers of ``taken``, oldest first."""
        self._taken = taken
        self.refresh()

    def refresh(self) -> None:
        _, name = self._desk.translate, self.names.value() or ASKED[0]
        for each in ASKED:
            self.names.button(each).setText(_(NAMES[each]))
        data = drawn(name, [(taken.at.date(), taken.answers) for taken in self._taken])
        self.too_few.setText(_("A picture needs this number on two days. It stands in the list below."))
        self.too_few.setVisible(data is None)
        self.picture.setVisible(data is not None)
        if data is not None:
            self.picture.show_state(name, data)
