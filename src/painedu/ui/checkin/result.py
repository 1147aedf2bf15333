"""The last screen: what the answers mean, with the week as a picture."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.feedback import Item, feedback, invites
from painedu.checkin.movement import Movement, may_move
from painedu.checkin.trend import Reading, trend
from painedu.checkin.week import week
from painedu.records.record import Taken
from painedu.ui import style
from painedu.ui.checkin.extra_row import ExtraRow
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.sign_rows import LaterSigns
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded


class ItemView(Worded):
    """One thing said about the answers."""

    claims_wanted = Signal(list)
    lesson_wanted = Signal(str)

    def __init__(self, desk: Desk, item: Item) -> None:
        super().__init__()
        self._desk, self.item = desk, item
        self._text = desk.texts().feedback.text(item)
        self.title, self.text, self.lesson = Subheading(), Body(), button("link")
        self.claims = EvidenceRow(desk.library.evidence, self._text.claims, desk.translate)
        self.claims.wanted.connect(self.claims_wanted)
        self.lesson.clicked.connect(self._open_lesson)
        self.setProperty("panel", "calm" if item.id.startswith("next-") else "card")
        self.setLayout(
            column(self.title, self.text, self.claims, self.lesson, gap=style.SMALL, margin=style.LARGE)
        )
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_.within("feedback", self._text.title))
        self.title.setVisible(self._text.title is not None)
        self.text.setText(_.within("feedback", self._text.text).format_map(self.item.fields))
        self.lesson.setVisible(bool(self._text.lesson))
        if self._text.lesson:
            title = self._desk.library.course.entry(self._text.lesson).title
            self.lesson.setText(_("Lesson: {title}").format(title=_.within("course", title)))

    def _open_lesson(self) -> None:
        self.lesson_wanted.emit(self._text.lesson)


class ResultScreen(ScreenView):
    """Safety first, then the numbers, then one next step."""

    claims_wanted = Signal(list)
    lesson_wanted = Signal(str)
    sheet_wanted = Signal()
    extra_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._taken: list[Taken] = []
        self._said: list[Item] | None = None
        self.disclaimer = Fine("quiet")
        self.week = FigureView(desk.drawings(), desk.translate, "week", "blank")
        self.week_card = panel("card", self.week)
        self.trend = FigureView(desk.drawings(), desk.translate, "trend", "blank")
        self.trend_card = panel("card", self.trend)
        self.items: list[ItemView] = []
        self._list = column(gap=style.MEDIUM)
        self.sheet, self.extras = button("primary"), ExtraRow(desk)
        self.later = LaterSigns(desk)
        self._lay_out()
        self.sheet.clicked.connect(self.sheet_wanted)
        self.extras.wanted.connect(self.extra_wanted)
        self.refresh()

    def _lay_out(self) -> None:
        layout = column(gap=style.LARGE)
        layout.addLayout(self._list)
        for part in (flowing(self.sheet, gap=style.MEDIUM), self.extras, self.disclaimer):
            layout.addWidget(part)
        self.setLayout(layout)

    def show_result(self, taken: list[Taken]) -> None:
        """Compare with the check-ins before, oldest first; there may be none."""
        self._taken = taken
        self.refresh()

    def refresh(self) -> None:
        _ = self.desk.translate
        self.disclaimer.setText(_.within("feedback", self.desk.texts().feedback.disclaimer))
        self.sheet.setText(_("My sheet to take home"))
        if self.walk is not None:
            earlier = self._taken[-1].answers if self._taken else None
            self._say(feedback(self.walk.answers, earlier, self.desk.session.region))
            self._show_week(self.walk.answers)
            self._show_trend(self.walk.answers)
            self._put_beside("movement-", self.week_card)
            self._put_beside("pain", self.trend_card)
            self._show_later()
            self.extras.show_answers(self.walk.answers)

    def _put_beside(self, about: str, picture: QWidget) -> None:
        """Put ``picture`` after the last item whose id begins with ``about``; at the end if there is none."""
        self._list.removeWidget(picture)
        said = [view for view in self.items if view.item.id.startswith(about)]
        self._list.insertWidget(self._list.indexOf(said[-1]) + 1 if said else self._list.count(), picture)

    def _show_later(self) -> None:
        """Put the lists before the first thing said about moving."""
        answers = self.walk.answers if self.walk else Answers()
        self._list.removeWidget(self.later)
        before = next((view for view in self.items if invites(view.item)), None)
        first = self._list.indexOf(before) if before else self._list.count()
        self._list.insertWidget(first, self.later)  # first: without a parent it would be a window
        self.later.set_open(may_move(answers, self.desk.session.region) is Movement.CLEAR)
        self.later.setVisible(answers.gate is not Gate.NOW)

    def _say(self, items: list[Item]) -> None:
        if items == self._said:
            return
        self._said = items
        for view in self.items:
            view.hide()  # one that was just made would still be shown, as a window of its own
            view.setParent(None)
            view.deleteLater()
        self.items = [ItemView(self.desk, item) for item in items]
        for view in self.items:
            view.claims_wanted.connect(self.claims_wanted)
            view.lesson_wanted.connect(self.lesson_wanted)
            self._list.addWidget(view)

    def _show_week(self, answers: Answers) -> None:
        mine = week(answers)
        self.week_card.setVisible(mine is not None)
        if mine is not None:
            self.week.show_state("mine", mine.drawn())

    def _show_trend(self, answers: Answers) -> None:
        """Draw pain over time, this answer the last, once there are answers of two days."""
        readings = [
            Reading(each.at.date(), each.answers.pain)
            for each in self._taken
            if each.answers.pain is not None
        ]
        data = trend([*readings, Reading(date.today(), answers.pain)]) if answers.pain is not None else None
        self.trend_card.setVisible(data is not None)
        if data is not None:
            self.trend.show_state("pain", data)
