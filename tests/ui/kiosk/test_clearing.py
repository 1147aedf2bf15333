"""Nothing of a person stays in a kiosk, and nobody is cut off without a warning."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu
from tests.ui.hands import by_mouse, by_screen_reader, move_pointer
from tests.ui.walking import resume, settle

from painedu.aloud.state import State
from painedu.checkin.answers import Answers, Gate
from painedu.checkin.flow import Screen
from painedu.ui.kiosk.warning_card import SECONDS, WarningCard
from painedu.ui.kiosk.window import KioskWindow
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place

NAME = "Zhou Xiaoming"


def warning(kiosk: KioskWindow) -> WarningCard:
    kiosk.watch.idle.emit()
    settle()
    card = kiosk.findChild(WarningCard)
    assert card is not None
    assert card.isVisible()
    return card


def run_out(card: WarningCard) -> None:
    """Let the seconds of ``card`` pass, without waiting for them."""
    for _ in range(SECONDS):
        card.count()
    settle()


def over(kiosk: KioskWindow) -> list[object]:
    kinds = QDialog | QMenu
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kinds) and each.isVisible()]


def in_the_middle(kiosk: KioskWindow) -> CheckinPage:
    kiosk.start()
    kiosk.go_to(Place.CHECKIN)
    page = kiosk.rooms.page(CheckinPage)
    resume(page, Answers(gate=Gate.NONE), Screen.FACTS)
    return page


def test_when_nobody_answers_the_first_screen_shows_in_the_language_of_the_site(kiosk: KioskWindow) -> None:
    in_the_middle(kiosk)
    kiosk.topbar.languages.chosen.emit("zh_Hans")
    kiosk.desk.choose_text_size(200)
    kiosk.desk.choose_theme("dark")
    kiosk.desk.session.record.keep_setting("region", "japan")
    card = warning(kiosk)
    assert card.here.text() == "我还在"

    run_out(card)

    page = kiosk.stack.currentWidget()
    assert isinstance(page, FirstRunPage)
    assert page.heading.text() == "Welcome"
    session = kiosk.desk.session
    assert (kiosk.desk.translate.language, session.text_size, session.theme) == ("en", 125, "system")
    assert session.region is not None
    assert session.region.id == "uk"
    assert session.record.draft() is None
    assert over(kiosk) == []
    assert kiosk.watch.is_resting


def test_what_was_typed_and_copied_is_gone(kiosk: KioskWindow) -> None:
    kiosk.start()
    kiosk.go_to(Place.HANDOUT)
    line = kiosk.rooms.page(HandoutPage).options.lines["name"]
    QTest.keyClicks(line, NAME)
    line.selectAll()
    line.copy()
    QApplication.clipboard().setText(f"from elsewhere: {NAME}")

    run_out(warning(kiosk))

    assert QApplication.clipboard().text() == ""
    parts: list[QLineEdit | QLabel] = [*kiosk.findChildren(QLineEdit), *kiosk.findChildren(QLabel)]
    words = [part.text() for part in parts]
    assert not [text for text in words if NAME in text]
    kiosk.go_back()
    assert isinstance(kiosk.stack.currentWidget(), FirstRunPage)


def test_cards_and_menus_over_the_page_go_as_well(kiosk: KioskWindow) -> None:
    kiosk.start()
    kiosk.show_help_signs()
    kiosk.ask_for_pin()
    settle()
    assert len(over(kiosk)) == 2

    run_out(warning(kiosk))

    assert over(kiosk) == []
    assert isinstance(kiosk.stack.currentWidget(), FirstRunPage)


def test_whoever_is_still_there_goes_on_where_they_were(kiosk: KioskWindow) -> None:
    page = in_the_middle(kiosk)

    by_mouse(warning(kiosk).here)

    assert over(kiosk) == []
    assert kiosk.stack.currentWidget() is page
    assert page.walk.screen is Screen.FACTS
    draft = kiosk.desk.session.record.draft()
    assert draft is not None
    assert draft.answers.gate is Gate.NONE


def test_whoever_answers_by_a_screen_reader_is_watched_on(kiosk: KioskWindow) -> None:
    in_the_middle(kiosk)
    card = warning(kiosk)
    kiosk.watch.rest()

    by_screen_reader(card.here)

    assert over(kiosk) == []
    assert not kiosk.watch.is_resting, "or nothing would ever be cleared"


def test_a_hand_on_its_way_to_the_button_still_finds_it_there(kiosk: KioskWindow) -> None:
    in_the_middle(kiosk)
    card = warning(kiosk)
    card.count()

    move_pointer(card.here)
    settle()

    assert over(kiosk) == [card], "or the click would land on the page below"
    assert f"Seconds left: {SECONDS}" in card.text.text()
    card.accept()


def test_a_hand_that_rests_on_the_mouse_is_asked_once(kiosk: KioskWindow) -> None:
    in_the_middle(kiosk)
    card = warning(kiosk)

    kiosk.watch.idle.emit()
    settle()

    assert over(kiosk) == [card]
    card.accept()


@pytest.mark.parametrize(
    ("press", "let_go", "what"),
    [
        (QTest.keyPress, QTest.keyRelease, Qt.Key.Key_Shift),
        (QTest.mousePress, QTest.mouseRelease, Qt.MouseButton.LeftButton),
    ],
    ids=["key", "mouse"],
)
def test_any_key_and_any_press_on_the_card_is_an_answer_once_it_is_let_go(
    press: Callable[..., None], let_go: Callable[..., None], what: object, kiosk: KioskWindow
) -> None:
    page = in_the_middle(kiosk)
    card = warning(kiosk)

    press(card, what)
    settle()
    assert over(kiosk) == [card], "or what is let go would be let go over the page below"
    let_go(card, what)
    settle()

    assert over(kiosk) == []
    assert kiosk.stack.currentWidget() is page


def test_a_finger_that_is_lifted_leaves_the_card_to_the_press_that_follows(kiosk: KioskWindow) -> None:
    in_the_middle(kiosk)
    card = warning(kiosk)

    QApplication.sendEvent(card, QTouchEvent(QEvent.Type.TouchEnd))
    settle()

    assert over(kiosk) == [card]
    by_mouse(card.here)
    assert over(kiosk) == []


def test_the_warning_counts_down_and_clears_nothing_before_the_end(kiosk: KioskWindow) -> None:
    page = in_the_middle(kiosk)
    card = warning(kiosk)

    for _ in range(SECONDS - 1):
        card.count()

    assert "Seconds left: 1" in card.text.text()
    assert kiosk.stack.currentWidget() is page
    card.accept()


def test_finish_and_clear_asks_and_then_clears_at_once(kiosk: KioskWindow) -> None:
    in_the_middle(kiosk)
    kiosk.desk.choose_language("zh_Hans")
    kiosk.ask_to_finish()
    settle()
    (box,) = over(kiosk)
    assert isinstance(box, QDialog)
    asked = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "PDF" not in asked
    assert "保存" not in asked

    kiosk.finish()

    assert isinstance(kiosk.stack.currentWidget(), FirstRunPage)
    assert kiosk.desk.translate.language == "en"
    assert over(kiosk) == []
    assert kiosk.watch.is_resting


def test_the_first_screens_keep_nothing_and_name_nobody(kiosk: KioskWindow) -> None:
    page = kiosk.rooms.page(FirstRunPage)

    assert len(page.screens) == 2
    page.go_on()
    assert page.onward.text() == "Start"
    assert not page.keep.isVisible()
    page.go_on()

    assert not kiosk.desk.session.record.is_kept


@pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtTextToSpeech") is None,
    reason="PySide6-Addons is not installed: pip install '.[speech]'",
)
def test_a_voice_falls_silent_when_the_screen_is_cleared(kiosk: KioskWindow) -> None:
    kiosk.start()
    kiosk.read_aloud()
    settle()
    assert state(kiosk) is State.READING

    kiosk.finish()

    assert state(kiosk) is State.SILENT


def state(kiosk: KioskWindow) -> State:
    return kiosk.aloud.reader.state
