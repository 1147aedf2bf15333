"""Hands for a real window: the X server's own mouse and keys, sent by xdotool."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

PATIENCE = 10.0  # seconds for anything the window is asked to do
ARRIVING = 0.3  # seconds between the move and the press: what a move does may change what is pressed


def wait_until(holds: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Let the window work until ``holds``; AssertionError names ``what`` when it never does."""
    end = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < end, f"never happened: {what}"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def xdotool(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def reveal(widget: QWidget) -> None:
    """Scroll as a reader would, so that ``widget`` can be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, 40)
        parent = parent.parentWidget()
    for _ in range(5):
        QCoreApplication.processEvents()


def click(widget: QWidget) -> None:
    """Go to the middle of ``widget`` and press the left button there, a moment later as a hand does."""
    wait_until(lambda: widget.isVisible() and widget.isEnabled(), f"{widget} can be pressed")
    reveal(widget)
    _be_no_double_click()
    place = widget.mapToGlobal(QPoint(min(widget.width() // 2, 200), widget.height() // 2))
    pressed: list[bool] = []
    if isinstance(widget, QAbstractButton):
        widget.released.connect(lambda: pressed.append(True), Qt.ConnectionType.DirectConnection)
    xdotool("mousemove", place.x(), place.y(), "sleep", ARRIVING, "click", 1)
    if isinstance(widget, QAbstractButton):
        wait_until(lambda: pressed, f"a click on '{widget.text()}' arrives")
    for _ in range(5):
        QCoreApplication.processEvents()


def _be_no_double_click() -> None:
    """Let as much time pass as between two clicks of a person: a quicker second one is taken for a slip."""
    end = time.monotonic() + QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
    wait_until(lambda: time.monotonic() > end, "time passes")


def press(keys: str) -> None:
    """Press ``keys`` as xdotool names them: ctrl+plus, Tab, space."""
    xdotool("key", keys)


def type_text(text: str) -> None:
    xdotool("type", "--delay", 15, text)
