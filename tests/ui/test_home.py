"""Home and Learn: one next step, and what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from tests.ui.hands import WAYS, by_mouse
from tests.ui.walking import ANSWERS, settle, visible

from painedu.records.record import Place as At
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]


@pytest.fixture
def home(window: Window) -> HomePage:
    settle()
    return window.rooms.page(HomePage)


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


def lessons(window: Window) -> list[str]:
    return [entry.id for entry in window.desk.library.course.lessons()]


def words(page: QWidget) -> list[str]:
    return [part.text() for part in visible(page) if isinstance(part, QLabel | QAbstractButton)]


def opened(window: Window) -> str:
    page = window.stack.currentWidget()
    assert isinstance(page, LessonPage)
    assert page.reading is not None
    return page.reading.lesson.id


def test_the_first_step_is_the_first_lesson(window: Window, home: HomePage, push: Push) -> None:
    assert home.go_on.text() == "Begin"

    push(home.go_on)

    assert opened(window) == lessons(window)[0]


def test_a_lesson_under_way_comes_first(window: Window, home: HomePage) -> None:
    third = lessons(window)[2]
    window.desk.session.record.go_to(At(third, window.desk.library.lesson(third).steps[1].id))
    window.go_to(Place.HOME)
    settle()
    assert home.go_on.text() == "Go on"

    by_mouse(home.go_on)

    assert opened(window) == third


def test_then_the_first_that_is_not_done(window: Window, home: HomePage) -> None:
    record, ids = window.desk.session.record, lessons(window)
    record.finish(ids[0])
    record.finish(ids[2])
    window.go_to(Place.HOME)

    by_mouse(home.go_on)

    assert opened(window) == ids[1]


def test_when_all_is_done_one_may_begin_again(window: Window, home: HomePage) -> None:
    for lesson in lessons(window):
        window.desk.session.record.finish(lesson)
    window.go_to(Place.HOME)
    settle()
    assert home.go_on.text() == "Begin"

    by_mouse(home.go_on)

    assert opened(window) == lessons(window)[0]


@pytest.mark.parametrize(("button", "page"), [("checkin", CheckinPage), ("sheet", HandoutPage)])
def test_the_check_in_and_the_sheet_are_one_press_away(
    window: Window, home: HomePage, push: Push, button: str, page: type[QWidget]
) -> None:
    push(getattr(home, button))

    assert isinstance(window.stack.currentWidget(), page)


def test_home_shows_no_number_of_anyone(window: Window, home: HomePage) -> None:
    before = words(home)
    window.desk.session.record.finish_checkin(ANSWERS["calm"], datetime.now().astimezone())
    window.go_to(Place.HOME)
    settle()

    assert words(home) == before


def test_the_map_has_every_lesson_with_its_state(window: Window) -> None:
    record, ids = window.desk.session.record, lessons(window)
    record.finish(ids[0])
    record.go_to(At(ids[1], window.desk.library.lesson(ids[1]).steps[0].id))
    window.go_to(Place.LEARN)
    settle()
    lines = window.rooms.page(LearnPage).lines

    assert list(lines) == ids
    assert [lines[lesson].open.text() for lesson in ids[:3]] == ["Read again", "Go on", "Begin"]
    assert all(line.isVisible() for line in lines.values())


def test_every_lesson_of_the_map_can_be_opened(window: Window, push: Push) -> None:
    window.go_to(Place.LEARN)
    settle()
    for lesson, line in list(window.rooms.page(LearnPage).lines.items())[:3]:
        window.go_to(Place.LEARN)
        settle()
        push(line.open)
        assert opened(window) == lesson


def test_a_button_tells_a_screen_reader_which_lesson_it_opens(window: Window) -> None:
    window.go_to(Place.LEARN)
    lines = window.rooms.page(LearnPage).lines.values()
    said = [line.open.accessibleDescription() for line in lines]

    assert said == [line.title.text() for line in lines]
    assert len(set(said)) == len(said)
