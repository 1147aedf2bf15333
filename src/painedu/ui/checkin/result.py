"""The last screen: what the answers mean, with the week as a picture."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.feedback import feedback
from painedu.checkin.flow import Screen, skipped
from painedu.checkin.items import invites
from painedu.checkin.movement import Movement, may_move
from painedu.checkin.trend import drawn
from painedu.checkin.week import week
from painedu.plan.barrier import barrier
from painedu.records.record import Taken
from painedu.ui import style
from painedu.ui.checkin.extra_row import ExtraRow
from painedu.ui.checkin.items import ItemList, ItemView
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.sign_rows import LaterSigns
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine


class ResultScreen(ScreenView):
    """Safety first, then the numbers, then one next step."""

    claims_wanted = Signal(list)
    lesson_wanted = Signal(str)
    sheet_wanted = Signal()
    plan_wanted = Signal()
    skipped_wanted = Signal()
    extra_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._taken: list[Taken] = []
        self.disclaimer = Fine("quiet")
        self.week = FigureView(desk.drawings(), desk.translate, "week", "blank")
        self.week_card = panel("card", self.week)
        self.trend = FigureView(desk.drawings(), desk.translate, "trend", "blank")
        self.trend_card = panel("card", self.trend)
        self.said = ItemList(desk)
        self._is_finished = False
        self.skipped, self.plan, self.sheet = button("primary"), button("primary"), button()
        self.extras = ExtraRow(desk)
        self.later = LaterSigns(desk)
        self._lay_out()
        self.sheet.clicked.connect(self.sheet_wanted)
        self.plan.clicked.connect(self.plan_wanted)
        self.skipped.clicked.connect(self.skipped_wanted)
        self.extras.wanted.connect(self.extra_wanted)
        self.refresh()

    def _lay_out(self) -> None:
        onward = flowing(self.plan, self.sheet, gap=style.MEDIUM)
        self.setLayout(column(self.said, onward, self.extras, self.disclaimer, gap=style.LARGE))
        self.said.claims_wanted.connect(self.claims_wanted)
        self.said.lesson_wanted.connect(self.lesson_wanted)

    @property
    def items(self) -> list[ItemView]:
        """What is said now, in order."""
        return self.said.items

    def stops(self) -> list[QWidget]:
        return [*self.said.parts, self.plan, self.sheet, self.extras]

    def show_result(self, taken: list[Taken]) -> None:
        """Compare with the check-ins before, oldest first; there may be none."""
        self._taken, self._is_finished = taken, False
        self.refresh()

    def finish(self) -> None:
        """From now on the check-in is kept: nothing leads back into it."""
        self._is_finished = True
        self.skipped.hide()

    def refresh(self) -> None:
        _ = self.desk.translate
        self.disclaimer.setText(_.within("feedback", self.desk.texts().feedback.disclaimer))
        self.sheet.setText(_("My sheet to take home"))
        self.plan.setText(_("Plan my week"))
        if self.walk is not None:
            earlier = self._taken[-1].answers if self._taken else None
            self.said.say(feedback(self.walk.answers, earlier, self.desk.session.region))
            self._show_week(self.walk.answers)
            self._show_trend(self.walk.answers)
            self.said.put_after("movement-", self.week_card)
            self.said.put_after("pain", self.trend_card)
            self._show_later()
            self.extras.show_answers(self.walk.answers)
            self.plan.setVisible(barrier(self.walk.answers, self.desk.session.region) is None)
            self._show_way_back(skipped(self.walk.answers))

    def _show_way_back(self, screen: Screen | None) -> None:
        """Lead back to what was passed over and decides what is safe, below what says so."""
        _ = self.desk.translate
        if screen is not None:
            self.said.put_after(f"{screen.value}-skipped", self.skipped)
        words = _("To the help signs") if screen is Screen.SIGNS else _("To the list about my health")
        self.skipped.setText(words)
        self.skipped.setVisible(screen is not None and not self._is_finished)

    def _show_later(self) -> None:
        """Put the lists before the first thing said about moving."""
        answers = self.walk.answers if self.walk else Answers()
        self.said.put_before(invites, self.later)  # first: without a parent it would be a window
        self.later.set_open(may_move(answers, self.desk.session.region) is Movement.CLEAR)
        self.later.setVisible(answers.gate is not Gate.NOW)

    def _show_week(self, answers: Answers) -> None:
        mine = week(answers)
        self.week_card.setVisible(mine is not None)
        if mine is not None:
            self.week.show_state("mine", mine.drawn())

    def _show_trend(self, answers: Answers) -> None:
        """Draw pain over time, this answer the last, once there are answers of two days."""
        given = [(each.at.date(), each.answers) for each in self._taken]
        data = drawn("pain", [*given, (date.today(), answers)]) if answers.pain is not None else None
        self.trend_card.setVisible(data is not None)
        if data is not None:
            self.trend.show_state("pain", data)
