"""The traffic light in a lesson, with numbers of one's own."""

from __future__ import annotations

import pytest
from tests.ui.hands import by_mouse
from tests.ui.walking import settle

from painedu.lessons.blocks import LightBlock
from painedu.plan.light import Light
from painedu.ui.light_view import LightView
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.window import Window


@pytest.fixture
def page(window: Window) -> LessonPage:
    """The step with the light is in front."""
    window.open_lesson("L11")
    page = window.rooms.page(LessonPage)
    assert page.reading is not None
    while not any(isinstance(block, LightBlock) for block in page.reading.step.blocks):
        page.go_on()
    settle()
    return page


def shown(page: LessonPage) -> LightView:
    assert page.step is not None
    (view,) = page.step.findChildren(LightView)
    return view


def press(page: LessonPage, **numbers: int) -> LightView:
    view = shown(page)
    for name, number in numbers.items():
        by_mouse(view.numbers[name].button(str(number)))
        settle()
    return view


def test_one_number_is_asked_for_after_the_other(page: LessonPage) -> None:
    view = shown(page)
    assert [name for name, row in view.rows.items() if row.isVisible()] == ["usual"]
    assert not view.answer.isVisible()

    press(page, usual=2, during=3, morning=3)

    assert all(row.isVisible() for row in view.rows.values())
    assert (view.light(), view.picture.state) == (Light.AMBER, "amber")


def test_the_colour_and_what_to_do_stand_on_the_picture(page: LessonPage) -> None:
    view = press(page, usual=2, during=3, morning=3, later=3)
    assert view.picture.isVisible()
    assert view.picture.state == "red"


def test_a_number_that_no_longer_counts_changes_nothing(page: LessonPage) -> None:
    view = press(page, usual=2, during=3, morning=3, later=3)
    press(page, morning=2)
    assert view.light() is Light.GREEN
    assert not view.rows["later"].isVisible()


def test_with_high_usual_pain_there_is_no_light(page: LessonPage) -> None:
    view = press(page, usual=8)
    assert not view.rows["during"].isVisible()
    assert not view.picture.isVisible()
    assert "Plan with a clinician" in view.said.text()


def test_before_the_next_morning_the_light_waits(page: LessonPage) -> None:
    view = press(page, usual=4, during=5)
    assert not view.picture.isVisible()
    assert "next morning" in view.said.text()


def test_the_numbers_stay_when_the_language_changes_and_on_the_way_back(
    window: Window, page: LessonPage
) -> None:
    press(page, usual=4, during=7, morning=4)
    window.desk.switch.to("zh_Hans")
    assert shown(page).light() is Light.AMBER

    page.go_on()
    page.go_back()
    assert shown(page).light() is Light.AMBER
    assert shown(page).numbers["during"].value() == "7"


def test_a_screen_reader_hears_what_the_numbers_answer(page: LessonPage) -> None:
    names = [scale.accessibleName() for scale in shown(page).numbers.values()]
    assert names == [
        "What is your usual pain, from 0 to 10?",
        "What was your highest pain during it, or just after?",
        "And the next morning?",
        "And after 48 hours?",
    ]


def test_the_numbers_are_not_kept(window: Window, page: LessonPage) -> None:
    press(page, usual=4, during=7)
    assert window.desk.session.record.chosen("L11") == {}


def test_in_a_small_window_the_next_question_comes_into_view(window: Window, page: LessonPage) -> None:
    window.resize(800, 520)
    window.desk.choose_text_size(150)
    settle()
    view = shown(page)
    for name in ("usual", "during", "morning"):
        number = view.numbers[name].button("3")
        number.setFocus()
        settle()
        number.click()
        settle()
    assert not view.numbers["later"].isVisible()
    assert not view.answer.visibleRegion().isEmpty()
