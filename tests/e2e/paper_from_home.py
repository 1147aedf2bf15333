"""Scene: from Home onto paper, each press counted; the dialog may be asked for some pages and copies."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QSpinBox, QWidget
from tests.e2e.hands import click, press, wait_until
from tests.e2e.program import front, start

from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage

presses: list[str] = []


def press_on(part: QWidget, name: str) -> None:
    presses.append(name)
    click(part)


def choose(dialog: QPrintDialog, pages: str, copies: int) -> None:
    """Fill in what the dialog of the system offers."""
    some, which = (
        dialog.findChild(QRadioButton, "pagesRadioButton"),
        dialog.findChild(QLineEdit, "pagesLineEdit"),
    )
    number = dialog.findChild(QSpinBox, "copies")
    assert isinstance(some, QRadioButton)
    assert isinstance(which, QLineEdit)
    assert isinstance(number, QSpinBox)
    some.setChecked(True)
    which.setText(pages)
    number.setValue(copies)


def let_it_print(pages: str, copies: int) -> None:
    """Press Print, and once the dialog is there, Return."""
    accepted: list[bool] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog) and dialog.isActiveWindow():
            watch.stop()
            if pages:
                choose(dialog, pages, copies)
            accepted.append(True)
            presses.append("Return")
            press("Return")

    watch = QTimer(interval=200)
    watch.timeout.connect(answer)
    watch.start()
    page = front_page()
    press_on(page.print, "Print…")
    wait_until(lambda: accepted and QApplication.activeModalWidget() is None, "the dialog prints")


def front_page() -> HandoutPage:
    return front(window, HandoutPage)


def main(languages: str, pages: str, copies: int) -> None:
    press_on(front(window, HomePage).sheet, "See the sheet")
    if languages != "en":
        click(front_page().options.choices.button(languages))
    let_it_print(pages, copies)
    assert len(presses) <= 3, presses
    window.close()


if __name__ == "__main__":
    window = start(guest=True, language="en")
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
