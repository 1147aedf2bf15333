"""A picture that says nothing: it only makes a page friendlier, and gives way where it is narrow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Picture(QWidget):
    """Draw the SVG at ``path``, 8 wide to 5 high; a screen reader passes it by."""

    WIDE, HIGH = 272, 170

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._icon = QIcon(str(path))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.WIDE, self.HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
