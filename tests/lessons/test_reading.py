"""Where a reader is in a lesson."""

from __future__ import annotations

import pytest

from painedu.lessons.blocks import Check, FigureBlock, Option, Text
from painedu.lessons.lesson import KeyMessage, Lesson, Step
from painedu.lessons.reading import Reading

CHECK = Check(
    "check", "Which?", [Option("left", "Left", "No."), Option("right", "Right", "Yes.", correct=True)]
)
LESSON = Lesson(
    "L0",
    KeyMessage("Keep this.", []),
    [
        Step("first", "First", [Text("One.")]),
        Step("second", "Second", [FigureBlock("week", ["blank"]), CHECK]),
        Step("last", "Last", [Text("Three.")]),
    ],
)


def test_a_lesson_begins_at_its_first_step() -> None:
    reading = Reading(LESSON)

    assert (reading.step.id, reading.number, reading.count) == ("first", 1, 3)
    assert reading.is_first
    assert not reading.is_last


def test_a_lesson_goes_on_at_the_step_where_it_was_left() -> None:
    assert Reading(LESSON, "second").number == 2


def test_a_step_that_a_new_edition_dropped_begins_the_lesson_anew() -> None:
    assert Reading(LESSON, "no-longer-there").step.id == "first"


def test_going_on_and_back_stops_at_either_end() -> None:
    reading = Reading(LESSON)

    reading.move(-1)
    assert reading.step.id == "first"
    reading.move(1)
    assert reading.step.id == "second"
    reading.move(99)
    assert reading.step.id == "last"
    assert reading.is_last
    reading.move(-99)
    assert reading.is_first


@pytest.mark.parametrize(("at", "has"), [("first", False), ("second", True)])
def test_a_step_knows_whether_it_shows_a_drawing(at: str, has: bool) -> None:
    assert Reading(LESSON, at).has_figure is has


def test_a_choice_is_known_once_it_is_made_and_can_be_changed() -> None:
    reading = Reading(LESSON, "second")
    assert reading.option(CHECK) is None

    reading.choose("check", "left")
    reading.choose("check", "right")

    assert reading.option(CHECK) is CHECK.options[1]


def test_choices_of_an_earlier_time_come_back_and_are_not_written_into() -> None:
    kept = {"check": "left"}
    reading = Reading(LESSON, "second", kept)
    assert reading.option(CHECK) is CHECK.options[0]

    reading.choose("check", "right")

    assert kept == {"check": "left"}


def test_an_option_that_a_new_edition_dropped_counts_as_not_chosen() -> None:
    assert Reading(LESSON, "second", {"check": "no-longer-there"}).option(CHECK) is None
