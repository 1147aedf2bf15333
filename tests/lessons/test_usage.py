"""Which lessons state which claims."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from painedu.lessons.blocks import Block, Card, Check, FigureBlock, Option, Pile, Points, Sort, Text
from painedu.lessons.course import load_course
from painedu.lessons.lesson import KeyMessage, Lesson, Step, TeachBack
from painedu.lessons.library import Library
from painedu.lessons.usage import claims_of

RESOURCES = Path(__file__).parents[2] / "resources"
LESSONS = [entry.id for entry in load_course(RESOURCES).lessons()]


def written_in(lesson: str) -> set[str]:
    """Return the items of every ``claims`` list in the file of ``lesson``, read line by line."""
    text = (RESOURCES / "lessons" / f"{lesson}.yaml").read_text()
    lists = re.findall(r"^ *claims:\n((?:^ *- \S+\n)+)", text, re.MULTILINE)
    return {item.strip('" ') for found in lists for item in re.findall(r"- (\S+)", found)}


def test_the_claims_of_every_part_are_found_each_once_in_the_order_they_are_met() -> None:
    option = Option(id="o", text="o", explanation="o", correct=True)
    card = Card(id="k", text="k", pile="p", explanation="k", claims=["of-card"])
    sort = Sort(id="s", question="s", piles=[Pile(id="p", text="p")], cards=[card])
    check = Check(id="c", question="c", options=[option], claims=["of-check"])
    figure = FigureBlock(figure="f", states=["s"], claims=["of-figure", "of-text"])
    blocks: list[Block] = [
        Text(text="t", claims=["of-text"]),
        Points(points=["p"], claims=["of-points"]),
        figure,
    ]
    lesson = Lesson(
        id="L",
        key_message=KeyMessage(text="k", claims=["of-message", "of-text"]),
        steps=[Step(id="a", title="a", blocks=[*blocks]), Step(id="b", title="b", blocks=[check, sort])],
        staff=[TeachBack(ask="a", listen_for="l", claims=["of-staff"])],
    )

    parts = ("message", "text", "points", "figure", "check", "card", "staff")
    assert claims_of(lesson) == [f"of-{part}" for part in parts]


def test_a_lesson_without_claims_states_none() -> None:
    message = KeyMessage(text="k", claims=[])
    assert claims_of(Lesson(id="L", key_message=message, steps=[])) == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_no_claim_of_a_file_is_overlooked(lesson: str) -> None:
    library = Library(RESOURCES, load_course(RESOURCES))

    assert set(claims_of(library.lesson(lesson))) == written_in(lesson) != set()


def test_lessons_that_teach_a_claim_stand_in_the_order_of_the_course() -> None:
    taught = Library(RESOURCES, load_course(RESOURCES)).taught

    for lessons in taught.values():
        assert lessons == sorted(set(lessons), key=LESSONS.index)
    assert any(len(lessons) > 1 for lessons in taught.values())
    for lesson in LESSONS:
        assert {claim for claim, lessons in taught.items() if lesson in lessons} == written_in(lesson)


def test_what_a_lesson_teaches_is_not_said_to_be_left_out() -> None:
    library = Library(RESOURCES, load_course(RESOURCES))
    left_out = {claim.id for claim in library.evidence.claims.values() if claim.not_taught_because}

    assert left_out
    assert left_out & set(library.taught) == set()
