"""What holds for every check-in: bounded, monotone in each answer, free of order and of language."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from tests.checkin.test_feedback import ANSWERS

from painedu.checkin.answers import LONGEST_DAY, Answers
from painedu.checkin.feedback import feedback
from painedu.checkin.flow import Checkin
from painedu.checkin.scoring import Band, band, change, day_to_day, weekly_minutes
from painedu.checkin.week import week

DAYS, MINUTES, POINTS = st.integers(0, 7), st.integers(0, LONGEST_DAY), st.integers(0, 10)
BANDS, CHANGES = list(Band), ["less", "day-to-day", "more"]


@given(answers=ANSWERS)
def test_a_week_is_bounded(answers: Answers) -> None:
    mine = week(answers.relevant())

    assert mine is None or 0 <= mine.sum <= mine.total <= 7 * LONGEST_DAY * 2


@given(days=DAYS, minutes=MINUTES, hard=MINUTES, more=st.integers(0, 7))
def test_more_of_anything_never_counts_for_less(days: int, minutes: int, hard: int, more: int) -> None:
    now = weekly_minutes(days, minutes, hard)
    grown = (
        weekly_minutes(min(days + more, 7), minutes, hard),
        weekly_minutes(days, min(minutes + more, LONGEST_DAY), hard),
        weekly_minutes(days, minutes, min(hard + more, LONGEST_DAY)),
    )
    assert now is not None
    assert all(each is not None and each >= now for each in grown)


@given(minutes=st.integers(0, 3000), more=st.integers(0, 500))
def test_more_minutes_never_lead_to_a_lower_band(minutes: int, more: int) -> None:
    assert BANDS.index(band(minutes + more)) >= BANDS.index(band(minutes))


@given(earlier=POINTS, later=POINTS, more=POINTS)
def test_more_pain_is_never_judged_as_a_better_change(earlier: int, later: int, more: int) -> None:
    first, second = change(earlier, later).value, change(earlier, min(later + more, 10)).value

    if {first, second} <= set(CHANGES):
        assert CHANGES.index(second) >= CHANGES.index(first)
    assert first != "more" or second == "more"


@given(first=POINTS)
def test_the_band_of_day_to_day_change_holds_its_own_number(first: int) -> None:
    low, high = day_to_day(first)

    assert 0 <= low <= first <= high <= 10


@given(answers=ANSWERS, earlier=st.none() | ANSWERS, seed=st.integers(0, 999))
def test_the_order_in_which_questions_are_answered_changes_nothing(
    answers: Answers, earlier: Answers | None, seed: int
) -> None:
    names = list(Answers.__struct_fields__)
    random.Random(seed).shuffle(names)
    checkin = Checkin()
    for name in names:
        checkin.answer(name, getattr(answers, name))

    assert feedback(checkin.answers, earlier) == feedback(answers, earlier)


@given(answers=ANSWERS, earlier=st.none() | ANSWERS)
def test_a_result_holds_ids_and_numbers_and_no_word_of_any_language(
    answers: Answers, earlier: Answers | None
) -> None:
    for item in feedback(answers, earlier):
        assert all(isinstance(value, int) for value in item.fields.values())
        assert (item.id + item.then).replace("-", "").isalnum()
