"""The pain traffic light as a rule."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.plan.light import Light, bounds, light, questions

PAIN = st.integers(0, 10)
WORSE = [Light.NOT_YET, Light.GREEN, Light.AMBER, Light.RED]


@pytest.mark.parametrize(
    ("numbers", "colour"),
    [
        ((4, 5, 4), Light.GREEN),
        ((4, 7, 4), Light.AMBER),
        ((2, 3, 3, 2), Light.AMBER),
        ((2, 3, 3, 3), Light.RED),
        ((4, 9), Light.RED),
        ((6, 7, 6), Light.GREEN),
        ((6, 8, 6), Light.AMBER),
        ((6, 9), Light.RED),
        ((7, 9), Light.RED),
        ((4, 5, 9), Light.RED),
        ((4, 5, 10, 4), Light.RED),
        ((4, 5, 8), Light.AMBER),
        ((8, 8, 8), Light.NO_LIGHT),
    ],
)
def test_the_check_values_of_the_rule(numbers: tuple[int, ...], colour: Light) -> None:
    assert light(*numbers) is colour


def test_every_answer_of_three_has_one_colour_by_the_table() -> None:
    """The table of F-21 to F-23, written out anew for all 1,331 answers."""
    for usual, during, morning in product(range(11), repeat=3):
        rise, green, amber = max(0, during - usual), *((1, 2) if usual in {6, 7} else (2, 4))
        if usual >= 8:
            expected = Light.NO_LIGHT
        elif {during, morning} & {9, 10} or rise > amber:
            expected = Light.RED
        else:
            expected = Light.GREEN if rise <= green and morning <= usual else Light.AMBER
        assert light(usual, during, morning) is expected, (usual, during, morning)


@given(PAIN, PAIN, PAIN, PAIN)
def test_more_pain_never_makes_a_better_light(usual: int, during: int, morning: int, later: int) -> None:
    found = light(usual, during, morning, later)
    for more in ((min(10, during + 1), morning, later), (during, min(10, morning + 1), later)):
        worse = light(usual, *more)
        if found is not Light.NO_LIGHT:
            assert WORSE.index(worse) >= WORSE.index(found)


@given(PAIN, PAIN, PAIN, PAIN)
def test_the_pain_after_48_hours_counts_only_where_it_is_asked_for(
    usual: int, during: int, morning: int, later: int
) -> None:
    if "later" not in questions(usual, during, morning):
        assert light(usual, during, morning, later) is light(usual, during, morning)


@given(PAIN, PAIN, PAIN, PAIN)
def test_what_is_not_asked_changes_nothing(usual: int, during: int, morning: int, later: int) -> None:
    asked = questions(usual, during, morning)
    if "morning" not in asked:
        assert light(usual, during, morning, later) is light(usual, during)
    if "during" not in asked:
        assert light(usual, during, morning, later) is light(usual, 0)


def test_once_it_is_red_nothing_more_is_asked() -> None:
    assert questions(4, 9, None) == ["usual", "during"]
    assert questions(4, 5, 8) == ["usual", "during", "morning", "later"]
    assert questions(4, 5, 9) == ["usual", "during", "morning"]


def test_before_the_next_morning_nothing_is_green() -> None:
    assert light(4, 4) is Light.NOT_YET
    assert light(4, 8) is Light.AMBER


@pytest.mark.parametrize(
    ("usual", "green", "amber", "red"),
    [(0, 2, [3, 4], 5), (4, 6, [7, 8], 9), (5, 7, [8], 9), (6, 7, [8], 9), (7, 8, [], 9)],
)
def test_the_bounds_of_one_usual_pain(usual: int, green: int, amber: list[int], red: int) -> None:
    found = bounds(usual)
    assert found is not None
    assert (found.green, list(found.amber), found.red) == (green, amber, red)


@given(PAIN, PAIN)
def test_the_bounds_say_what_the_light_says(usual: int, during: int) -> None:
    found, colour = bounds(usual), light(usual, during, usual)
    if found is None:
        assert colour is Light.NO_LIGHT
    else:
        assert (colour is Light.GREEN) == (during <= found.green)
        assert (colour is Light.AMBER) == (during in found.amber)
        assert (colour is Light.RED) == (during >= found.red)
