import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.plan.pacing import FIRST, less, more, start

AMOUNTS = st.integers(1, 180)


@pytest.mark.parametrize(
    ("bad_day", "begins"), [(0, 5), (1, 1), (2, 1), (5, 4), (7, 6), (10, 9), (14, 12), (30, 26), (180, 155)]
)
def test_a_plan_begins_a_little_below_a_bad_day(bad_day: int, begins: int) -> None:
    assert start(bad_day) == begins


@given(AMOUNTS)
def test_the_beginning_is_never_more_than_a_bad_day_allows(bad_day: int) -> None:
    assert 1 <= start(bad_day) <= bad_day
    assert start(bad_day) < bad_day or bad_day == 1
    assert start(bad_day) <= start(min(bad_day + 1, 180))
    assert start(0) == FIRST


@pytest.mark.parametrize(
    ("minutes", "range_"), [(1, (1, 1)), (2, (1, 1)), (3, (2, 2)), (6, (3, 4)), (10, (5, 6)), (30, (15, 20))]
)
def test_less_is_half_to_two_thirds(minutes: int, range_: tuple[int, int]) -> None:
    assert less(minutes) == range_


@given(AMOUNTS)
def test_less_stays_between_half_and_two_thirds(minutes: int) -> None:
    least, most = less(minutes)
    assert 1 <= least <= most
    assert most <= max(1, minutes * 2 / 3)
    assert least >= minutes / 2 or least == most  # where no whole number lies between, the lower side


@given(AMOUNTS)
def test_more_is_one_minute_and_never_above_the_day(minutes: int) -> None:
    assert more(minutes) == min(minutes + 1, 180)
