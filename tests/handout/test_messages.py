"""Which messages are taken home."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.checkin.answers import Answers, Fact
from painedu.handout.messages import CORE, MOST, messages
from painedu.lessons.course import load_course
from painedu.lessons.library import Library

SORE = Answers(facts=(Fact.FOOT_SORE,))


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


def test_with_an_open_sore_nothing_is_said_on_how_much_to_move(library: Library) -> None:
    rests_on = {claim for each in messages(library, [], SORE) for claim in each.claims}
    assert rests_on
    assert not any(claim.startswith("G-") for claim in rests_on)


def test_every_message_rests_on_a_known_claim(library: Library) -> None:
    for lesson in library.course.lessons():
        for each in messages(library, [lesson.id], None):
            assert set(each.claims) <= set(library.evidence.claims)
            assert each.claims
