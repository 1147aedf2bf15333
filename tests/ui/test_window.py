"""The window round the pages: what is reachable from everywhere, and what is gone after a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QWidget
from tests.ui.hands import by_mouse, by_screen_reader, by_space
from tests.ui.walking import BOXES, every_view, open_dialogs, resume, settle

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.flow import Screen
from painedu.records.session import TEXT_SIZES
from painedu.ui.desk import Desk
from painedu.ui.help_now import HelpNow
from painedu.ui.numbers_card import NumbersCard
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.evidence import EvidencePage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.help import HelpPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.pages.plan import PlanPage
from painedu.ui.pages.progress import ProgressPage
from painedu.ui.pages.settings import SettingsPage
from painedu.ui.place import Place
from painedu.ui.sign_list import SignList
from painedu.ui.window import Window

NAME = "Zhou Xiaoming"
AT = {
    Place.HOME: HomePage,
    Place.LEARN: LearnPage,
    Place.CHECKIN: CheckinPage,
    Place.PLAN: PlanPage,
    Place.PROGRESS: ProgressPage,
    Place.HANDOUT: HandoutPage,
    Place.EVIDENCE: EvidencePage,
    Place.SETTINGS: SettingsPage,
}


def kept(window: Window) -> Window:
    """Begin a record of one's own in ``window``."""
    session = window.desk.session
    session.begin(session.people.create(NAME))
    window.start()
    settle()
    return window


def texts(window: QWidget) -> Iterator[str]:
    """Yield every text in the window, seen or not."""
    for part in window.findChildren(QWidget):
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            yield part.text()
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle())


# going places


@pytest.mark.parametrize("place", Place)
def test_the_rail_leads_to_every_place(window: Window, place: Place) -> None:
    for push in (by_mouse, by_space, by_screen_reader):
        window.go_to(Place.HOME)
        settle()
        button = window.rail.buttons[place]
        if not button.isVisible():
            pytest.fail(f"{place} is not on the rail of a large window")
        push(button)
        assert type(window.stack.currentWidget()) is AT[place]


def test_a_low_window_offers_the_places_in_a_menu(window: Window) -> None:
    window.resize(800, 520)
    window.desk.choose_text_size(200)
    settle()
    assert window.rail.more.isVisible()

    for place, action in zip(Place, window.rail.menu.actions(), strict=True):
        action.trigger()
        settle()
        assert type(window.stack.currentWidget()) is AT[place]


def test_the_rail_folds_to_home_during_a_lesson_and_a_check_in(window: Window) -> None:
    for go in (partial(window.open_lesson, "L1"), partial(window.go_to, Place.CHECKIN)):
        go()
        settle()
        shown = [place for place, button in window.rail.buttons.items() if button.isVisible()]
        assert shown == [Place.HOME]


def test_a_screen_reader_hears_where_one_is(window: Window) -> None:
    window.go_to(Place.LEARN)
    here = [place for place, button in window.rail.buttons.items() if button.accessibleDescription()]

    assert here == [Place.LEARN]


def test_back_goes_through_the_pages_the_way_one_came(window: Window) -> None:
    window.go_to(Place.LEARN)
    window.open_lesson("L1")
    window.open_help()

    window.go_back()
    assert isinstance(window.stack.currentWidget(), LessonPage)
    window.go_back()
    window.go_back()
    assert isinstance(window.stack.currentWidget(), HomePage)
    window.go_back()
    assert isinstance(window.stack.currentWidget(), HomePage)


# keys


def test_no_two_shortcuts_are_alike(window: Window) -> None:
    keys = [key.toString() for action in window.menuBar().findChildren(QAction) for key in action.shortcuts()]

    assert keys
    assert sorted(keys) == sorted(set(keys))


def test_keys_open_help_go_back_and_change_the_size(window: Window) -> None:
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert isinstance(window.stack.currentWidget(), HelpPage)
    QTest.keyClick(window, Qt.Key.Key_Left, alt)
    assert isinstance(window.stack.currentWidget(), HomePage)
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert window.desk.session.text_size == 125
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    assert window.desk.session.text_size == 100


