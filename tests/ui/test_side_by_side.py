"""Two languages at once: every text of a step stands there in both."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from tests.ui.hands import by_mouse
from tests.ui.walking import settle

from painedu.language.translator import Translator
from painedu.lessons.blocks import Check, FigureBlock, Note, Points, Text
from painedu.ui.blocks import FigureCard, NoteView, PointsView, TextView
from painedu.ui.check_view import CheckView
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.window import Window

LESSONS = ["L1", "L4"]


def opened(window: Window, lesson: str) -> LessonPage:
    window.open_lesson(lesson)
    settle()
    return window.rooms.page(LessonPage)


def show_second(page: LessonPage, language: str = "zh_Hans") -> None:
    assert page.step is not None
    page.step.second.buttons[language].click()
    settle()


def labels(page: LessonPage) -> set[str]:
    """Return the words of every label of the step that can be seen."""
    assert page.step is not None
    return {label.text() for label in page.step.findChildren(QLabel) if label.isVisibleTo(page.step)}


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_text_of_each_step_is_there_in_both_languages(window: Window, lesson: str) -> None:
    page = opened(window, lesson)
    show_second(page)
    chinese = window.desk.translate.another("zh_Hans")
    while page.step is not None and page.reading is not None:
        shown = labels(page)
        for said in (window.desk.translate, chinese):
            assert said.within(lesson, page.reading.step.title) in shown
            _assert_blocks(page, lesson, said, shown)
        if page.reading.is_last:
            break
        page.go_on()
        settle()


def _assert_blocks(page: LessonPage, lesson: str, said: Translator, shown: set[str]) -> None:
    assert page.step is not None
    assert page.reading is not None
    for block, view in zip(page.reading.step.blocks, page.step.blocks, strict=True):
        if isinstance(block, Text | Note):
            assert said.within(lesson, block.text) in shown
        elif isinstance(block, Points):
            assert {said.within(lesson, point) for point in block.points} <= shown
        elif isinstance(block, Check):
            assert isinstance(view, CheckView)
            assert said.within(lesson, block.question) in shown
            for option in block.options:
                assert said.within(lesson, option.text) in view.options.button(option.id).text()
        elif isinstance(block, FigureBlock):
            assert isinstance(view, FigureCard)
            drawn = [view.picture.first, view.picture.second]
            pictures = {each.accessibleName() for each in drawn if each is not None}
            alt = page.desk.drawings().alt(block.figure, view.picture.state, said)
            assert alt in pictures


def test_the_language_in_use_comes_first_and_both_swap_with_it(window: Window) -> None:
    page = opened(window, "L4")
    show_second(page)
    assert page.step is not None
    english, chinese = page.step.heading.first.text(), page.step.heading.second.text()

    window.desk.choose_language("zh_Hans")
    settle()

    assert (page.step.heading.first.text(), page.step.heading.second.text()) == (chinese, english)
    assert page.step.second.buttons["en"].isChecked()


def test_a_second_language_is_remembered_and_can_be_put_away(window: Window) -> None:
    page = opened(window, "L1")
    show_second(page)
    page = opened(window, "L4")
    assert page.step is not None
    assert page.step.heading.second.isVisible()

    show_second(page)  # the same button again

    assert not page.step.heading.second.isVisible()
    assert window.desk.second() is None


def test_an_answer_and_its_explanation_stay_through_it(window: Window) -> None:
    page = opened(window, "L1")
    while page.step is not None and not any(isinstance(block, CheckView) for block in page.step.blocks):
        page.go_on()
        settle()
    assert page.step is not None
    check = next(block for block in page.step.blocks if isinstance(block, CheckView))
    by_mouse(check.options.buttons()[0])

    show_second(page)

    assert check.options.buttons()[0].isChecked()
    assert check.explanation.first.isVisible()
    assert check.explanation.second.isVisible()


def test_the_second_drawing_follows_the_state(window: Window) -> None:
    page = opened(window, "L4")
    while page.step is not None and page.reading is not None and page.reading.step.id != "habit":
        page.go_on()
        settle()
    show_second(page)
    assert page.step is not None
    figure = next(block for block in page.step.blocks if isinstance(block, FigureCard))

    figure.states.button("regular").click()

    assert figure.picture.second is not None
    assert figure.picture.second.state == figure.picture.first.state == "regular"
    assert figure.picture.second.accessibleName() != figure.picture.first.accessibleName()


def test_views_say_one_language_until_asked(window: Window) -> None:
    page = opened(window, "L1")
    assert page.step is not None
    seconds = [block.text.second for block in page.step.blocks if isinstance(block, TextView | NoteView)]
    listed = [block for block in page.step.blocks if isinstance(block, PointsView)]
    seconds += [point.second for block in listed for point in block.points]
    assert seconds
    assert not any(label.isVisible() for label in seconds)


def test_a_wrong_answer_shows_the_picture_in_both_languages(window: Window) -> None:
    page = opened(window, "L4")
    while page.step is not None and not any(isinstance(block, CheckView) for block in page.step.blocks):
        page.go_on()
        settle()
    show_second(page)
    assert page.step is not None
    check = next(block for block in page.step.blocks if isinstance(block, CheckView))

    by_mouse(check.options.button("direct"))

    shown = check.picture.picture
    assert shown is not None
    assert shown.second is not None
    assert shown.second.isVisible()
    assert shown.first.accessibleName() != shown.second.accessibleName()


def test_a_drawing_is_made_anew_only_for_another_language(window: Window) -> None:
    page = opened(window, "L4")
    while page.step is not None and page.reading is not None and page.reading.step.id != "habit":
        page.go_on()
        settle()
    show_second(page)
    assert page.step is not None
    picture = next(block for block in page.step.blocks if isinstance(block, FigureCard)).picture
    before = picture.second

    picture.refresh()
    assert picture.second is before

    window.desk.choose_language("zh_Hans")
    settle()
    assert picture.second is not before
    assert picture.second is not None
    assert picture.first.accessibleName() != picture.second.accessibleName()


def test_the_focus_stays_on_the_switch_when_its_language_comes_first(window: Window) -> None:
    page = opened(window, "L1")
    assert page.step is not None
    second = page.step.second
    second.buttons["zh_Hans"].setFocus()

    window.desk.choose_language("zh_Hans")
    settle()

    assert second.buttons["en"].hasFocus()
