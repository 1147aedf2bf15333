"""The walk through the check-in: where the person is, and what was answered."""

from __future__ import annotations

from enum import Enum
from typing import Any

import msgspec

from painedu.checkin.answers import Answers, Duration, Fact, Feel, Gate


class Screen(Enum):
    """The seven screens, in order."""

    SIGNS = "signs"
    FACTS = "facts"
    DURATION = "duration"
    PAIN = "pain"
    MOVEMENT = "movement"
    KEPT = "kept"
    RESULT = "result"


class Outcome(Enum):
    """What must be shown at once when the help signs were answered with yes."""

    EMERGENCY = "emergency"
    SAME_DAY = "same-day"


ASKED = {
    Screen.SIGNS: ("gate",),
    Screen.FACTS: ("facts",),
    Screen.DURATION: ("duration",),
    Screen.PAIN: ("pain", "interference"),
    Screen.MOVEMENT: ("days", "minutes"),
    Screen.KEPT: ("kept",),
    Screen.RESULT: (),
}
"""The answers that each screen asks for."""

LISTS: dict[str, type[Enum]] = {"facts": Fact, "feels": Feel}
"""The answers of which several can be ticked, kept in the order in which they are shown."""


class Checkin:
    """One check-in under way; begin at ``screen`` with ``answers`` to resume a draft."""

    def __init__(self, answers: Answers | None = None, screen: Screen = Screen.SIGNS) -> None:
        self._given = (
            answers or Answers()
        )  # may hold answers that a later one rules out: a slip can be undone
        self.screen = screen if screen in self.path() else Screen.SIGNS

    @property
    def answers(self) -> Answers:
        """The answers so far, without those that others rule out."""
        return self._given.relevant()

    def path(self) -> list[Screen]:
        """Return the screens that these answers lead through.

        A sign that needs help now ends the questions: nothing is asked of someone
        who has to call.
        """
        if self._given.gate is Gate.NOW:
            return [Screen.SIGNS, Screen.RESULT]
        skipped = set()
        if self._given.duration is Duration.NO_PAIN:
            skipped.add(Screen.PAIN)
        if self._given.does_not_move():
            skipped.add(Screen.KEPT)
        return [screen for screen in Screen if screen not in skipped]

    @property
    def number(self) -> int:
        """The place of this screen in the path, from 1."""
        return self.path().index(self.screen) + 1

    @property
    def count(self) -> int:
        return len(self.path())

    @property
    def is_first(self) -> bool:
        return self.screen is Screen.SIGNS

    @property
    def is_last(self) -> bool:
        return self.screen is Screen.RESULT

    @property
    def is_answered(self) -> bool:
        """Whether anything is chosen on this screen."""
        return _has(self.answers, self.screen)

    @property
    def asks_minutes(self) -> bool:
        """Whether minutes are to be asked: not on a week without a day of movement."""
        return self._given.days != 0

    @property
    def outcome(self) -> Outcome | None:
        """What the answer to the help signs calls for, before anything else is shown."""
        calls = {Gate.NOW: Outcome.EMERGENCY, Gate.DAY: Outcome.SAME_DAY}
        return calls.get(self._given.gate) if self._given.gate else None

    def answer(self, name: str, value: Any) -> None:
        """Set one answer, None to take it back.

        Raises ValueError for a value out of range and TypeError for a name that
        ``Answers`` does not have; the answers stay as they were.
        """
        if name in LISTS and value is not None:
            ticked = {LISTS[name](each) for each in value}
            value = tuple(each for each in LISTS[name] if each in ticked)
        changed = msgspec.structs.replace(self._given, **{name: value})
        self._given = msgspec.convert(msgspec.to_builtins(changed), Answers)

    def clear(self) -> None:
        """Take back what was chosen on this screen."""
        for name in ASKED[self.screen]:
            self.answer(name, None)

    def to_skipped(self) -> None:
        """Go to the first screen that decides what is safe and was passed over; stay where there is none."""
        self.screen = skipped(self.answers) or self.screen

    def forward(self) -> None:
        """Go to the next screen; stay on the last."""
        self._move(1)

    def back(self) -> None:
        """Go to the screen before; stay on the first."""
        self._move(-1)

    def _move(self, by: int) -> None:
        path = self.path()
        self.screen = path[min(max(path.index(self.screen) + by, 0), len(path) - 1)]


def skipped(answers: Answers) -> Screen | None:
    """Return the first screen that decides what is safe (evidence 3d) and was passed over, None for none."""
    if answers.gate is Gate.NOW:
        return None
    return next((each for each in (Screen.SIGNS, Screen.FACTS) if not _has(answers, each)), None)


def _has(answers: Answers, screen: Screen) -> bool:
    return any(getattr(answers, name) is not None for name in ASKED[screen])


def another(earlier: Answers) -> Checkin:
    """Begin a later check-in: the facts of ``earlier`` are ticked, the rest is asked anew.

    A doctor's word that one may start is not carried over: it was given for what was known then.
    """
    known = tuple(fact for fact in earlier.facts or () if fact is not Fact.MAY_START)
    return Checkin(Answers(facts=known or None))
