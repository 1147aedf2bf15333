"""Options and the sheet: beside each other, each scrolling by itself, or in one column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from painedu.ui import style
from painedu.ui.widgets.column import ScrollColumn, row

BESIDE_FROM = 672  # px at 100 %
LEAST_SHEET = 300  # px at 100 % that the sheet needs beside the options
SHARES = (2, 3)
LEAST_BESIDE, LEAST_BELOW = 240, 480  # px that the sheet is high


class Panes(QWidget):
    """Takes ``options``, a column, and ``sheet``, which is moved where there is room for it."""

    turned = Signal()
    """The sheet has been moved."""

    def __init__(self, options: QVBoxLayout, sheet: QWidget) -> None:
        super().__init__()
        self._options, self._sheet = options, sheet
        self._content = QWidget()
        self._content.setLayout(options)
        self.column = ScrollColumn(self._content)
        self._sides = row(self.column, gap=0)
        self.setLayout(self._sides)
        self._is_wide: bool | None = None
        self._settle()

    def is_wide(self) -> bool:
        return bool(self._is_wide)

    def show_sheet(self) -> None:
        """Bring the sheet into view where it stands below the options."""
        bar = self.column.verticalScrollBar()
        bar.setValue(bar.value() + self._sheet.mapTo(self, QPoint(0, 0)).y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            QTimer.singleShot(0, self, self._settle)  # once the words are there

    def _settle(self) -> None:
        """Move the sheet beside the options or below them; whatever has the focus keeps it."""
        scale = QFontInfo(self.font()).pixelSize() / style.BODY
        bar = self.column.verticalScrollBar().sizeHint().width()
        words = self._content.minimumSizeHint().width() + 2 * style.WIDE + bar
        is_wide = self.width() >= max(BESIDE_FROM * scale, words + LEAST_SHEET * scale)
        self.column.setMinimumWidth(words if is_wide else 0)  # a long word takes room from the sheet
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        focused = QApplication.focusWidget()
        self._move()
        if focused is not None and self._sheet.isAncestorOf(focused):
            focused.setFocus()
        self.turned.emit()

    def _move(self) -> None:
        sheet, wide = self._sheet, style.WIDE
        if self._is_wide:
            self._sides.addWidget(sheet)
            for at, share in enumerate(SHARES):
                self._sides.setStretch(at, share)
        else:
            self._options.addWidget(sheet)
        sheet.setMinimumHeight(LEAST_BESIDE if self._is_wide else LEAST_BELOW)
        sheet.setContentsMargins(*(style.LARGE, wide, wide, wide) if self._is_wide else (0, 0, 0, 0))
        sheet.show()
