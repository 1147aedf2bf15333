"""The cards of a kiosk fit on a small screen, with all their words, in large print and in both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.ui.walking import settle

from painedu.deployment.lock import Lock
from painedu.ui.kiosk.card import Card
from painedu.ui.kiosk.pin_card import PinCard
from painedu.ui.kiosk.printer_card import PrinterCard
from painedu.ui.kiosk.warning_card import WarningCard
from painedu.ui.kiosk.window import KioskWindow

FRAME = 4  # px, both ways: Qt's platform without a screen has window frames of 2
CARDS: dict[str, Callable[[KioskWindow], Card]] = {
    "warning": lambda kiosk: WarningCard(kiosk.desk, kiosk),
    "pin": lambda kiosk: PinCard(kiosk.desk, kiosk.lock, kiosk),
    "no pin": lambda kiosk: PinCard(kiosk.desk, Lock(""), kiosk),
    "printers": lambda kiosk: PrinterCard(
        kiosk.desk, ["Ward 2", "Office, second floor, next to the lift"], kiosk
    ),
    "no printer": lambda kiosk: PrinterCard(kiosk.desk, [], kiosk),
}


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("name", CARDS)
def test_every_word_of_a_card_can_be_read(name: str, language: str, size: int, kiosk: KioskWindow) -> None:
    kiosk.desk.choose_text_size(size)
    kiosk.desk.choose_language(language)
    card = CARDS[name](kiosk)
    card.open()
    settle()

    room = card.screen().availableGeometry()
    assert card.width() <= room.width()
    assert card.height() <= room.height()
    assert card.windowTitle() == card.heading.text() != ""
    for label in card.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in card.findChildren(QPushButton):
        if button.isVisible():
            assert button.text()
            assert button.width() >= button.sizeHint().width(), button.text()
    card.close()


@pytest.mark.parametrize("name", CARDS)
def test_a_card_has_its_place_before_it_is_shown(name: str, kiosk: KioskWindow) -> None:
    card = CARDS[name](kiosk)

    before = card.geometry().center()
    card.open()
    settle()

    for place in (before, card.geometry().center()):
        assert (place - kiosk.geometry().center()).manhattanLength() <= FRAME
    card.close()


@pytest.mark.parametrize("name", CARDS)
def test_an_open_card_follows_a_language_switch(name: str, kiosk: KioskWindow) -> None:
    card = CARDS[name](kiosk)
    card.open()
    english = card.heading.text(), card.text.text()

    kiosk.desk.choose_language("zh_Hans")
    settle()

    chinese = card.heading.text(), card.text.text()
    assert not set(english) & set(chinese)
    card.close()
