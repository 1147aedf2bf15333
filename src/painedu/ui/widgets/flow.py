"""A layout that puts its parts side by side and goes on in the next row where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Rows of parts in their own size, ``gap`` px apart; ``at_end`` sets the rows against the right edge."""

    def __init__(self, gap: int, *, at_end: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._sizes: dict[int, tuple[QSize, QSize]] = {}  # by place; never the items: Qt deletes those
        self._heights: dict[int, int] = {}  # by width
        self._at_end = at_end
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  (Qt's name)
        self._forget()
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._sizes.clear()
        self._heights.clear()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # Qt asks some twenty times before it shows a page
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        super().setGeometry(area)
        self._arrange(area, place=True)

    def sizeHint(self) -> QSize:
        sizes = [wanted for _, wanted, _ in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        sizes = [least for _, _, least in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[tuple[QLayoutItem, QSize, QSize]]:
        """Return what is visible, the size it wants and the least it takes."""
        return [(item, *self._size(at, item)) for at, item in enumerate(self._items) if not item.isEmpty()]

    def _size(self, at: int, item: QLayoutItem) -> tuple[QSize, QSize]:
        if at not in self._sizes:
            self._sizes[at] = (item.sizeHint(), item.minimumSize())
        return self._sizes[at]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item, wanted, least in self._shown():
            size = wanted.boundedTo(QSize(max(width, least.width()), 1 << 20))
            if rows[-1] and used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + self.spacing()
        return rows

    def _arrange(self, area: QRect, *, place: bool) -> int:
        top = area.top()
        for row in self._rows(area.width()):
            height = max((self._height(item, size) for item, size in row), default=0)
            taken = sum(size.width() for _, size in row) + self.spacing() * max(len(row) - 1, 0)
            left = area.right() + 1 - taken if self._at_end else area.left()
            for item, size in row:
                if place:
                    item.setGeometry(QRect(QPoint(left, top), QSize(size.width(), height)))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing() - area.top(), 0)

    def _height(self, item: QLayoutItem, size: QSize) -> int:
        return item.heightForWidth(size.width()) if item.hasHeightForWidth() else size.height()


def flowing(*parts: QWidget, gap: int, at_end: bool = False) -> QWidget:
    """Return a widget that holds ``parts`` in a Flow."""
    holder = QWidget()
    layout = Flow(gap, at_end=at_end)
    holder.setLayout(layout)
    for part in parts:
        layout.addWidget(part)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
