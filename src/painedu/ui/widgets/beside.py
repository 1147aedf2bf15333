"""Two parts side by side, or one below the other where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from painedu.ui import style

_WAY = QBoxLayout.Direction


class Beside(QWidget):
    """``first`` and ``second`` share the width as ``shares`` say, from ``least`` px on at 100 %."""

    def __init__(
        self, first: QWidget, second: QWidget, shares: tuple[int, int], least: int, gap: int = style.HUGE
    ) -> None:
        super().__init__()
        self._least = least
        self._sides = QBoxLayout(_WAY.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(gap)
        for part, share in zip((first, second), shares, strict=True):
            self._sides.addWidget(part, share, Qt.AlignmentFlag(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = QFontInfo(self.font()).pixelSize() / style.BODY
        is_wide = self.width() >= self._least * scale
        self._sides.setDirection(_WAY.LeftToRight if is_wide else _WAY.TopToBottom)
