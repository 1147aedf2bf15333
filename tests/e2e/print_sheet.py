"""Scene: a guest goes to the sheet, saves it, and prints it with Ctrl+P and the system's own dialog."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox
from tests.e2e.hands import click, press, wait_until
from tests.e2e.program import front, start

from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place
from painedu.ui.window import Window


def saved(window: Window, languages: str, paper: str, path: Path) -> None:
    click(window.rail.buttons[Place.HANDOUT])
    page = front(window, HandoutPage)
    click(page.options.choices.button(languages))
    click(page.options.paper.button(paper))
    page.save_sheet(path)
    wait_until(lambda: str(path) in page.message.text(), "the page says where the sheet is")


def printed(queue: str) -> None:
    """Press Ctrl+P, see that the dialog has chosen ``queue``, and let it print."""
    accepted: list[bool] = []

    def let_it_print() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog) or not dialog.isActiveWindow():
            return
        if any(box.currentText() == queue for box in dialog.findChildren(QComboBox)):
            watch.stop()
            accepted.append(True)
            press("Return")

    watch = QTimer(interval=200)
    watch.timeout.connect(let_it_print)
    watch.start()
    press("ctrl+p")
    wait_until(lambda: accepted and QApplication.activeModalWidget() is None, "the dialog prints")


def main(queue: str, languages: str, paper: str, path: Path) -> None:
    window = start(guest=True, language="en")
    saved(window, languages, paper, path)
    printed(queue)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
