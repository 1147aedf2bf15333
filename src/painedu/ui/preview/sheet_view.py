"""The pages of a sheet on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from painedu.ui import style
from painedu.ui.preview.zoom import Size
from painedu.ui.widgets.figure_view import box, painted

POINTS = 72  # an inch; pages are measured in points
KEPT = 3  # painted pages: at 300 % one takes 30 MB


class SheetView(QWidget):
    """Pages one below the other, as large as they are asked to be; only those in sight are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[bytes] = []
        self._scale = 1.0
        self._places: list[QRect] = []
        self._painted: dict[int, QPixmap] = {}

    def show_pages(self, pages: list[bytes]) -> None:
        """Show ``pages``, SVG as QtSvg reads it."""
        if pages != self.pages:
            self.pages = pages
            self._place()

    def show_at(self, percent: float, least_width: int) -> None:
        """Show the pages at ``percent`` of their size on paper, centred in ``least_width`` px or more."""
        scale = percent / 100 * self.logicalDpiX() / POINTS
        if scale != self._scale or least_width != self.minimumWidth():
            self._scale = scale
            self.setMinimumWidth(least_width)
            self._place()

    def largest(self) -> Size:
        """Return the largest width and height of a page, in px at 100 %."""
        sizes, inch = [box(page) for page in self.pages], self.logicalDpiX() / POINTS
        across, down = [size.width() for size in sizes], [size.height() for size in sizes]
        return max(across, default=1) * inch, max(down, default=1) * inch

    def place(self, page: int) -> QRect:
        """Return where ``page``, from 0, stands."""
        return self._places[page]

    def page_at(self, height: int) -> int:
        """Return the page at ``height`` px from the top, or the one above it."""
        above = [at for at, place in enumerate(self._places) if place.top() <= height]
        return above[-1] if above else 0

    def _place(self) -> None:
        sizes = [(box(page) * self._scale).toSize() for page in self.pages]
        across = max([self.minimumWidth(), *(size.width() + 2 for size in sizes)])
        self._places, self._painted, top = [], {}, 0
        for size in sizes:
            self._places.append(QRect(QPoint((across - size.width()) // 2, top), size))
            top += size.height() + style.LARGE
        self.resize(across, max(top - style.LARGE + 1, 1))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().mid().color())
        for at, place in enumerate(self._places):
            if place.intersects(event.rect()):
                painter.fillRect(place, QColor(style.SHEET_OF_PAPER))
                painter.drawPixmap(place.topLeft(), self._picture(at))
                painter.drawRect(place.adjusted(-1, 0, 0, 0))
        painter.end()

    def _picture(self, at: int) -> QPixmap:
        if at not in self._painted:
            while len(self._painted) >= KEPT:
                self._painted.pop(next(iter(self._painted)))
            width = self._places[at].width()
            self._painted[at] = painted(self.pages[at], width, self.devicePixelRatioF())
        return self._painted[at]
