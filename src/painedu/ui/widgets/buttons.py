"""Buttons in the looks of style.py. Words are set by whoever owns them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy


def button(look: str = "", *, checkable: bool = False) -> QPushButton:
    """Return a wordless button; ``look`` is one of those that style.py knows, "" for the plain one."""
    made = QPushButton()
    made.setProperty("look", look)
    made.setCheckable(checkable)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def give_look(made: QPushButton, look: str) -> None:
    """Change the look of a button that is already shown."""
    if made.property("look") != look:
        made.setProperty("look", look)
        made.style().unpolish(made)
        made.style().polish(made)
