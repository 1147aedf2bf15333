"""The pages of a sheet on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from painedu.ui import style
from painedu.ui.widgets.figure_view import painted


class SheetView(QWidget):
    """Pages one below the other, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[bytes] = []
        self._pictures: list[QPixmap] = []
        self._painted_for: tuple[int, float] = (0, 0.0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pages(self, pages: list[bytes]) -> None:
        """Show ``pages``, SVG as QtSvg reads it."""
        if pages != self.pages:
            self.pages, self._painted_for = pages, (0, 0.0)
            self._paint_pages()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(round(width * self._shape(at)) + style.LARGE for at in range(len(self._pictures)))

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def _shape(self, at: int) -> float:
        size = self._pictures[at].deviceIndependentSize()
        return size.height() / max(size.width(), 1)

    def _paint_pages(self) -> None:
        wanted = (self.width(), self.devicePixelRatioF())
        if wanted != self._painted_for and self.width() > 0:
            self._painted_for = wanted
            self._pictures = [painted(page, self.width() - 2, wanted[1]) for page in self.pages]
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint_pages()
        painter = QPainter(self)
        painter.setPen(self.palette().mid().color())
        top = 0
        for picture in self._pictures:
            height = round(picture.deviceIndependentSize().height())
            painter.fillRect(0, top, self.width() - 1, height, QColor(style.SHEET_OF_PAPER))
            painter.drawPixmap(1, top, picture)
            painter.drawRect(0, top, self.width() - 1, height)
            top += height + style.LARGE
        painter.end()
