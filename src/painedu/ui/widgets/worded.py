"""What every part that shows words is built on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget


class Worded(QFrame):
    """A part that can put its current state into words at any time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def refresh(self) -> None:
        """Show the current state in the current language.

        Only reads state and sets texts, so it may run as often as anyone likes.
        """
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
