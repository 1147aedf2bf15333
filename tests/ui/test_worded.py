"""What parts of the window owe the whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget
from tests.ui.walking import every_view

from painedu.ui.widgets.worded import Worded
from painedu.ui.window import Window


class Doorman(QObject):
    """Notes what is shown as a window of its own and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and _is_astray(watched):
            self.seen.add(type(watched).__name__)
        return False


def _is_astray(part: QWidget) -> bool:
    return part.isWindow() and not isinstance(part, QMainWindow | QDialog | QMenu)


def test_no_part_is_ever_a_window_of_its_own(window: Window, qapp: QApplication) -> None:
    """Shown before it has a parent, a part flashes up as a window and takes the keyboard away."""
    doorman = Doorman()
    qapp.installEventFilter(doorman)
    for view in every_view(window):
        assert not doorman.seen, view
    qapp.removeEventFilter(doorman)

    assert window.stack.count() > 0


def test_a_part_must_say_how_it_is_put_into_words(qapp: QApplication) -> None:
    part = Worded()
    with pytest.raises(NotImplementedError):
        part.refresh()
    part.deleteLater()
