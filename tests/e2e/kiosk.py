"""A kiosk as a scene finds it: the site file, the window, and what may be seen around it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from tests.e2e.hands import wait_until
from tests.e2e.program import start

from painedu.deployment.reading import SiteReading
from painedu.ui.kiosk.window import KioskWindow

D = TypeVar("D", bound=QDialog)


def start_kiosk(site: Path) -> KioskWindow:
    """Open the program as the site file at ``site`` wants it, a kiosk on the whole screen."""
    reading = SiteReading(site).site
    assert reading.problems == ()
    window = start(site=reading)
    assert isinstance(window, KioskWindow)
    wait_until(lambda: fills_screen(window), "the kiosk fills the screen")
    return window


def fills_screen(window: KioskWindow) -> bool:
    return (
        window.windowState() == Qt.WindowState.WindowFullScreen
        and window.isVisible()
        and window.geometry() == window.screen().geometry()
    )


def over(kind: type[D]) -> D | None:
    """Return the card of that kind that is on the screen."""
    return next((widget for widget in shown() if isinstance(widget, kind)), None)


def the(kind: type[D]) -> D:
    """Wait until a card of that kind is on the screen."""
    wait_until(lambda: over(kind), f"a {kind.__name__} shows")
    found = over(kind)
    assert found is not None
    return found


def shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def file_dialogs() -> list[QWidget]:
    return [widget for widget in shown() if isinstance(widget, QFileDialog)]


def front_window() -> str:
    """Return the id of the window that the X server says is in use."""
    told = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False)
    return told.stdout.strip()
