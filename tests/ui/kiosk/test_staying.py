"""A kiosk stays, for everyone but staff, and offers no file."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from tests.ui.hands import by_mouse
from tests.ui.kiosk.conftest import PIN
from tests.ui.walking import settle

from painedu.deployment.lock import Lock
from painedu.ui.kiosk.pin_card import PinCard
from painedu.ui.kiosk.printer_card import PrinterCard, printers
from painedu.ui.kiosk.window import KioskWindow
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place


def pin_card(kiosk: KioskWindow) -> PinCard:
    settle()
    card = kiosk.findChild(PinCard)
    assert card is not None
    assert card.isVisible()
    return card


def printer_card(kiosk: KioskWindow) -> PrinterCard:
    kiosk.go_to(Place.HANDOUT)
    by_mouse(kiosk.rooms.page(HandoutPage).print)
    card = kiosk.findChild(PrinterCard)
    assert card is not None
    return card


@pytest.mark.parametrize("way", ["close", "turn_full_screen"])
def test_whoever_leaves_is_asked_for_the_pin(way: str, kiosk: KioskWindow) -> None:
    getattr(kiosk, way)()

    assert pin_card(kiosk).heading.text() == "For staff only"
    assert kiosk.isVisible()
    assert kiosk.isFullScreen()


def test_a_wrong_pin_keeps_it_open_and_makes_the_next_try_wait(kiosk: KioskWindow) -> None:
    kiosk.close()
    card = pin_card(kiosk)
    QTest.keyClicks(card.pin, "1111")
    by_mouse(card.enter)

    assert kiosk.isVisible()
    assert card.pin.text() == ""
    assert "That was not the PIN." in card.told.text()
    assert not card.enter.isEnabled()

    card.reject()
    settle()
    kiosk.close()
    again = pin_card(kiosk)
    assert not again.enter.isEnabled(), "closing the card must not end the wait"


def test_the_right_pin_closes_the_program(kiosk: KioskWindow) -> None:
    kiosk.close()
    card = pin_card(kiosk)
    for digit in PIN:
        by_mouse(card.digits.key(digit))
    by_mouse(card.enter)

    assert not kiosk.isVisible()


def test_without_a_pin_it_says_who_can_close_it(kiosk: KioskWindow) -> None:
    kiosk.lock = Lock("")
    kiosk.close()

    card = pin_card(kiosk)
    assert not card.pin.isVisible()
    assert not card.enter.isVisible()
    assert "from outside" in card.text.text()


def test_a_window_that_was_made_small_comes_back(kiosk: KioskWindow, qtbot: QtBot) -> None:
    kiosk.showNormal()

    qtbot.waitUntil(kiosk.isFullScreen)


def test_a_sheet_is_printed_and_never_saved(kiosk: KioskWindow) -> None:
    kiosk.start()
    kiosk.go_to(Place.HANDOUT)
    page = kiosk.rooms.page(HandoutPage)

    assert page.print.isVisible()
    assert not page.save.isVisible()
    assert not page.folder.isVisible()


def test_printing_lists_printers_and_no_file(kiosk: KioskWindow) -> None:
    kiosk.start()
    card = printer_card(kiosk)

    assert card.choices.ids == printers()
    assert card.print.isVisible() is bool(printers())
    if not printers():
        assert card.text.text() == "There is no printer here. Please ask the staff."


def test_what_asks_for_a_file_is_no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["Fax", "Microsoft Print to PDF", "Ward 2", "Microsoft XPS Document Writer", "Office"]
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: names)
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", lambda: "Office")

    assert printers() == ["Office", "Ward 2"]


@pytest.mark.parametrize("kind", ["file", "print"])
def test_a_dialog_that_some_page_opens_in_spite_of_it_goes_away(
    kind: str, kiosk: KioskWindow, qtbot: QtBot
) -> None:
    printer = QPrinter()
    dialog = QFileDialog(kiosk) if kind == "file" else QPrintDialog(printer, kiosk)
    QDialog.open(dialog)

    qtbot.waitUntil(partial(is_gone, dialog))


def is_gone(dialog: QFileDialog | QPrintDialog) -> bool:
    return not dialog.isVisible()


def test_the_cards_have_no_frame_of_the_window_manager(kiosk: KioskWindow) -> None:
    kiosk.show_help_signs()
    settle()

    (card,) = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not kiosk]
    assert card.windowFlags() & Qt.WindowType.FramelessWindowHint
    card.close()
