from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.scoring import Band, Change, band, change, weekly_minutes

SCALE = st.integers(0, 10)


@pytest.mark.parametrize(
    ("days", "minutes", "hard", "counts"),
    [
        (4, 30, 10, 160),
        (4, 30, None, 120),
        (0, 0, None, 0),
        (3, 30, None, 90),
        (1, 200, None, 180),
        (2, 30, 45, 120),
    ],
)
def test_a_hard_minute_counts_twice(days: int, minutes: int, hard: int | None, counts: int) -> None:
    assert weekly_minutes(days, minutes, hard) == counts


@pytest.mark.parametrize(("days", "minutes"), [(None, 30), (3, None), (None, None)])
def test_a_missing_answer_gives_no_sum(days: int | None, minutes: int | None) -> None:
    assert weekly_minutes(days, minutes) is None


def test_a_week_without_a_day_is_nothing_whatever_the_minutes() -> None:
    assert weekly_minutes(0, None) == 0


@given(st.integers(0, 7), st.integers(0, 180), st.none() | st.integers(0, 180))
def test_a_week_has_no_more_than_seven_whole_days_counted_twice(
    days: int, minutes: int, hard: int | None
) -> None:
    total = weekly_minutes(days, minutes, hard)
    assert total is not None
    assert days * minutes <= total <= 2520


@pytest.mark.parametrize(
    ("minutes", "where"),
    [
        (0, Band.NOT_YET),
        (1, Band.SOME),
        (149, Band.SOME),
        (150, Band.IN_RANGE),
        (300, Band.IN_RANGE),
        (301, Band.ABOVE),
        (2520, Band.ABOVE),
    ],
)
def test_the_range_goes_from_150_to_300(minutes: int, where: Band) -> None:
    assert band(minutes) is where


@pytest.mark.parametrize(
    ("earlier", "later", "verdict"),
    [
        (6, 4, Change.LESS),
        (8, 6, Change.LESS),
        (4, 2, Change.LESS),
        (10, 0, Change.LESS),
        (6, 5, Change.DAY_TO_DAY),
        (5, 6, Change.DAY_TO_DAY),
        (4, 4, Change.DAY_TO_DAY),
        (4, 3, Change.DAY_TO_DAY),
        (2, 1, Change.NUMBERS_ONLY),
        (3, 0, Change.NUMBERS_ONLY),
        (0, 1, Change.NUMBERS_ONLY),
        (3, 4, Change.NUMBERS_ONLY),
        (3, 5, Change.MORE),
        (6, 8, Change.MORE),
        (0, 2, Change.MORE),
    ],
)
def test_a_change_is_judged_by_points_never_by_percent(earlier: int, later: int, verdict: Change) -> None:
    assert change(earlier, later) is verdict


@given(earlier=SCALE, later=SCALE)
def test_more_pain_is_never_called_less(earlier: int, later: int) -> None:
    assert later < earlier or change(earlier, later) is not Change.LESS


@given(earlier=SCALE, rise=st.integers(2, 10))
def test_a_rise_of_two_points_always_leads_to_the_help_signs(earlier: int, rise: int) -> None:
    assert earlier + rise > 10 or change(earlier, earlier + rise) is Change.MORE
