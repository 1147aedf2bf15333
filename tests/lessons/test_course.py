"""The course as it is, and whether its lessons fit it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from painedu.evidence.loading import load_evidence
from painedu.figures.figure import load_figure
from painedu.lessons.blocks import Block, Check, FigureBlock, Sort
from painedu.lessons.course import Course, load_course
from painedu.lessons.lesson import Lesson
from painedu.lessons.loading import load_lesson
from painedu.source.problem import SourceError

RESOURCES = Path(__file__).parents[2] / "resources"
LESSONS = [entry.id for entry in load_course(RESOURCES).lessons()]


def checks_of(lesson: Lesson) -> list[Check]:
    return [block for block in lesson.blocks() if isinstance(block, Check)]


def figures_of(lesson: Lesson) -> list[FigureBlock]:
    return [block for block in lesson.blocks() if isinstance(block, FigureBlock)]


def claims_of(block: Block) -> list[str]:
    """The claims that ``block`` names, those of its cards included."""
    if isinstance(block, Sort):
        return [claim for card in block.cards for claim in card.claims]
    return block.claims


@pytest.fixture(scope="module")
def course(resources: Path) -> Course:
    return load_course(resources)


@pytest.fixture(params=LESSONS)
def lesson(request: pytest.FixtureRequest, resources: Path) -> Lesson:
    return load_lesson(resources, request.param)


def test_every_lesson_of_the_course_has_its_file_and_the_other_way_round(
    course: Course, resources: Path
) -> None:
    assert sorted(LESSONS) == sorted(path.stem for path in (resources / "lessons").glob("*.yaml"))
    assert len(set(LESSONS)) == len(LESSONS)


def test_the_content_has_a_day(course: Course) -> None:
    assert date(2026, 1, 1) <= course.day() <= date.today()


def test_a_lesson_that_the_course_does_not_have_is_not_found(course: Course) -> None:
    assert course.entry(LESSONS[0]).id == LESSONS[0]
    with pytest.raises(KeyError):
        course.entry("L99")


def test_core_messages_rest_on_claims_that_exist(course: Course, resources: Path) -> None:
    claims = load_evidence(resources).claims

    assert all(message.claims for message in course.core_messages)
    assert {claim for message in course.core_messages for claim in message.claims} <= set(claims)


def test_a_lesson_is_called_by_its_file_and_has_at_most_seven_steps(lesson: Lesson) -> None:
    assert lesson.id in LESSONS
    assert 1 <= len(lesson.steps) <= 7
    assert len({step.id for step in lesson.steps}) == len(lesson.steps)


def test_a_lesson_rests_on_claims_that_exist_at_most_three_a_block(lesson: Lesson, resources: Path) -> None:
    assert {claim for block in lesson.blocks() for claim in claims_of(block)} <= set(
        load_evidence(resources).claims
    )
    assert set(lesson.key_message.claims) <= set(load_evidence(resources).claims)
    assert all(len(claims_of(block)) <= 3 for block in lesson.blocks() if not isinstance(block, Sort))
    assert lesson.key_message.claims


def test_a_question_has_one_right_answer_and_every_answer_its_explanation(lesson: Lesson) -> None:
    for check in checks_of(lesson):
        assert [option.correct for option in check.options].count(True) == 1, check.id
        assert len({option.id for option in check.options}) == len(check.options) >= 2


def test_every_choice_of_a_lesson_is_kept_under_a_name_of_its_own(lesson: Lesson) -> None:
    cards = [card.id for block in lesson.blocks() if isinstance(block, Sort) for card in block.cards]
    names = [
        *(check.id for check in checks_of(lesson)),
        *cards,
        *(block.figure for block in figures_of(lesson)),
    ]
    repeated = {name for name in names if names.count(name) > 1} - {
        block.figure for block in figures_of(lesson)
    }

    assert repeated == set()


def test_a_card_belongs_on_a_pile_that_is_there(lesson: Lesson) -> None:
    for sort in (block for block in lesson.blocks() if isinstance(block, Sort)):
        assert {card.pile for card in sort.cards} <= {pile.id for pile in sort.piles}


def test_a_drawing_is_shown_in_states_that_it_has(lesson: Lesson, resources: Path) -> None:
    shown = [(block.figure, state) for block in figures_of(lesson) for state in block.states]
    if lesson.key_message.figure:
        shown.append((lesson.key_message.figure, lesson.key_message.state))
    for figure, state in shown:
        assert load_figure(resources, figure).state(state).id == state


def test_a_mistake_in_the_course_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text("id: course\ntitel: x\n")

    with pytest.raises(SourceError, match=r"course\.yaml:2:1"):
        load_course(tmp_path)
