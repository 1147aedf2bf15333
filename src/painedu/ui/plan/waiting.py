"""What a plan has to wait for, and what is read before one is made."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.checkin.items import Item
from painedu.language.marks import N_
from painedu.plan.barrier import Barrier
from painedu.ui import style
from painedu.ui.checkin.items import ItemList
from painedu.ui.desk import Desk
from painedu.ui.sign_rows import LaterSigns
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.worded import Worded

_SAID_YES = N_(
    "Has your doctor or nurse said that you can start? Tick that in the check-in. Then you can plan."
)
WAYS_ON = {
    Barrier.CHECK_FIRST: N_(
        "A plan begins with the check-in: the help signs, and a list about your health. It takes two minutes."
    ),
    Barrier.ASK_DOCTOR: _SAID_YES,
    Barrier.TOGETHER: _SAID_YES,
}


class Waiting(Worded):
    """Why there is no plan yet, and the way to the check-in."""

    checkin_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._barrier: Barrier | None = None
        self.kept, self.list, self.way_on = Body(), ItemList(desk), Body()
        self.checkin = button("primary")
        checkin = flowing(self.checkin, gap=style.SMALL)
        self.setLayout(column(self.kept, self.list, self.way_on, checkin, gap=style.LARGE))
        self.checkin.clicked.connect(self.checkin_wanted)

    def show_barrier(self, barrier: Barrier, advice: list[Item]) -> None:
        """Tell what the plan waits for; ``advice`` is what has to be read with it."""
        self._barrier = barrier
        is_unchecked = barrier is Barrier.CHECK_FIRST
        self.list.say([] if is_unchecked else [*advice, Item(barrier.value)])
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.kept.setText(_("Your plan is kept. It comes back here as soon as it can go on."))
        self.kept.setVisible(self._desk.session.record.plans.current() is not None)
        words = WAYS_ON.get(self._barrier) if self._barrier else None
        self.way_on.setText(_(words) if words else "")
        self.way_on.setVisible(words is not None)
        self.checkin.setText(_("To the check-in"))


class Reading(Worded):
    """What is to be read before a plan is made: the advice that fits, then the two lists (evidence 3d)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.list, self.later = ItemList(desk), LaterSigns(desk)
        self.setLayout(column(self.list, self.later, gap=style.LARGE))
        self.later.set_open(True)

    def refresh(self) -> None:
        """Its parts have the words."""
