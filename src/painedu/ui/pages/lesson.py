"""A lesson, step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from painedu.lessons.reading import Reading
from painedu.records.errors import RecordError
from painedu.records.record import Place
from painedu.ui import style
from painedu.ui.claim_card import ClaimCard
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.pages.lesson_end import LessonEnd
from painedu.ui.place import Place as RailPlace
from painedu.ui.step_view import StepView
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.step_bar import StepBar

WIDEST = 1240


class LessonPage(Page):
    """Shows one step at a time; every choice is in the record before anything else happens."""

    on_rail = RailPlace.LEARN
    is_under_way = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading: Reading | None = None
        self.bar = StepBar()
        self.back, self.onward = self.bar.back, self.bar.onward
        self.end = LessonEnd(desk)
        self._stack = QStackedWidget()
        self.step: StepView | None = None
        self.scrolled: ScrollColumn | None = None
        self._lay_out()
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)
        self.end.lesson_wanted.connect(self.lesson_wanted)
        self.end.place_wanted.connect(self.place_wanted)

    def _lay_out(self) -> None:
        self._end_scroll = ScrollColumn(self.end, style.READING_WIDTH)
        self._stack.addWidget(self._end_scroll)
        self.setLayout(column(self._stack, self.bar, gap=0))

    def open_lesson(self, lesson: str, step: str = "") -> None:
        """Open ``lesson`` at ``step``, or where this record left it."""
        record = self.desk.session.record
        at = step or (None if lesson in record.finished() else record.place_in(lesson))
        self.reading = Reading(self.desk.library.lesson(lesson), at, record.chosen(lesson))
        self._keep_place()
        self._show_step()

    def refresh(self) -> None:
        if self.reading is None:
            return
        _, reading = self.translate, self.reading
        words = _("Step {number} of {count}").format(number=reading.number, count=reading.count)
        self.bar.show_step(reading.number, reading.count, words)
        self.back.setText(_("Back"))
        self.bar.show_forward(_("Finish") if reading.is_last else _("Next"))
        self.back.setEnabled(not reading.is_first)

    def go_back(self) -> None:
        self._move(-1)

    def go_on(self) -> None:
        if self.reading is not None and self.reading.is_last:
            self.desk.session.record.finish(self.reading.lesson.id)
            self._show_end()
        else:
            self._move(1)

    def _move(self, by: int) -> None:
        if self.reading is not None:
            self.reading.move(by)
            try:
                self._keep_place()
            except RecordError:
                self.reading.move(-by)  # the step in front is the one on disk
                raise
            self._show_step()

    def _keep_place(self) -> None:
        if self.reading is not None:
            self.desk.session.record.go_to(Place(self.reading.lesson.id, self.reading.step.id))

    def _show_step(self) -> None:
        if self.reading is None:
            return
        step = StepView(self.desk, self.reading)
        step.claims_wanted.connect(self._show_claims)
        step.answered.connect(self._answer)
        self._replace(ScrollColumn(step, WIDEST if self.reading.has_figure else style.READING_WIDTH))
        self.step = step
        self.bar.follow(step)
        self.bar.show()
        self.refresh()
        step.heading.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, scroll: ScrollColumn) -> None:
        self.turned.emit()
        self._stack.addWidget(scroll)
        self._stack.setCurrentWidget(scroll)
        if self.scrolled is not None:
            self._stack.removeWidget(self.scrolled)
            self.scrolled.deleteLater()
        self.scrolled = scroll

    def _show_end(self) -> None:
        self.turned.emit()
        if self.reading is not None:
            self.end.show_lesson(self.reading.lesson)
            self._stack.setCurrentWidget(self._end_scroll)
            # before the button that has the focus is hidden
            self.end.heading.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bar.hide()

    def _answer(self, check: str, option: str) -> None:
        if self.reading is not None:
            self.desk.session.record.choose(self.reading.lesson.id, check, option)
            self.reading.choose(check, option)

    def _show_claims(self, claims: list[str]) -> None:
        ClaimCard(self.desk, claims, self).open()
