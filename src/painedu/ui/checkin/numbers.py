"""Screens that ask for numbers: pain from 0 to 10, days and minutes."""

from __future__ import annotations

from painedu.ui import style
from painedu.ui.checkin.minutes_question import MinutesQuestion
from painedu.ui.checkin.number_question import NumberQuestion
from painedu.ui.checkin.screen import ScreenView, Walk
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.one_of import Scale


class PainScreen(ScreenView):
    """How strong, and how much in the way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pain = NumberQuestion(self, "pain", Scale(10))
        self.interference = NumberQuestion(self, "interference", Scale(10))
        self.setLayout(column(self.pain, self.interference, gap=style.HUGE))
        self.refresh()

    def refresh(self) -> None:
        self.pain.refresh()
        self.interference.refresh()


class MovementScreen(ScreenView):
    """How many days, and how many minutes on such a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.days = NumberQuestion(self, "days", Scale(7))
        self.minutes = MinutesQuestion(self, "minutes")
        self.setLayout(column(self.days, self.minutes, gap=style.HUGE))
        self.refresh()

    def refresh(self) -> None:
        self.days.refresh()
        self.minutes.refresh()
        self.minutes.setVisible(self.walk is None or self.given("days") != 0)

    def show_walk(self, walk: Walk) -> None:
        self.minutes.forget_typed()
        super().show_walk(walk)
