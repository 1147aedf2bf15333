"""A line of a list, its words clear of the dot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from painedu.ui import style
from painedu.ui.widgets.column import row


class Dot(QWidget):
    """Painted, not written: no screen reader says it, and all fonts have the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(line // 2, line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        line, across = self.fontMetrics().lineSpacing(), max(self.fontMetrics().xHeight() / 5, 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().windowText())
        painter.drawEllipse(QPointF(self.width() / 2, line * 0.55), across, across)
        painter.end()


def bulleted(part: QWidget) -> QWidget:
    """Return a line with a dot and then ``part``."""
    line = QWidget()
    layout = row(Dot(), part, gap=style.SMALL)
    layout.setStretch(1, 1)
    line.setLayout(layout)
    return line
