"""Scene: someone tries every key to get out of a kiosk, on several pages, and some ways of the mouse."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from tests.e2e.hands import click, press, type_text, wait_until, xdotool
from tests.e2e.kiosk import fills_screen, shown, start_kiosk, the
from tests.e2e.program import front

from painedu.ui.kiosk.pin_card import PinCard
from painedu.ui.kiosk.printer_card import PrinterCard
from painedu.ui.kiosk.window import KioskWindow
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.place import Place

_KEYS = """
Escape alt+Tab alt+shift+Tab ctrl+alt+Tab super+Tab alt+grave alt+Escape ctrl+Escape ctrl+shift+Escape
F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 shift+F10 Menu alt+F1 alt+F2 alt+F3 alt+F4 alt+F5 alt+F7 alt+F8 alt+F9
alt+F10 alt+space alt+Return Alt_L Super_L super+d super+e super+r super+l super+m super+Up super+Down
super+F2 ctrl+alt+Left ctrl+alt+Right ctrl+alt+Down ctrl+alt+d ctrl+alt+t ctrl+alt+l ctrl+alt+Delete
shift+alt+Left ctrl+o ctrl+q ctrl+w ctrl+F4 ctrl+s ctrl+shift+s ctrl+p ctrl+n ctrl+t ctrl+l ctrl+k ctrl+u
ctrl+f ctrl+j ctrl+Tab alt+a alt+d alt+e alt+f alt+g alt+h alt+s alt+v alt+x Print alt+Print
ctrl+c ctrl+v ctrl+Insert
"""
KEYS = _KEYS.split()
ANNA = "Anna"


def try_keys(window: KioskWindow) -> None:
    for keys in KEYS:
        press(keys)
        settle()
        stays_inside(window, keys)
        put_away(window)


def settle() -> None:
    """Let the X server and the window come to rest."""
    for _ in range(12):
        QApplication.processEvents()


def stays_inside(window: KioskWindow, keys: str) -> None:
    """Fail where ``keys`` led to the desktop, to another program, to files or to someone else's data."""
    wait_until(lambda: fills_screen(window), f"after {keys} the kiosk fills the screen")
    wait_until(lambda: QApplication.activeWindow() is not None, f"after {keys} the keys come to the kiosk")
    wait_until(lambda: front_window() in ours(), f"after {keys} the X server knows no other window in front")
    refused = QFileDialog | QAbstractPrintDialog
    assert [each for each in shown() if isinstance(each, refused)] == [], keys
    assert children() == [], f"{keys} started a program"
    assert [text for each in shown() for text in words(each) if ANNA in text] == [], keys
    assert not window.desk.session.record.is_kept, keys
    wait_until(lambda: fills_screen(window), f"after {keys} the kiosk still fills the screen")


def ours() -> set[str]:
    return {str(int(each.winId())) for each in shown()}


def front_window() -> str:
    """Return the window that the X server sends keys to."""
    told = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False)
    return told.stdout.strip()


def children() -> list[str]:
    """Return what this process has started and not yet ended."""
    return [
        child
        for task in Path("/proc/self/task").iterdir()
        for child in (task / "children").read_text(encoding="ascii").split()
    ]


def words(widget: QWidget) -> list[str]:
    parts: list[QLabel | QAbstractButton | QLineEdit] = [
        *widget.findChildren(QLabel),
        *widget.findChildren(QAbstractButton),
        *widget.findChildren(QLineEdit),
    ]
    return [part.text() for part in parts]


def put_away(window: KioskWindow) -> None:
    """Close what the last try opened, as Escape does."""
    for _ in range(4):
        if shown() == [window] and QApplication.activePopupWidget() is None:
            return
        press("Escape")
        settle()
    wait_until(lambda: shown() == [window], "Escape closes every card")


def home(window: KioskWindow) -> None:
    window.go_to(Place.HOME)


def in_a_line(window: KioskWindow) -> None:
    window.go_to(Place.HANDOUT)
    click(front(window, HandoutPage).options.lines["name"])


def in_the_check_in(window: KioskWindow) -> None:
    window.go_to(Place.CHECKIN)
    front(window, CheckinPage)


PAGES: list[Callable[[KioskWindow], None]] = [home, in_a_line, in_the_check_in]


def try_the_mouse(window: KioskWindow) -> None:
    """Press where a desktop would have its menus, and drag as a window manager lets one."""
    middle = window.mapToGlobal(window.rect().center())
    for button in (2, 3):
        for place in (middle, QPoint(2, 2), QPoint(window.width() - 2, window.height() - 2)):
            xdotool("mousemove", place.x(), place.y(), "click", button)
            settle()
            stays_inside(window, f"button {button}")
            put_away(window)
    drag = ("mousedown", 1, "mousemove_relative", 80, 80, "mouseup", 1)
    xdotool("mousemove", middle.x(), middle.y(), "keydown", "alt", *drag, "keyup", "alt")
    settle()
    stays_inside(window, "alt and drag")
    xdotool("search", "--onlyvisible", "--name", "painedu", "windowminimize")
    stays_inside(window, "minimize")


def try_the_printer(window: KioskWindow) -> None:
    """Print, and type the name of a file where the system's dialog would take one."""
    window.go_to(Place.HANDOUT)
    click(front(window, HandoutPage).print)
    card = the(PrinterCard)
    assert card.findChildren(QLineEdit) == []
    type_text(str(Path.home() / "mine.pdf"))
    stays_inside(window, "a file's name")
    put_away(window)
    assert not (Path.home() / "mine.pdf").exists()


def try_links(window: KioskWindow) -> None:
    """Let the program itself open an address: a fake program of this computer would leave a mark."""
    mark = Path.home() / "opened"
    for address in ("https://example.org", "mailto:a@example.org", Path.home().as_uri()):
        QDesktopServices.openUrl(QUrl(address))
        settle()
        stays_inside(window, address)
    assert not mark.exists()


def the_fake_would_have_told(window: KioskWindow) -> None:
    window.leave_for_good()
    QDesktopServices.openUrl(QUrl(Path.home().as_uri()))
    wait_until((Path.home() / "opened").exists, "outside of a kiosk a program opens")


def try_pins(window: KioskWindow) -> None:
    press("alt+F4")
    card = the(PinCard)
    type_text("1234")
    press("Return")
    wait_until(lambda: not card.enter.isEnabled(), "a wrong PIN makes the next one wait")
    stays_inside(window, "a guess")
    put_away(window)


def main(site: Path) -> None:
    window = start_kiosk(site)
    try_keys(window)
    window.start()
    for open_page in PAGES:
        open_page(window)
        try_keys(window)
    try_the_mouse(window)
    try_the_printer(window)
    try_links(window)
    try_pins(window)
    sys.stdout.write(f"{len(set(KEYS))} keys on {len(PAGES) + 1} pages\n")
    the_fake_would_have_told(window)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
