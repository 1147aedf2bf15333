"""Check-ins over time, for the drawing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.scoring import Change, change, day_to_day
from painedu.checkin.trend import Reading, minutes_trend, trend

FIRST = date(2026, 9, 1)


def readings(*taken: tuple[int, int]) -> list[Reading]:
    return [Reading(FIRST + timedelta(days), value) for days, value in taken]


def test_days_count_from_the_first_one() -> None:
    found = trend(readings((0, 6), (7, 5), (30, 3)))
    assert found is not None
    assert found["days"] == [0, 7, 30]
    assert found["values"] == [6, 5, 3]
    assert (found["first_day"], found["last_day"]) == (FIRST, FIRST + timedelta(30))


def test_of_several_on_a_day_the_last_one_counts() -> None:
    found = trend(readings((0, 6), (0, 5), (1, 4)))
    assert found is not None
    assert found["values"] == [5, 4]


@pytest.mark.parametrize("taken", [[], [(0, 6)], [(0, 6), (0, 2)]])
def test_one_day_is_no_trend(taken: list[tuple[int, int]]) -> None:
    assert trend(readings(*taken)) is None


@pytest.mark.parametrize(("first", "band"), [(6, (5, 7)), (8, (6, 9)), (10, (8, 10)), (0, (0, 1))])
def test_the_band_has_what_could_be_day_to_day_change(first: int, band: tuple[int, int]) -> None:
    assert day_to_day(first) == band


@given(st.integers(0, 10), st.integers(0, 10))
def test_the_band_agrees_with_the_rule_for_two_answers(first: int, later: int) -> None:
    low, high = day_to_day(first)
    found = change(first, later)
    assert (later > high) == (found is Change.MORE)
    if found is Change.DAY_TO_DAY:
        assert low <= later <= high
    if later < low and first >= 4:
        assert found is Change.LESS


@pytest.mark.parametrize(
    ("values", "most", "step"),
    [((40, 80), 100, 25), ((0, 0), 25, 25), ((10, 151), 200, 50), ((100, 2520), 3000, 500)],
)
def test_minutes_have_a_scale_that_holds_them_all(values: tuple[int, ...], most: int, step: int) -> None:
    found = minutes_trend([Reading(FIRST + timedelta(days=at), value) for at, value in enumerate(values)])
    assert found
    assert (found["most"], found["step"]) == (most, step)
    assert max(values) <= found["most"]
