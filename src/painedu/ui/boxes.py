"""Small boxes that tell or ask. They wait for an answer without stopping the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(parent: QWidget, text: str) -> None:
    """Show ``text`` until it is put away."""
    _box("painedu", text, parent).open()


def ask(parent: QWidget, action: str, text: str, do: Callable[[], object]) -> None:
    """Ask ``text`` and ``do`` it once the button ``action`` is pressed. Cancel is what Enter presses."""
    box = _box(action, text, parent)
    box.addButton(action, QMessageBox.ButtonRole.AcceptRole).clicked.connect(do)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.open()


def _box(title: str, text: str, parent: QWidget) -> QMessageBox:
    no_icon = QMessageBox.Icon.NoIcon  # Qt's have colours of their own
    box = QMessageBox(no_icon, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a name is not HTML
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
