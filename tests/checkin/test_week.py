from __future__ import annotations

import pytest
from hypothesis import given
from tests.checkin.test_feedback import ANSWERS

from painedu.checkin.answers import Answers
from painedu.checkin.week import Week, week


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (Answers(), None),
        (Answers(days=3), None),
        (Answers(days=0, strength=2), Week(0, 0, None, 2, 0)),
        (Answers(days=4, minutes=30), Week(4, 30, None, None, 120)),
        (Answers(days=4, minutes=30, hard=10, strength=1), Week(4, 30, 10, 1, 160)),
        (Answers(days=4, minutes=30, hard=31), Week(4, 30, None, None, 120)),
        (Answers(days=4, minutes=0, hard=0), Week(4, 0, None, None, 0)),
    ],
)
def test_a_week_is_summed_with_its_parts(answers: Answers, expected: Week | None) -> None:
    assert week(answers) == expected


@given(answers=ANSWERS)
def test_hard_minutes_never_make_less_nor_more_than_twice_the_sum(answers: Answers) -> None:
    mine = week(answers)
    assert mine is None or mine.sum <= mine.total <= 2 * mine.sum
    assert mine is None or mine.total == mine.sum + mine.hard_sum


def test_what_was_not_asked_is_drawn_as_not_asked() -> None:
    mine = week(Answers(days=4, minutes=30, strength=0))
    assert mine is not None
    assert mine.drawn() == {"days": 4, "minutes": 30, "hard": "not_asked", "strength": 0, "total": 120}
