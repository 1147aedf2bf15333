"""With keys alone: the page that lists them, where the focus goes, and that nothing holds it fast."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.walking import BOXES, every_view, open_dialogs, resume, settle

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.flow import Screen
from painedu.ui.page import Page
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.keys import KeysPage
from painedu.ui.place import Place
from painedu.ui.widgets.labels import Heading
from painedu.ui.widgets.one_of import ChoiceList, OneOf
from painedu.ui.widgets.step_bar import StepBar
from painedu.ui.window import Window

LESSONS = ("L3", "L4")  # the others are built of the same blocks
MOST = 400  # presses of Tab on one page
Key = Qt.Key


def front(window: Window) -> Page:
    page = window.stack.currentWidget()
    assert isinstance(page, Page)
    return page


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def keys_page(window: Window) -> KeysPage:
    QTest.keyClick(window, Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    settle()
    page = front(window)
    assert isinstance(page, KeysPage)
    return page


def listed(window: Window) -> dict[str, str]:
    return {does.text(): keys.text() for keys, does in keys_page(window).lines}


# the page of keys


def test_every_action_with_keys_is_listed_as_the_system_spells_them(window: Window) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    actions = [each for each in window.findChildren(QAction) if each.shortcut().toString()]
    shown = listed(window)

    assert len(actions) > 15
    for action in actions:
        assert action.shortcut().toString(native) in shown[action.text()].split("  /  "), action.text()


def test_the_list_of_keys_follows_the_language(window: Window) -> None:
    english = listed(window)
    window.desk.choose_language("zh_Hans")
    chinese = listed(window)

    assert len(chinese) == len(english)
    assert not set(chinese) & set(english)
    assert "空格" in chinese.values()


@pytest.mark.qt_log_ignore("grabbing the keyboard", "raise")  # a real screen can do both
def test_the_menus_open_by_a_key(window: Window) -> None:
    QTest.keyClick(window, Key.Key_F10)
    settle()
    opened = QApplication.activePopupWidget()

    assert opened is window.menuBar().actions()[0].menu()
    QTest.keyClick(opened, Key.Key_Escape)


def test_a_key_leads_to_each_place(window: Window) -> None:
    for number, place in enumerate(Place):
        QTest.keyClick(window, Key(Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        settle()
        assert front(window).on_rail is place


def test_a_key_brings_help_from_a_lesson(window: Window) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.open_lesson("L4")
    settle()
    QTest.keyClick(window, Key.Key_H, both)
    settle()

    (card,) = open_dialogs()
    QTest.keyClick(card, Key.Key_Escape)
    settle()


# where the focus is


def in_front(window: Window) -> None:
    """Give keys to ``window``: a dialog that was closed has left none active."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def heading_in(page: Page, window: Window) -> bool:
    """Tell whether the focus is on the title of what ``page`` shows now."""
    in_front(window)
    return isinstance(focus(), Heading) and focus().isVisible() and page.isAncestorOf(focus())


def test_each_page_is_read_from_its_heading(window: Window) -> None:
    seen, before = [], None
    for view in every_view(window, LESSONS):
        page = front(window)
        if page is not before and not open_dialogs():
            seen.append(type(page))
            assert heading_in(page, window), view
        before = page

    assert len(set(seen)) >= 12


def test_each_step_and_each_screen_is_read_from_its_heading(window: Window) -> None:
    window.open_lesson("L4")
    lesson = front(window)
    before = focus()
    lesson.onward.click()  # type: ignore[attr-defined]
    settle()
    assert heading_in(lesson, window)
    assert focus() is not before

    window.go_to(Place.CHECKIN)
    checkin = front(window)
    assert isinstance(checkin, CheckinPage)
    checkin.onward.click()
    settle()
    assert heading_in(checkin, window)


# no trap


