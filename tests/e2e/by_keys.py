"""Scene: first run, a lesson, the check-in, the saved sheet and the end of it, by keys alone."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox
from tests.e2e.first_path import blocks, english_on
from tests.e2e.hands import press, type_text, wait_until
from tests.e2e.program import front, start
from tests.e2e.whole_checkin import Hand, through_the_screens

from painedu.ui.blocks import CheckView
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.window import Window

OFTEN = 100  # ms


def first_run(window: Window, hand: Hand, language: str) -> None:
    page = front(window, FirstRunPage)
    hand.push(page.language.choices.button(language))
    wait_until(lambda: window.desk.translate.language == language, "the language that was chosen")
    hand.push(page.onward)
    hand.push(page.size_and_region.region.choices.button("mainland-china"))
    hand.push(page.onward)
    wait_until(page.keep.isVisible, "just this once, or keep")
    hand.push(page.onward)


def lesson(window: Window, hand: Hand) -> int:
    """Go through the lesson that Home offers, and answer every question; return how many there were."""
    hand.push(front(window, HomePage).go_on)
    page, answered = front(window, LessonPage), 0
    while not page.end.isVisible():
        assert window.desk.translate.language == "en" or english_on(window) == []
        for check in (view for view in blocks(page) if isinstance(view, CheckView)):
            hand.push(check.options.buttons()[1])
            wait_until(check.explanation.isVisible, "the answer is explained")
            answered += 1
        step = page.step
        hand.push(page.onward)
        wait_until(lambda step=step: page.end.isVisible() or page.step is not step, "the next step")  # type: ignore[misc]
    hand.push(page.end.checkin)
    return answered


def save(window: Window, hand: Hand, path: Path) -> None:
    """Save the sheet. The system's dialog waits inside the press of the button: a timer answers it there."""
    page = front(window, HandoutPage)
    watch = QTimer(window, interval=OFTEN)
    watch.timeout.connect(partial(name_the_file, watch, path))
    watch.start()
    hand.push(page.save)
    wait_until(lambda: str(path) in page.message.text(), "the page says where the sheet is")


def name_the_file(watch: QTimer, path: Path) -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
        watch.stop()
        press("ctrl+a")
        type_text(str(path))
        press("Return")


def finish(window: Window, hand: Hand) -> None:
    hand.push(window.topbar.finish)
    wait_until(lambda: window.findChildren(QMessageBox), "the question whether to finish")
    (box,) = window.findChildren(QMessageBox)
    wait_until(box.isActiveWindow, "the question is in front")
    (buttons,) = box.findChildren(QDialogButtonBox)
    (end,) = (each for each in buttons.buttons() if each.text() == window.topbar.finish.text())
    hand.push(end)
    front(window, FirstRunPage)


def main(language: str, path: Path) -> None:
    window, hand = start(language="en"), Hand("keys")
    window.resize(1100, 800)
    first_run(window, hand, language)
    assert lesson(window, hand) > 0
    page = front(window, CheckinPage)
    through_the_screens(window, page, hand)
    hand.push(page.result.sheet)
    save(window, hand, path)
    finish(window, hand)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
