"""A picture that says nothing: it only makes a page friendlier, and gives way where it is narrow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from painedu.ui import style
from painedu.ui.appearance import Appearance
from painedu.ui.widgets.vector import vector


class Picture(QWidget):
    """Draw the SVG at ``path``, 8 wide to 5 high; a screen reader passes it by."""

    WIDE, HIGH = 368, 230

    def __init__(self, path: Path, appearance: Appearance) -> None:
        super().__init__()
        self._path, self._appearance = path, appearance
        self._drawn: tuple[tuple[object, ...], QPixmap] = ((), QPixmap())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.WIDE, self.HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = QSize(self.WIDE, self.HIGH).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        wanted = (self._appearance.theme, size.width(), size.height(), self.devicePixelRatioF())
        if wanted != self._drawn[0]:
            colours = style.picture_colours(self._appearance.theme)
            self._drawn = (wanted, vector(self._path, colours, size, self.devicePixelRatioF()))
        painter = QPainter(self)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawPixmap(left, top, self._drawn[1])
        painter.end()
