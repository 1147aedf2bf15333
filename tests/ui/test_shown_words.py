"""What is read aloud is what the page shows, in the order in which one reads it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from tests.ui.walking import every_view, settle

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.flow import Outcome, Screen
from painedu.lessons.blocks import Check, FigureBlock, Points, Text
from painedu.ui.aloud.shown_words import shown_words
from painedu.ui.blocks import FigureCard
from painedu.ui.check_view import CheckView
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.window import Window


def read(window: Window) -> list[str]:
    """Return what would be read aloud now."""
    settle()
    return [words for _part, words in shown_words(window.stack.currentWidget())]


def steps(window: Window, lesson: str) -> Iterator[LessonPage]:
    """Open each step of ``lesson`` in turn."""
    window.open_lesson(lesson)
    page = window.rooms.page(LessonPage)
    assert page.reading is not None
    for number in range(1, page.reading.count + 1):
        assert page.reading.number == number
        yield page
        if number < page.reading.count:
            page.go_on()


@pytest.mark.parametrize("size", [(1180, 780), (760, 640)], ids=["beside", "below"])
@pytest.mark.parametrize("lesson", ["L1", "L4", "L10"])
def test_a_step_is_read_in_the_order_of_its_file(window: Window, lesson: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.show()
    for page in steps(window, lesson):
        said = read(window)
        assert page.reading is not None
        assert said[0] == page.reading.step.title
        wanted = []
        for block in page.reading.step.blocks:
            if isinstance(block, Text):
                wanted.append(block.text)
            elif isinstance(block, Points):
                wanted.extend(block.points)
            elif isinstance(block, Check):
                wanted.extend([block.question, *(option.text for option in block.options)])
            elif isinstance(block, FigureBlock):
                drawings, translate = window.desk.drawings(), window.desk.translate
                wanted.append(drawings.alt(block.figure, block.states[0], translate))
        assert [words for words in said if words in wanted] == wanted


def test_an_explanation_is_read_once_an_option_is_chosen(window: Window) -> None:
    page = next(page for page in steps(window, "L1") if page.step and page.step.findChildren(CheckView))
    assert page.step is not None
    view = page.step.findChildren(CheckView)[0]
    block = view._block
    explanations = {option.explanation for option in block.options}

    assert explanations.isdisjoint(read(window))

    view.options.button(block.options[1].id).click()

    said = read(window)
    assert [words for words in said if words in explanations] == [block.options[1].explanation]
    assert said.index(block.options[1].explanation) > said.index(block.options[-1].text)


def test_a_figure_is_read_in_the_state_it_shows(window: Window) -> None:
    page = next(
        page
        for page in steps(window, "L4")
        if page.step and any(len(card._block.states) > 1 for card in page.step.findChildren(FigureCard))
    )
    assert page.step is not None
    card = page.step.findChildren(FigureCard)[0]
    first = card.picture.first.accessibleName()
    card.states.button(card._block.states[1]).click()
    said = read(window)

    assert card.picture.first.accessibleName() in said
    assert first not in said


def test_of_two_languages_only_the_one_in_use_is_read(window: Window) -> None:
    for page in steps(window, "L1"):
        alone = read(window)
        assert page.step is not None
        page.step.second.buttons["zh_Hans"].click()
        assert read(window) == alone
        page.step.second.buttons["zh_Hans"].click()


def test_a_question_of_the_checkin_is_read_with_the_ends_of_its_scale(window: Window) -> None:
    window.desk.session.record.keep_draft(Answers(gate=Gate.NONE), Screen.PAIN)
    window.go_to(Place.CHECKIN)
    question = window.desk.texts().questions.question("pain")
    said = read(window)
    wanted = [question.text, question.low, question.high]

    assert [words for words in said if words in wanted] == wanted
    assert not [words for words in said if words.isdecimal()], "numbers to press tell nothing by themselves"


def test_every_item_of_a_result_is_read(window: Window) -> None:
    answers = Answers(gate=Gate.NONE, facts=(), pain=4, interference=3, days=4, minutes=30)
    window.desk.session.record.keep_draft(answers, Screen.RESULT)
    window.go_to(Place.CHECKIN)
    result = window.rooms.page(CheckinPage).result
    said = read(window)

    assert len(result.items) > 2
    assert [words for words in said if words in {view.text.text() for view in result.items}] == [
        view.text.text() for view in result.items
    ]


@pytest.mark.parametrize(("gate", "outcome"), [(Gate.NOW, Outcome.EMERGENCY), (Gate.DAY, Outcome.SAME_DAY)])
def test_advice_is_read_with_the_numbers_to_call(window: Window, gate: Gate, outcome: Outcome) -> None:
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    page.screens[Screen.SIGNS].answered.emit("gate", gate)
    page.go_on()
    advice = page.advice[outcome]
    said = read(window)

    assert said[0] == advice.title()
    assert {step.text() for step in advice.steps} | {advice.numbers.title.text()} <= set(said)


def test_every_page_has_something_to_read_and_nothing_that_is_hidden(window: Window) -> None:
    for name in every_view(window):
        shown: list[tuple[QWidget, str]] = list(shown_words(window.stack.currentWidget()))
        assert [words for _part, words in shown if words.strip()], f"{name}: nothing to read"
        assert [words for part, words in shown if words and not part.isVisible()] == [], name
