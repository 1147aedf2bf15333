"""Buttons in the looks of style.py. Words are set by whoever owns them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from painedu.ui import style


class StepButton(QPushButton):
    """Takes a double click for one click: the second would skip what nobody has read yet."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        event.accept()


class BadgeButton(QPushButton):
    """Has a font of its own (style.set_fonts), in which shapes are as large as letters."""


def button(look: str = "", *, checkable: bool = False, step: bool = False) -> QPushButton:
    """Return a wordless button; ``look`` is one of those that style.py knows, "" for the plain one.

    ``step`` is for a button that leads to another screen and stays where it is.
    """
    made = StepButton() if step else BadgeButton() if look == "badge" else QPushButton()
    made.setProperty("look", look)
    made.setCheckable(checkable)
    made.setAutoDefault(True)  # Enter presses the button that has the focus
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def give_look(made: QPushButton, look: str) -> None:
    """Change the look of a button that is already shown."""
    if made.property("look") != look:
        made.setProperty("look", look)
        style.restyle(made)


def check_quietly(made: QAbstractButton, on: bool) -> None:
    """Show ``made`` as checked or not, and say nothing about it."""
    with QSignalBlocker(made):
        made.setChecked(on)
