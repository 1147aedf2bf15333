"""The check-in: seven screens, each answer kept before anything else happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from painedu.checkin.answers import Answers
from painedu.checkin.flow import Checkin, Outcome, Screen, another
from painedu.records.errors import RecordError
from painedu.ui import style
from painedu.ui.checkin.advice import AdviceScreen
from painedu.ui.checkin.choices import duration_screen, facts_screen, kept_screen
from painedu.ui.checkin.extra_card import ExtraCard
from painedu.ui.checkin.numbers import MovementScreen, PainScreen
from painedu.ui.checkin.places import PlacesCard
from painedu.ui.checkin.result import ResultScreen
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.checkin.signs import SignsScreen
from painedu.ui.claim_card import ClaimCard
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.one_shown import OneShown
from painedu.ui.widgets.step_bar import StepBar

WIDEST = 820
READ_FIRST = 1500  # ms in which advice cannot be pressed away


class CheckinPage(Page):
    """One forward button: "Skip" until something is chosen, then "Next"; "Clear" only then."""

    on_rail = Place.CHECKIN
    is_under_way = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.walk = Checkin()
        self._earlier: Answers | None = None
        self._advised: Outcome | None = None
        self._is_done = False
        self.clear = button("quiet")
        self.bar = StepBar(self.clear)
        self.back, self.onward = self.bar.back, self.bar.onward
        self.screens = self._make_screens()
        self.advice = {outcome: AdviceScreen(desk, outcome) for outcome in Outcome}
        self._lay_out()
        self._connect()
        self.begin()

    def _make_screens(self) -> dict[Screen, ScreenView]:
        self.result = ResultScreen(self.desk)
        return {
            Screen.SIGNS: SignsScreen(self.desk),
            Screen.FACTS: facts_screen(self.desk),
            Screen.DURATION: duration_screen(self.desk),
            Screen.PAIN: PainScreen(self.desk),
            Screen.MOVEMENT: MovementScreen(self.desk),
            Screen.KEPT: kept_screen(self.desk),
            Screen.RESULT: self.result,
        }

    def _lay_out(self) -> None:
        self._stack = OneShown([*self.screens.values(), *self.advice.values()])
        content = QWidget()
        content.setLayout(column(self.heading, self._stack, gap=style.WIDE))
        self.scrolled = ScrollColumn(content, WIDEST)
        self.setLayout(column(self.scrolled, self.bar, gap=0))

    def _connect(self) -> None:
        for view in self.screens.values():
            view.answered.connect(self._answer)
        self.back.clicked.connect(self.go_back)
        self.clear.clicked.connect(self._clear)
        self.onward.clicked.connect(self.go_on)
        self.result.sheet_wanted.connect(partial(self.place_wanted.emit, Place.HANDOUT))
        self.result.plan_wanted.connect(partial(self.place_wanted.emit, Place.PLAN))
        self.result.skipped_wanted.connect(self._go_to_skipped)
        self.result.extra_wanted.connect(self._show_extra)
        self.result.lesson_wanted.connect(self.lesson_wanted)
        self.result.claims_wanted.connect(self._show_claims)
        for view in self.advice.values():
            view.claims.wanted.connect(self._show_claims)

    def begin(self) -> None:
        """Begin anew, or go on with the draft of this record."""
        record = self.desk.session.record
        draft, taken = record.draft(), record.checkins()
        self._earlier = taken[-1].answers if taken else None
        if draft is not None:
            self.walk = Checkin(draft.answers, draft.screen)
        else:
            self.walk = another(self._earlier) if self._earlier else Checkin()
        self._kept = (self.walk.answers, self.walk.screen)
        self._advised, self._is_done = None, False
        for view in self.screens.values():
            view.show_walk(self.walk)
        self.result.show_result(taken)
        self._show_screen()

    def refresh(self) -> None:
        _, walk = self.translate, self.walk
        questions = self.desk.texts().questions
        title = _.within("questions", questions.screen(walk.screen).title)
        self.heading.setText(self.advice[self._advised].title() if self._advised else title)
        words = _("Step {number} of {count}").format(number=walk.number, count=walk.count)
        self.bar.show_step(walk.number, walk.count, words)
        self.back.setText(_("Back"))
        self.back.setEnabled((not walk.is_first or self._advised is not None) and not self._is_done)
        self.clear.setText(_("Clear"))
        self.clear.setVisible(walk.is_answered and self._advised is None)
        word = self._forward_word()
        self.bar.show_forward(word, strong=word != _("Skip"))

    def _forward_word(self) -> str:
        _ = self.translate
        if self._advised is Outcome.EMERGENCY or self.walk.is_last:
            return _("Finish")
        if self._advised is Outcome.SAME_DAY:
            return _("I have read this")
        return _("Next") if self.walk.is_answered else _("Skip")

    def go_back(self) -> None:
        if self._advised is None:
            self._move(self.walk.back)
        self._advised = None
        self._show_screen()

    def go_on(self) -> None:
        if self._advised is Outcome.EMERGENCY or self.walk.is_last:
            self._finish()
            self.place_wanted.emit(Place.HOME)
        elif self.walk.screen is Screen.SIGNS and self.walk.outcome and self._advised is None:
            self._advised = self.walk.outcome
            self._show_screen()
        else:
            self._move(self.walk.forward)
            self._advised = None
            self._show_screen()

    def _move(self, go: Callable[[], None]) -> None:
        """Go on or back; where that cannot be kept, stay: the screen in front is the one on disk."""
        here = self.walk.screen
        go()
        try:
            self._keep()
        except RecordError:
            self.walk.screen = here
            raise

    def _go_to_skipped(self) -> None:
        self._move(self.walk.to_skipped)
        self._show_screen()

    def _finish(self) -> None:
        if not self._is_done:
            self.desk.session.record.finish_checkin(self.walk.answers, datetime.now().astimezone())
            self._is_done = True
            self.result.finish()

    def arrived(self) -> None:
        if self._is_done:
            self.begin()

    def left(self) -> None:
        """Whoever has seen the result has finished, whichever way they leave."""
        if self.walk.is_last:
            self._finish()

    def _show_screen(self) -> None:
        self.turned.emit()
        view = self.advice[self._advised] if self._advised else self.screens[self.walk.screen]
        self._wait_for_reading(bool(self._advised))
        view.refresh()
        self._stack.show_part(view)
        self.bar.follow(*view.stops())
        self.scrolled.to_top()
        self.refresh()
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait_for_reading(self, on: bool) -> None:
        """Hold the forward button: a press meant for the screen before must not end the advice unread."""
        self.onward.setEnabled(not on)
        if on:
            QTimer.singleShot(READ_FIRST, self, self._let_on)

    def _let_on(self) -> None:
        self.onward.setEnabled(True)

    def _keep(self) -> None:
        """Put on disk what is not there yet."""
        now = (self.walk.answers, self.walk.screen)
        if now != self._kept:
            self.desk.session.record.keep_draft(*now)
            self._kept = now

    def _answer(self, name: str, value: Any) -> None:
        self.walk.answer(name, value)
        self._keep_and_show()

    def _clear(self) -> None:
        self.walk.clear()
        self._keep_and_show()

    def _keep_and_show(self) -> None:
        try:
            self._keep()
        finally:  # what the disk refuses is still what the screen shows
            view = self.screens[self.walk.screen]
            view.refresh()
            self.bar.follow(*view.stops())
            self.refresh()

    def _show_extra(self, name: str) -> None:
        card: PlacesCard | ExtraCard
        if name == "places":
            card = PlacesCard(self.desk, self.walk.answers.places, self)
        else:
            card = ExtraCard(self.desk, name, self.walk, self)
        card.answered.connect(self._answer)
        card.open()

    def _show_claims(self, claims: list[str]) -> None:
        ClaimCard(self.desk, claims, self).open()
