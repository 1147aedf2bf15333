"""A kiosk as a scene finds it: the site file, the window, and what may be seen around it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.e2e.hands import wait_until
from tests.e2e.program import start

from painedu.deployment.reading import SiteReading
from painedu.ui.aloud.voice import Lack, NoVoiceError, Voice
from painedu.ui.kiosk.window import KioskWindow

D = TypeVar("D", bound=QDialog)


def start_kiosk(site: Path) -> KioskWindow:
    """Open the program as the site file at ``site`` wants it, a kiosk on the whole screen."""
    reading = SiteReading(site).site
    assert reading.problems == ()
    window = start(voice=dumb, site=reading)
    assert isinstance(window, KioskWindow)
    wait_until(lambda: fills_screen(window), "the kiosk fills the screen")
    return window


def dumb() -> Voice:
    """A computer without a voice: what a real one starts by itself is not for these scenes."""
    raise NoVoiceError(Lack.ENGINE)


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
    wait_until(lambda: over(kind), f"a {kind.__name__} shows", patience=30)
    found = over(kind)
    assert found is not None
    return found


def shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
