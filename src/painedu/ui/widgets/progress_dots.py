"""Where one is in a row of steps. Done, now and to come differ in shape, not in tint alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from painedu.ui import style


class ProgressDots(QWidget):
    """A dot a step: full when done, a long bar for now, a ring for what is to come."""

    DOT, LONG = 12, 30

    def __init__(self) -> None:
        super().__init__()
        self._now, self._count = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, now: int, count: int, words: str) -> None:
        """Show step ``now`` of ``count``, from 1; ``words`` say the same for a screen reader."""
        self._now, self._count = now, count
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._count * (self.DOT + style.SMALL) + self.LONG - self.DOT, self.DOT + style.TIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, colours = 1.0, self.palette()
        for number in range(1, self._count + 1):
            width = self.LONG if number == self._now else self.DOT
            is_to_come = number > self._now
            painter.setPen(QPen(colours.mid() if is_to_come else colours.highlight(), 2))
            painter.setBrush(colours.base() if is_to_come else colours.highlight())
            painter.drawRoundedRect(QRectF(left, 2, width - 2, self.DOT - 2), self.DOT / 2, self.DOT / 2)
            left += width + style.SMALL
        painter.end()
