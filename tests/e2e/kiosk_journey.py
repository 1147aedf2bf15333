"""Scene: a whole journey in a kiosk, in Chinese, with a pause in a form; then nobody is there any more."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from tests.e2e.first_path import answers, finish_lesson, is_at, to_the_check
from tests.e2e.hands import click, press, type_text, wait_until
from tests.e2e.kiosk import over, shown, start_kiosk, the
from tests.e2e.program import front

from painedu.checkin.flow import Screen
from painedu.ui.kiosk.pin_card import PinCard
from painedu.ui.kiosk.printer_card import PrinterCard
from painedu.ui.kiosk.warning_card import SECONDS, WarningCard
from painedu.ui.kiosk.window import KioskWindow
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage

NAME = "Zhou Xiaoming"
PIN = "2468"
PASTE = """
import sys
from functools import partial
from PySide6.QtWidgets import QApplication
app = QApplication([])
sys.stdout.write(app.clipboard().text())
"""


def first_run(window: KioskWindow) -> None:
    page = front(window, FirstRunPage)
    assert page.heading.text() == "Welcome"
    click(page.language.choices.button("zh_Hans"))
    click(page.onward)
    wait_until(lambda: page.size_and_region.isVisible(), "text size and region")
    click(page.size_and_region.text_size.choices.button("150"))
    click(page.onward)
    front(window, HomePage)


def pause_in_the_check_in(window: KioskWindow) -> None:
    """Answer, go away until the warning shows, come back, and find every answer."""
    page = front(window, CheckinPage)
    for screen, pressed in answers(page).items():
        wait_until(partial(is_at, page, screen), str(screen))
        for each in pressed:
            click(each)
        if screen is Screen.PAIN:
            click(the(WarningCard).here)
            wait_until(lambda: over(WarningCard) is None, "the warning goes")
            assert page.walk.screen is Screen.PAIN
            assert page.walk.answers.pain == 6
        click(page.onward)
    wait_until(lambda: page.walk.screen is Screen.RESULT, "the result")
    click(page.result.sheet)


def sheet(window: KioskWindow) -> None:
    """Type a name, copy it, and look for a way to make a file."""
    page = front(window, HandoutPage)
    assert not page.save.isVisible()
    click(page.options.lines["name"])
    type_text(NAME)
    press("ctrl+a")
    press("ctrl+c")
    wait_until(lambda: QApplication.clipboard().text() == NAME, "the name is copied")
    assert pasted() == NAME  # another program of this computer could have it
    click(page.print)
    card = the(PrinterCard)
    assert card.findChildren(QLineEdit) == []
    press("Escape")
    wait_until(lambda: over(PrinterCard) is None, "the card goes")


def pasted() -> str:
    """Return what another program pastes; the window works on meanwhile, for it is asked."""
    with subprocess.Popen([sys.executable, "-c", PASTE], stdout=subprocess.PIPE, text=True) as other:
        wait_until(lambda: other.poll() is not None, "another program pastes")
        assert other.stdout is not None
        return other.stdout.read()


def go_away(window: KioskWindow) -> None:
    """Touch nothing until the next person's first screen shows."""
    card = the(WarningCard)
    assert window.isVisible()
    before = window.stack.currentWidget()
    wait_until(lambda: card.left <= SECONDS // 2, "half of the time goes", patience=SECONDS)
    assert window.stack.currentWidget() is before
    wait_until(lambda: over(WarningCard) is None, "the time is up", patience=SECONDS)


def nothing_is_left(window: KioskWindow) -> None:
    page = front(window, FirstRunPage)
    assert page.heading.text() == "Welcome"  # in the site's language, whatever the last person chose
    assert window.desk.session.text_size == 125
    assert shown() == [window]
    assert QApplication.clipboard().text() == ""
    assert pasted() == ""
    lines: list[QLabel | QLineEdit] = [*window.findChildren(QLabel), *window.findChildren(QLineEdit)]
    assert [line.text() for line in lines if NAME in line.text()] == []
    assert window.desk.session.record.checkins() == []
    assert window.desk.session.record.finished() == []
    press("alt+Left")
    assert window.stack.currentWidget() is page
    press("ctrl+v")
    assert NAME not in page.keep.name.text()


def main(site: Path) -> None:
    window = start_kiosk(site)
    first_run(window)
    to_the_check(window)
    finish_lesson(window)
    pause_in_the_check_in(window)
    sheet(window)
    go_away(window)
    nothing_is_left(window)
    press("alt+F4")
    the(PinCard)
    type_text(PIN)
    press("Return")
    wait_until(lambda: not window.isVisible(), "the staff PIN closes the program")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
