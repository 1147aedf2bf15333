"""Random walks through the check-in in a real window: two people, two languages, a program that is killed.

Nothing a walk does may crash, lose or invent an answer, or show one person what another answered.
"""

from __future__ import annotations

import itertools
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox
from tests.ui.walking import settle

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.flow import ASKED, Checkin, Screen
from painedu.records.record import Draft, Taken
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.place import Place
from painedu.ui.window import Window

NAMES = ("Ann", "李梅")
_numbers = itertools.count()


class Walks(RuleBasedStateMachine):
    """Presses what can be seen; beside it stands what the record of each person must hold."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.window, self.session = window, window.desk.session
        self.session.clear()  # each walk begins alike, or hypothesis could not repeat it
        window.rooms.clear()
        window.desk.switch.to("en")
        run = next(_numbers)
        self.names = [f"{name} {run}" for name in NAMES]
        for name in self.names:
            self.session.people.create(name).close()
        self.left: dict[str, tuple[Draft | None, list[Taken]]] = {}
        self.name = self.names[0]
        self._sit_down()

    @initialize(
        screen=st.sampled_from(Screen),
        gate=st.sampled_from([Gate.NONE, Gate.NONE, Gate.DAY, None]),
        pain=st.none() | st.integers(0, 10),
        days=st.none() | st.integers(0, 7),
    )
    def go_on_with_a_draft(
        self, screen: Screen, gate: Gate | None, pain: int | None, days: int | None
    ) -> None:
        """Most walks would end long before the last screens: begin anywhere."""
        answers = Answers(gate=gate, pain=pain, days=days)
        self.session.record.keep_draft(answers, Checkin(answers, screen).screen)
        self.page.begin()
        settle()

    @property
    def page(self) -> CheckinPage:
        return self.window.rooms.page(CheckinPage)

    def _sit_down(self) -> None:
        self.session.begin(self.session.people.open(self.name))
        self.window.start()
        self.window.go_to(Place.CHECKIN)
        settle()

    def _kept(self) -> tuple[Draft | None, list[Taken]]:
        record = self.session.record
        return record.draft(), record.checkins()

    def _state(self) -> tuple[Answers, Screen]:
        return self.page.walk.answers, self.page.walk.screen

    @precondition(lambda self: not self.page.walk.is_last and self.page._advised is None)
    @rule(choice=st.randoms(use_true_random=False))
    def answer(self, choice: Any) -> None:
        """Press one of the answers: nothing but what this screen asks may change."""
        screen = self.page.walk.screen
        view, before = self.page.screens[screen], self.page.walk._given
        seen = [each for each in view.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        pressed = choice.choice(seen)
        pressed.click()
        settle()
        after = self.page.walk._given
        same = dict.fromkeys(ASKED[screen])
        assert msgspec.structs.replace(before, **same) == msgspec.structs.replace(after, **same)
        assert not isinstance(pressed, QCheckBox) or after != before

    @rule()
    def onward(self) -> None:
        was, finished = self._state(), len(self.session.record.checkins())
        ends = self.page.walk.is_last or self.page.onward.text() in ("Finish", "完成")
        self.page.onward.click()
        settle()
        if ends:
            assert self.session.record.checkins()[-1].answers == was[0]
            assert len(self.session.record.checkins()) == finished + 1
            self.window.go_to(Place.CHECKIN)
            settle()
        else:
            assert self.page.walk.answers == was[0]

    @rule()
    def back(self) -> None:
        was = self.page.walk.answers
        self.page.back.click()
        settle()
        assert self.page.walk.answers == was

    @precondition(lambda self: self.page.clear.isVisible())
    @rule()
    def clear(self) -> None:
        screen = self.page.walk.screen
        self.page.clear.click()
        settle()
        assert not any(getattr(self.page.walk.answers, name) is not None for name in ASKED[screen])

    @rule(language=st.sampled_from(["en", "zh_Hans"]))
    def switch(self, language: str) -> None:
        was = (*self._state(), self.page._advised)
        self.window.desk.switch.to(language)
        settle()
        assert (*self._state(), self.page._advised) == was

    @rule()
    def be_killed(self) -> None:
        """Nothing is told to the page; only what is on the disk comes back."""
        was, kept = self._state(), self._kept()
        self.session.clear()
        self.window.rooms.clear()
        self._sit_down()
        assert self._kept() == kept
        if kept[0] is not None:
            assert self._state() == was

    @rule()
    def let_the_other_sit_down(self) -> None:
        if self.page.walk.is_last:  # whoever saw the result has finished, whichever way they leave
            self.window.go_to(Place.HOME)
        self.left[self.name] = self._kept()
        self.window.finish()
        self.name = next(name for name in self.names if name != self.name)
        self._sit_down()
        assert self._kept() == self.left.get(self.name, (None, []))

    @invariant()
    def what_is_seen_is_what_is_kept(self) -> None:
        draft = self.session.record.draft()
        if draft is not None:
            assert (draft.answers, draft.screen) == self._state()
        shown = [screen for screen, view in self.page.screens.items() if view.isVisible()]
        assert shown == ([] if self.page._advised else [self.page.walk.screen])


@pytest.mark.longest
def test_random_walks_lose_and_invent_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("painedu.ui.pages.checkin.READ_FIRST", 0)
    few = settings(max_examples=200, stateful_step_count=10, deadline=None, database=None, derandomize=True)

    class InThisWindow(Walks):
        def __init__(self) -> None:
            super().__init__(window)

    run_state_machine_as_test(InThisWindow, settings=few)
