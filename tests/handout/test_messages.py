"""Which messages are taken home."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.handout.messages import CORE, MOST, messages
from painedu.lessons.course import load_course
from painedu.lessons.library import Library

QUIET = [
    Answers(gate=Gate.NOW),
    Answers(gate=Gate.DAY),
    Answers(facts=(Fact.FOOT_SORE, Fact.MAY_START)),
    Answers(facts=(Fact.WORSE_FOR_DAYS,)),
    Answers(facts=(Fact.TUMOUR,), duration=Duration.UNDER_6_WEEKS),
]


@pytest.fixture(scope="module")
def library(resources: Path) -> Library:
    return Library(resources, load_course(resources))


def test_finished_lessons_speak_in_the_order_of_the_course_with_safety_first(library: Library) -> None:
    said = [each.context for each in messages(library, ["L9", "L4", "L3", "L1"], None)]
    assert said[0] == "L3"
    assert said[1:] == ["L1", "L4", "L9"]


def test_only_finished_lessons_speak(library: Library) -> None:
    assert [each.context for each in messages(library, ["L4"], None)] == ["L4"]


def test_a_lesson_that_the_course_no_longer_has_is_passed_over(library: Library) -> None:
    assert [each.context for each in messages(library, ["L4", "L99"], None)] == ["L4"]


def test_without_a_finished_lesson_the_core_messages_are_taken_as_they_stand(library: Library) -> None:
    found = messages(library, [], None)
    assert [each.text for each in found] == [each.text for each in library.course.core_messages]
    assert {each.context for each in found} == {CORE}
    assert len(found) <= MOST


@pytest.mark.parametrize("answers", QUIET)
def test_nobody_is_invited_to_move_who_should_not_be(library: Library, answers: Answers) -> None:
    found = messages(library, [], answers)
    assert found == [each for each in messages(library, [], None) if not each.moves]
    assert found


def test_everyone_else_is_invited(library: Library) -> None:
    assert [each.moves for each in messages(library, [], Answers(gate=Gate.NONE, facts=()))].count(True) == 1


def test_what_rests_on_how_much_to_move_says_so_itself(library: Library) -> None:
    lessons = [each.id for each in library.course.lessons()]
    for each in [*messages(library, lessons, None), *messages(library, [], None)]:
        assert each.moves or not any(claim.startswith("G-") for claim in each.claims)


def test_every_message_rests_on_a_known_claim(library: Library) -> None:
    for lesson in library.course.lessons():
        for each in messages(library, [lesson.id], None):
            assert set(each.claims) <= set(library.evidence.claims)
            assert each.claims
