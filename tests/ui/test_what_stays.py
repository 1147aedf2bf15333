"""What stays when the disk refuses, when a page was left, and when a person has gone."""

from __future__ import annotations

import logging
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.hands import by_mouse
from tests.ui.walking import resume, settle

from painedu.checkin.answers import Answers, Duration, Gate
from painedu.checkin.flow import Screen
from painedu.figures.errors import PressError
from painedu.records.errors import CouldNotSave
from painedu.ui.checkin.signs import SignsScreen
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.rescue import Rescue
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.window import Window


@pytest.fixture
def page(window: Window) -> CheckinPage:
    window.go_to(Place.CHECKIN)
    return window.rooms.page(CheckinPage)


def signs(page: CheckinPage) -> SignsScreen:
    view = page.screens[Screen.SIGNS]
    assert isinstance(view, SignsScreen)
    return view


def test_an_answer_that_is_cleared_on_the_first_screen_is_cleared_on_disk(page: CheckinPage) -> None:
    by_mouse(signs(page).choices.button("none"))
    by_mouse(page.clear)

    draft = page.desk.session.record.draft()
    assert draft is not None
    assert draft.answers.gate is None


def test_an_answer_chosen_again_after_another_is_the_one_on_disk(page: CheckinPage) -> None:
    resume(page, Answers(gate=Gate.DAY), Screen.SIGNS)
    by_mouse(signs(page).choices.button("none"))
    by_mouse(signs(page).choices.button("day"))

    draft = page.desk.session.record.draft()
    assert draft is not None
    assert draft.answers.gate is Gate.DAY


def test_a_step_that_cannot_be_kept_is_not_taken(page: CheckinPage, monkeypatch: pytest.MonkeyPatch) -> None:
    resume(page, Answers(gate=Gate.NONE), Screen.SIGNS)

    with monkeypatch.context() as full:
        full.setattr(type(page.desk.session.record), "keep_draft", refused)
        with pytest.raises(CouldNotSave):
            page.go_on()

    assert page.walk.number == 1
    page.go_on()
    assert page.walk.number == 2


def test_a_lesson_step_that_cannot_be_kept_is_not_taken(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_lesson("L4")
    lesson = window.rooms.page(LessonPage)
    assert lesson.reading is not None

    with monkeypatch.context() as full:
        full.setattr(type(window.desk.session.record), "go_to", refused)
        with pytest.raises(CouldNotSave):
            lesson.go_on()

    assert lesson.reading.number == 1


def test_a_result_that_could_not_be_saved_is_saved_at_the_next_press(
    page: CheckinPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    resume(page, Answers(gate=Gate.NONE, facts=(), duration=Duration.NO_PAIN, days=0), Screen.RESULT)

    with monkeypatch.context() as full:
        full.setattr(type(page.desk.session.record), "finish_checkin", refused)
        with pytest.raises(CouldNotSave):
            page.go_on()
    page.go_on()

    assert len(page.desk.session.record.checkins()) == 1


def test_finishing_clears_the_screen_even_when_the_result_cannot_be_saved(
    window: Window, page: CheckinPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    resume(page, Answers(gate=Gate.NONE, facts=(), duration=Duration.NO_PAIN, days=0), Screen.RESULT)

    with monkeypatch.context() as full:
        full.setattr(type(page.desk.session.record), "finish_checkin", refused)
        with pytest.raises(CouldNotSave):
            window.finish()

    assert isinstance(window.stack.currentWidget(), FirstRunPage)
    assert window.desk.session.record.checkins() == []


def refused(*_what: object) -> None:
    raise CouldNotSave


def test_a_page_that_comes_back_shows_the_numbers_of_the_region_of_now(
    window: Window, page: CheckinPage
) -> None:
    record = window.desk.session.record
    record.keep_setting("region", "uk")
    resume(page, Answers(gate=Gate.NOW), Screen.SIGNS)
    page.go_on()
    advice = page.advice[page.walk.outcome] if page.walk.outcome else None
    assert advice is not None
    assert "999" in advice.numbers.title.text()

    window.go_to(Place.SETTINGS)
    record.keep_setting("region", "japan")
    window.go_to(Place.CHECKIN)

    assert "119" in advice.numbers.title.text()


def test_the_log_of_an_error_quotes_nothing_that_was_typed(
    window: Window, caplog: pytest.LogCaptureFixture
) -> None:
    typed = " ".join(("Zhou", "Xiaoming"))  # not as one word: a traceback quotes the lines of the program
    try:
        [].index(typed)  # type: ignore[arg-type]
    except ValueError as error:
        with caplog.at_level(logging.ERROR):
            Rescue(window)(type(error), error, error.__traceback__)

    assert "ValueError" in caplog.text
    assert "Zhou" not in caplog.text
    for box in window.findChildren(QWidget):
        if box.isWindow() and box.isVisible():
            box.close()


def test_help_on_the_first_screens_leads_back_to_them(window: Window) -> None:
    window.finish()

    window.open_help()
    assert not window.rail.isVisible()
    window.go_back()

    assert isinstance(window.stack.currentWidget(), FirstRunPage)


def test_what_was_chosen_in_this_sitting_wins_over_the_record(window: Window) -> None:
    session = window.desk.session
    with closing(session.people.create("Anna")) as record:
        record.keep_setting("region", "")
        record.keep_setting("language", "en")
    session.record.keep_setting("region", "uk")

    session.begin(session.people.open("Anna"))

    assert session.region is not None
    assert session.region.id == "uk"
    assert session.record.setting("language") == "en"


def test_a_figure_that_cannot_be_drawn_shows_its_words(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawings = window.desk.drawings()

    def broken(*_what: object, **_look: object) -> bytes:
        raise PressError("broken")

    monkeypatch.setattr(drawings, "svg", broken)
    view = FigureView(drawings, window.desk.translate, "week", "blank")
    view.resize(500, view.heightForWidth(500))

    assert view.grab().width() == 500
    assert "minutes" in view.accessibleName()
    view.deleteLater()


class Shown(QObject):
    """Remembers every window that was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_opening_the_check_in_shows_no_window_of_its_own(window: Window, qapp: QApplication) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)

    window.go_to(Place.CHECKIN)
    settle()

    qapp.removeEventFilter(shown)
    assert shown.windows == []