def test_escape_closes_a_dialog(window: Window) -> None:
    window.show_help_signs()
    settle()
    (dialog,) = open_dialogs()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()

    assert open_dialogs() == []


# help signs


def test_help_is_one_press_away_on_every_page(window: Window) -> None:
    window.resize(1024, 640)
    for view in every_view(window):
        if view in BOXES or open_dialogs():
            continue
        button = window.topbar.get_help
        assert button.isVisible(), view
        assert button.isEnabled(), view
        by_mouse(button)
        (dialog,) = open_dialogs()
        assert isinstance(dialog, HelpNow), view
        dialog.reject()
        settle()


def test_help_shows_the_numbers_of_the_region_first(window: Window) -> None:
    window.desk.session.record.keep_setting("region", "uk")
    window.show_help_signs()
    settle()
    (dialog,) = open_dialogs()
    assert isinstance(dialog, HelpNow)

    card, lists = dialog.findChild(NumbersCard), dialog.findChildren(SignList)
    assert card is not None
    assert "999" in card.title.text()
    assert all(card.y() < signs.y() for signs in lists)
    assert sum(len(signs.groups) for signs in lists) > 5
    dialog.reject()


# text size


def test_larger_and_smaller_stop_at_the_ends(window: Window) -> None:
    bar = window.topbar
    assert not bar.smaller.isEnabled()
    for size in TEXT_SIZES[1:]:
        by_mouse(bar.larger)
        assert window.desk.session.text_size == size
    assert not bar.larger.isEnabled()

    by_mouse(bar.smaller)
    assert window.desk.session.text_size == TEXT_SIZES[-2]
    bar.make_normal()
    assert window.desk.session.text_size == TEXT_SIZES[0]


def test_the_size_chosen_in_settings_reaches_the_top_bar(window: Window) -> None:
    window.go_to(Place.SETTINGS)
    settle()
    by_mouse(window.rooms.page(SettingsPage).text_size.choices.button(str(TEXT_SIZES[-1])))
    by_mouse(window.topbar.smaller)

    assert window.desk.session.text_size == TEXT_SIZES[-2]


def test_the_size_chosen_at_the_top_is_the_one_chosen_in_settings(window: Window) -> None:
    window.go_to(Place.SETTINGS)
    settle()
    by_mouse(window.topbar.larger)

    assert window.rooms.page(SettingsPage).text_size.choices.value() == str(TEXT_SIZES[1])


# finishing, deleting, closing


def leave_traces(window: Window) -> None:
    """Do a little of everything that could stay behind."""
    window.desk.session.record.keep_setting("region", "uk")
    window.desk.session.record.keep_setting("text-size", "150")
    window.open_lesson("L1")
    window.go_to(Place.CHECKIN)
    resume(window.rooms.page(CheckinPage), Answers(gate=Gate.NONE, facts=(), pain=7), Screen.PAIN)
    window.go_to(Place.HANDOUT)
    window.rooms.page(HandoutPage).options.lines["clinic"].setText("Clinic of Zhou")
    window.show_help_signs()
    for dialog in open_dialogs():
        dialog.reject()
    settle()


@pytest.mark.parametrize("is_kept", [False, True])
def test_after_finish_and_clear_nothing_of_the_person_is_in_the_window(window: Window, is_kept: bool) -> None:
    if is_kept:
        kept(window)
    leave_traces(window)
    assert any("Zhou" in text for text in texts(window))

    window.finish()
    settle()

    offered = {f"Go on as {NAME}"} if is_kept else set()
    assert {text for text in texts(window) if "Zhou" in text} == offered
    assert window.stack.count() == 1
    assert isinstance(window.stack.currentWidget(), FirstRunPage)
    assert window.findChildren(QDialog) == []
    record = window.desk.session.record
    assert (record.is_kept, record.draft(), record.checkins(), record.finished()) == (False, None, [], [])
    assert window.desk.session.region is None
    assert window.desk.session.text_size == 100
    assert QApplication.clipboard().text() == ""


