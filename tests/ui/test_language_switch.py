"""One switch turns every word and moves nothing else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.walking import open_dialogs, settle

from painedu.checkin.answers import Gate
from painedu.language.facts import load_languages
from painedu.ui.check_view import CheckView
from painedu.ui.claim_card import ClaimCard
from painedu.ui.desk import Desk
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.widgets.worded import Worded
from painedu.ui.window import Window


class Listener(QObject):
    """Counts how often each part is told that the language changed."""

    def __init__(self) -> None:
        super().__init__()
        self.told: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange and isinstance(watched, Worded):
            self.told[watched] += 1
        return False


def switch(window: Window, language: str) -> None:
    window.desk.choose_language(language)
    settle()


def test_every_part_is_told_once_a_switch(window: Window, qapp: QApplication) -> None:
    for place in Place:
        window.go_to(place)
    window.open_lesson("L1")
    settle()
    listener = Listener()
    qapp.installEventFilter(listener)

    switch(window, "zh_Hans")
    qapp.removeEventFilter(listener)

    parts = window.findChildren(Worded)
    assert len(parts) > 50
    assert {type(part).__name__: listener.told[part] for part in parts if listener.told[part] != 1} == {}


def test_showing_a_language_chooses_nothing(window: Window) -> None:
    """A group of buttons that speaks up while it is put into words would answer for the reader."""
    window.go_to(Place.CHECKIN)
    window.open_lesson("L1")
    settle()

    switch(window, "zh_Hans")
    switch(window, "en")

    assert window.desk.session.record.draft() is None
    assert window.desk.session.record.chosen("L1") == {}


def test_a_lesson_stays_at_its_step_with_its_answer(window: Window) -> None:
    window.open_lesson("L1")
    page = window.rooms.page(LessonPage)
    page.go_on()
    check = next(block for block in page.step.blocks if isinstance(block, CheckView))  # type: ignore[union-attr]
    check.options.button("bones").click()
    step, said = page.step, check.explanation.text()

    switch(window, "zh_Hans")

    assert page.step is step
    assert page.reading is not None
    assert page.reading.number == 2
    assert check.options.value() == "bones"
    assert check.explanation.isVisible()
    assert check.explanation.text() not in ("", said)


def test_a_check_in_stays_at_its_screen_with_its_answers(window: Window) -> None:
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    page.screens[page.walk.screen].choices.button("none").click()  # type: ignore[attr-defined]
    page.go_on()
    page.go_on()
    screen = page.walk.screen

    switch(window, "zh_Hans")

    assert page.walk.screen is screen
    assert page.walk.answers.gate is Gate.NONE


def test_the_focus_stays_where_it_was(window: Window, qtbot: QtBot) -> None:
    window.go_to(Place.HOME)
    button = window.topbar.get_help
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)

    switch(window, "zh_Hans")

    assert QApplication.focusWidget() is button
    assert button.text() == "立即求助"


def test_a_page_keeps_its_place_in_parts_of_its_height(window: Window) -> None:
    window.resize(800, 560)
    window.go_to(Place.CHECKIN)
    settle()
    bar = window.rooms.page(CheckinPage).scrolled.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.5))

    switch(window, "zh_Hans")

    assert bar.maximum() > 0
    assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.02)


def test_what_was_typed_for_the_sheet_stays(window: Window) -> None:
    window.go_to(Place.HANDOUT)
    page = window.rooms.page(HandoutPage)
    page.options.lines["clinic"].setText("Clinic One")
    page.options.large_print.click()
    page.options.choices.button("en").click()
    page.options.choices.button("zh_Hans+en").click()

    switch(window, "zh_Hans")

    assert page.options.lines["clinic"].text() == "Clinic One"
    assert page.options.large_print.isChecked()
    assert page.options.languages() == ["zh_Hans", "en"]


def test_a_sheet_nobody_chose_a_language_for_speaks_as_the_program_does(window: Window) -> None:
    window.go_to(Place.HANDOUT)
    page = window.rooms.page(HandoutPage)
    before = list(page.preview.area.view.pages)

    switch(window, "zh_Hans")

    assert page.options.languages() == ["zh_Hans"]
    assert page.options.choices.value() == "zh_Hans"
    assert page.preview.area.view.pages != before


@pytest.fixture
def dialog(window: Window, request: pytest.FixtureRequest) -> QDialog:
    """One of the dialogs that stay open while the language changes."""
    if request.param == "help":
        window.show_help_signs()
    else:
        ClaimCard(window.desk, ["S1-03"], window).open()
    settle()
    (opened,) = open_dialogs()
    return opened


@pytest.mark.parametrize("dialog", ["help", "claims"], indirect=True)
def test_an_open_dialog_stays_open_and_turns_with_its_title_and_qts_own_button(
    dialog: QDialog, window: Window
) -> None:
    title, heading = dialog.windowTitle(), dialog.heading.text()  # type: ignore[attr-defined]
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)  # type: ignore[union-attr]
    word = close.text()

    switch(window, "zh_Hans")

    assert dialog.isVisible()
    assert title == heading != ""
    assert dialog.windowTitle() == dialog.heading.text() != title  # type: ignore[attr-defined]
    assert close.text() not in ("", word)
    dialog.reject()


def test_a_closed_dialog_is_gone(window: Window) -> None:
    before = len(window.findChildren(QDialog))
    for _ in range(3):
        window.show_help_signs()
        settle()
        for dialog in open_dialogs():
            dialog.reject()
        settle()

    assert len(window.findChildren(QDialog)) == before


def test_qts_own_buttons_speak_the_language(window: Window) -> None:
    standard = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, "painedu", "?", standard.Ok | standard.Cancel, window)

    switch(window, "zh_Hans")
    chinese = [plain(box.button(which)) for which in (standard.Ok, standard.Cancel)]
    switch(window, "en")
    english = [plain(box.button(which)) for which in (standard.Ok, standard.Cancel)]

    assert chinese == ["确定", "取消"]
    assert english == ["OK", "Cancel"]


def plain(button: QWidget | None) -> str:
    assert isinstance(button, QPushButton)
    return button.text().replace("&", "")


def test_the_language_button_in_use_is_the_one_pressed(window: Window, qtbot: QtBot) -> None:
    chinese, english = (window.topbar.languages.button(name) for name in ("zh_Hans", "en"))

    qtbot.mouseClick(chinese, Qt.MouseButton.LeftButton)
    settle()

    assert window.desk.translate.language == "zh_Hans"
    assert chinese.isChecked()
    assert not english.isChecked()
    assert (chinese.text(), english.text()) == ("中文", "English")


def test_the_choice_is_remembered_in_the_record(window: Window) -> None:
    switch(window, "zh_Hans")

    assert window.desk.session.record.setting("language") == "zh_Hans"


def test_a_language_without_catalog_changes_nothing(window: Window) -> None:
    word = window.topbar.finish.text()
    with pytest.raises(FileNotFoundError):
        window.desk.choose_language("tlh")
    settle()

    assert window.desk.translate.language == "en"
    assert window.topbar.finish.text() == word
    assert window.desk.session.record.setting("language") == "en"


def test_the_fonts_that_a_language_asks_for_are_there_and_come_first(
    desk: Desk, qapp: QApplication, resources: Path
) -> None:
    languages = load_languages(resources)
    for language in desk.translate.languages():
        desk.switch.to(language)
        fonts = languages.facts(language).fonts
        assert set(fonts) <= set(QFontDatabase.families())
        assert QFontInfo(qapp.font()).family() == fonts[0]