def round_by(key: Qt.Key) -> list[QWidget]:
    """Press ``key`` until the focus is where it began, and return where it was."""
    where = [focus()]
    for _ in range(MOST):
        QTest.keyClick(focus(), key)
        if focus() is where[0]:
            return where
        where.append(focus())
    raise AssertionError(f"the focus never comes back to {where[0]}: it goes round {where[-1]}")


def stops(window: Window) -> set[QWidget]:
    """Return what can be used and has to be met: of a group, one is enough."""
    found = set()
    for part in window.findChildren(QWidget):
        is_one_of_many = isinstance(part.parentWidget(), OneOf)
        can = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
        if can and not is_one_of_many and not part.focusProxy():
            found.add(part)
    return found


def test_tab_goes_round_every_page_forward_and_back(window: Window) -> None:
    seen, ways = set(), 0
    for view in every_view(window, LESSONS):
        kind = view.split(",")[0]
        if open_dialogs() or kind in seen:
            continue
        seen.add(kind)
        in_front(window)
        first = window.topbar.get_help
        first.setFocus(Qt.FocusReason.TabFocusReason)
        forward, back = round_by(Key.Key_Tab), round_by(Key.Key_Backtab)
        ways += 1
        assert stops(window) - set(forward) == set(), view
        assert stops(window) - set(back) == set(), view

    assert ways > 40


def test_tab_meets_the_buttons_below_a_page_last(window: Window) -> None:
    seen = 0
    for view in every_view(window, LESSONS):
        page = front(window)
        bar = page.findChild(StepBar)
        if open_dialogs() or bar is None or not bar.isVisible():
            continue
        in_front(window)
        window.topbar.get_help.setFocus(Qt.FocusReason.TabFocusReason)
        way = [part for part in round_by(Key.Key_Tab) if page.isAncestorOf(part)]
        below = [bar.isAncestorOf(part) for part in way]
        assert below == sorted(below), view
        assert way[-1] is bar.onward or not bar.onward.isEnabled(), view
        seen += 1
    assert seen > 30


def test_tab_goes_down_the_result_as_it_is_read(window: Window) -> None:
    """The lists and the way back to what was skipped are put between what is said."""
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    resume(page, Answers(gate=Gate.NONE, pain=5, days=3, minutes=20), Screen.RESULT)
    in_front(window)
    window.topbar.get_help.setFocus(Qt.FocusReason.TabFocusReason)

    way = [part for part in round_by(Key.Key_Tab) if page.result.isAncestorOf(part)]

    assert page.result.skipped in way
    assert page.result.sheet in way
    places = [part.mapTo(page.result, part.rect().topLeft()) for part in way]
    assert [place.y() for place in places] == sorted(place.y() for place in places)


def test_escape_closes_every_dialog(window: Window) -> None:
    closed = 0
    for view in every_view(window, LESSONS):
        for dialog in open_dialogs():
            QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Escape)
            settle()
            closed += 1
            assert open_dialogs() == [], view
    assert closed >= len(BOXES) + 5


def test_arrows_move_in_every_group(window: Window) -> None:
    moved = set()
    for view in every_view(window, LESSONS):
        if open_dialogs():
            continue
        in_front(window)
        for group in front(window).findChildren(OneOf):
            usable = [each for each in group.buttons() if each.isVisible() and each.isEnabled()]
            if len(usable) < 2 or type(group) in moved:
                continue
            down = isinstance(group, ChoiceList)
            usable[0].setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(usable[0], Key.Key_Down if down else Key.Key_Right)
            assert focus() is usable[1], view
            QTest.keyClick(usable[1], Key.Key_Up if down else Key.Key_Left)
            assert focus() is usable[0], view
            moved.add(type(group))

    assert len(moved) >= 3


def test_arrows_move_on_the_rail(window: Window) -> None:
    buttons = list(window.rail.buttons.values())
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(buttons[0], Key.Key_Down)
    assert focus() is buttons[1]
    QTest.keyClick(buttons[1], Key.Key_Up)
    assert focus() is buttons[0]