def test_back_does_not_lead_to_the_person_before(window: Window) -> None:
    leave_traces(window)
    window.finish()
    window.go_back()

    assert isinstance(window.stack.currentWidget(), FirstRunPage)


def test_a_guest_leaves_no_file(window: Window, tmp_path: Path) -> None:
    leave_traces(window)
    window.finish()

    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == []


def accepting(box: QDialog) -> QAbstractButton:
    """Return the button of ``box`` that says yes."""
    assert isinstance(box, QMessageBox)
    return next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)


def test_finishing_asks_first_and_says_what_is_lost(window: Window) -> None:
    by_mouse(window.topbar.finish)
    (box,) = open_dialogs()
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("All of this session will be gone")

    box.reject()
    settle()

    assert isinstance(window.stack.currentWidget(), HomePage)


def test_finishing_a_kept_record_says_that_it_is_kept(window: Window) -> None:
    kept(window)
    by_mouse(window.topbar.finish)
    (box,) = open_dialogs()
    assert isinstance(box, QMessageBox)
    assert "is kept on this computer" in box.text()

    by_mouse(accepting(box))

    assert isinstance(window.stack.currentWidget(), FirstRunPage)
    assert window.desk.session.people.names() == [NAME]


@pytest.mark.parametrize("way", ["finish", "close"])
def test_whoever_has_seen_the_result_has_finished_even_without_leaving_the_page(
    window: Window, way: str
) -> None:
    kept(window)
    window.go_to(Place.CHECKIN)
    resume(window.rooms.page(CheckinPage), Answers(gate=Gate.NONE, facts=(), pain=7), Screen.RESULT)
    if way == "finish":
        window.finish()
    else:
        window.close()

    with closing(window.desk.session.people.open(NAME)) as record:
        assert [taken.answers.pain for taken in record.checkins()] == [7]
        assert record.draft() is None


def test_deleting_a_record_asks_and_then_leaves_no_file(window: Window, tmp_path: Path) -> None:
    kept(window)
    window.desk.session.record.finish_checkin(Answers(pain=7), datetime.now().astimezone())
    window.go_to(Place.SETTINGS)
    settle()
    by_mouse(window.rooms.page(SettingsPage).delete)
    by_mouse(accepting(open_dialogs()[0]))

    assert [path for path in (tmp_path / "data").rglob("*") if path.is_file()] == []
    assert window.desk.session.people.names() == []
    assert isinstance(window.stack.currentWidget(), FirstRunPage)
    (box,) = open_dialogs()
    assert isinstance(box, QMessageBox)
    assert NAME in box.text()
    box.reject()
    settle()
    assert not any("Zhou" in text for text in texts(window))


def test_deleting_can_be_called_off(window: Window) -> None:
    kept(window)
    window.go_to(Place.SETTINGS)
    settle()
    by_mouse(window.rooms.page(SettingsPage).delete)
    (box,) = open_dialogs()
    QTest.keyClick(box, Qt.Key.Key_Return)  # Cancel is the default
    settle()

    assert window.desk.session.people.names() == [NAME]
    assert window.desk.session.record.name == NAME


def test_a_guest_has_nothing_to_delete(window: Window) -> None:
    window.go_to(Place.SETTINGS)
    settle()

    assert not window.rooms.page(SettingsPage).delete.isVisible()


def test_closing_lets_go_of_the_record(window: Window) -> None:
    kept(window)
    window.close()

    window.desk.session.people.open(NAME).close()


def test_a_second_person_finds_nothing_of_the_first(window: Window, desk: Desk) -> None:
    kept(window)
    leave_traces(window)
    window.finish()
    desk.session.begin(desk.session.people.create("Li"))
    window.start()
    for place in Place:
        window.go_to(place)
        settle()

    assert {text for text in texts(window) if "Zhou" in text} == {f"Go on as {NAME}"}, (
        "only on the first screens"
    )
    assert window.rooms.page(CheckinPage).walk.answers == Answers()
    assert window.rooms.page(HandoutPage).options.lines["clinic"].text() == ""
    assert desk.session.region is None
