"""Progress: numbers over time, corrections with undo, notes, and the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.hands import WAYS, by_mouse
from tests.ui.walking import settle

from painedu.checkin.answers import Answers, Duration
from painedu.plan.done import Done
from painedu.ui.checkin.extra_card import ScaleScreen
from painedu.ui.checkin.numbers import MovementScreen, PainScreen
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.progress import ProgressPage
from painedu.ui.place import Place
from painedu.ui.progress.change_card import ChangeCard
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
NOW = datetime.now().astimezone().replace(microsecond=0)
FIRST = Answers(pain=6, interference=5, days=3, minutes=20, confidence=4)
SECOND = Answers(pain=4, interference=3, days=4, minutes=30, hard=10, confidence=6)


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


def opened(window: Window, *answers: Answers) -> ProgressPage:
    """Open the page with check-ins a week apart, the last one now."""
    for weeks, each in enumerate(reversed(answers)):
        window.desk.session.record.finish_checkin(each, NOW - timedelta(weeks=weeks))
    window.go_to(Place.PROGRESS)
    settle()
    return window.rooms.page(ProgressPage)


def cells(page: ProgressPage) -> list[list[str]]:
    rows = page.table.rows.model()
    return [[rows.index(row, at).data() for at in range(1, 5)] for row in range(rows.rowCount())]


def test_before_a_check_in_the_page_leads_to_one(window: Window, push: Push) -> None:
    page = opened(window)
    assert not page.table.isVisible()
    push(page.checkin)

    assert isinstance(window.stack.currentWidget(), CheckinPage)


def test_the_table_holds_every_number_newest_first(window: Window) -> None:
    page = opened(window, FIRST, SECOND, Answers(pain=3))

    assert cells(page) == [["3", "–", "–", "–"], ["4", "3", "160", "6"], ["6", "5", "60", "4"]]


@pytest.mark.parametrize(
    ("name", "said"),
    [("pain", "6; 4."), ("interference", "5; 3."), ("minutes", "60; 160."), ("confidence", "4; 6.")],
)
def test_each_number_is_drawn_over_time(window: Window, push: Push, name: str, said: str) -> None:
    page = opened(window, FIRST, SECOND)
    push(page.trend.names.button(name))

    assert page.trend.picture.state == name
    assert said in page.trend.picture.accessibleName()


def test_one_day_is_no_trend_and_that_is_said(window: Window) -> None:
    page = opened(window, FIRST)

    assert not page.trend.picture.isVisible()
    assert page.trend.too_few.isVisible()


def test_a_check_in_is_corrected_and_its_day_stays(window: Window, push: Push) -> None:
    page = opened(window, FIRST, SECOND)
    assert not page.table.change.isEnabled()
    page.table.rows.selectRow(1)
    push(page.table.change)
    card = page.findChildren(ChangeCard)[-1]
    pain, sure, movement = card.views
    assert isinstance(pain, PainScreen)
    assert isinstance(sure, ScaleScreen)
    assert isinstance(movement, MovementScreen)
    push(sure.number.numbers.button("9"))
    push(movement.days.numbers.button("5"))
    settle()

    first, second = window.desk.session.record.checkins()
    assert (first.at, second.at) == (NOW - timedelta(weeks=1), NOW)
    assert (first.answers.confidence, first.answers.days, first.answers.pain) == (9, 5, 6)
    assert second.answers == SECOND
    assert cells(page)[1] == ["6", "5", "100", "9"]


def test_without_pain_no_pain_is_asked_when_correcting(window: Window) -> None:
    page = opened(window, Answers(duration=Duration.NO_PAIN, days=3, minutes=20))
    page.table.rows.selectRow(0)
    by_mouse(page.table.change)

    assert [type(view) for view in page.findChildren(ChangeCard)[-1].views] == [MovementScreen]


def test_a_deleted_check_in_comes_back_as_it_was(window: Window, push: Push) -> None:
    page = opened(window, FIRST, SECOND)
    record = window.desk.session.record
    before = [(taken.at, taken.answers) for taken in record.checkins()]
    page.table.rows.selectRow(0)
    push(page.table.delete)
    assert [taken.answers for taken in record.checkins()] == [FIRST]
    assert page.undo.isVisible()
    assert len(cells(page)) == 1

    push(page.undo.undo)

    assert [(taken.at, taken.answers) for taken in record.checkins()] == before
    assert not page.undo.isVisible()
    assert len(cells(page)) == 2


def test_undo_does_not_wait_for_the_next_visit(window: Window) -> None:
    page = opened(window, FIRST, SECOND)
    page.table.rows.selectRow(0)
    by_mouse(page.table.delete)
    window.go_to(Place.HOME)
    window.go_to(Place.PROGRESS)
    settle()

    assert not page.undo.isVisible()
    assert len(cells(page)) == 1


def test_undo_speaks_the_language_switched_to(window: Window) -> None:
    page = opened(window, FIRST, SECOND)
    page.table.rows.selectRow(0)
    by_mouse(page.table.delete)
    window.desk.switch.to("zh_Hans")
    settle()

    assert page.undo.text.text().endswith("的自测已删除。")
    assert page.undo.undo.text() == "撤销删除"


def test_a_row_can_be_chosen_with_the_keyboard(window: Window) -> None:
    page = opened(window, FIRST, SECOND)
    page.table.rows.setFocus()
    QTest.keyClick(page.table.rows, Qt.Key.Key_Down)
    settle()
    chosen = page.table.chosen()
    assert chosen is not None
    assert page.table.delete.isEnabled()


def test_a_chosen_row_stays_chosen_through_a_language_switch(window: Window) -> None:
    page = opened(window, FIRST, SECOND)
    page.table.rows.selectRow(1)
    window.desk.switch.to("zh_Hans")
    settle()

    chosen = page.table.chosen()
    assert chosen
    assert chosen.answers == FIRST
    assert page.table.rows.model().headerData(1, Qt.Orientation.Horizontal) == "疼痛"


def test_a_note_is_kept_with_its_day_and_can_be_taken_back(window: Window, push: Push) -> None:
    page = opened(window, FIRST)
    notes = window.desk.session.record.notes
    assert not page.notes.keep.isEnabled()
    QTest.keyClicks(page.notes.typed, "  Slept well  ")
    push(page.notes.keep)
    assert [(note.day, note.text) for note in notes.all()] == [(date.today(), "Slept well")]
    assert page.notes.typed.text() == ""

    push(page.notes.lines[0].delete)
    assert notes.all() == []
    push(page.undo.undo)
    assert [note.text for note in notes.all()] == ["Slept well"]


def test_what_is_typed_and_not_kept_outlives_a_language_switch(window: Window) -> None:
    page = opened(window, FIRST)
    QTest.keyClicks(page.notes.typed, "half a note")
    window.desk.switch.to("zh_Hans")
    settle()

    assert page.notes.typed.text() == "half a note"


def test_the_calendar_marks_what_was_done_with_its_light(window: Window, push: Push) -> None:
    today = date.today()
    earlier = today.replace(day=1) - timedelta(days=3)
    plans = window.desk.session.record.plans
    plans.keep_done(today, Done(6, stopped=True))
    plans.keep_done(earlier, Done(6))
    page = opened(window, FIRST)

    assert "✓" in " ".join(label.text() for label in page.calendar.days)
    assert any(label.accessibleName().endswith("done, red") for label in page.calendar.days)
    assert page.calendar.told.text().endswith(": 1")
    assert not page.calendar.after.isEnabled()
    push(page.calendar.before)
    assert any(label.text().startswith(f"✓ {earlier.day}") for label in page.calendar.days)
    assert page.calendar.after.isEnabled()


def test_without_a_plan_there_is_no_empty_calendar(window: Window) -> None:
    assert not opened(window, FIRST).months.isVisible()
