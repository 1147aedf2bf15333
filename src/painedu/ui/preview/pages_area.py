"""Where the pages scroll: by page, by wheel, at any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea

from painedu.ui.preview.sheet_view import SheetView
from painedu.ui.preview.zoom import Fit, Zoom

RING = 3  # px round the pages for the mark of the focus
Key = Qt.Key


class PagesArea(QScrollArea):
    """Page Up and Page Down turn the page, plus and minus change its size; so does the wheel with Ctrl."""

    moved = Signal()
    """Another page is in front, or all are of another size."""

    def __init__(self) -> None:
        super().__init__()
        self.view, self.zoom = SheetView(), Zoom()
        self.setProperty("ring", True)
        self.setWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # always there: a bar that comes with tall pages would make them less wide, and so go again
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self._keys: dict[int, Callable[[], None]] = {
            Key.Key_PageDown: self.go_on,
            Key.Key_PageUp: self.go_back,
            Key.Key_Home: lambda: self.go_to(0),
            Key.Key_End: lambda: self.go_to(self.count() - 1),
            Key.Key_Plus: self.enlarge,
            Key.Key_Equal: self.enlarge,
            Key.Key_Minus: self.reduce,
        }

    def show_pages(self, pages: list[bytes]) -> None:
        """Show ``pages`` at the place where the last ones were."""
        if pages != self.view.pages:
            with_place = self.verticalScrollBar().value()
            self.view.show_pages(pages)
            self._set_size()
            self.verticalScrollBar().setValue(with_place)
            self.moved.emit()

    def count(self) -> int:
        return len(self.view.pages)

    def page(self) -> int:
        """Return the page in front, from 0: the one a third down, and the last one at the very end."""
        bar = self.verticalScrollBar()
        if bar.maximum() and bar.value() == bar.maximum():
            return self.count() - 1
        return self.view.page_at(bar.value() + self.viewport().height() // 3)

    def percent(self) -> float:
        size = self.viewport().size()
        return self.zoom.percent(self.view.largest(), (size.width() - 2, size.height() - 2))

    def go_to(self, page: int) -> None:
        """Bring the top of ``page``, from 0, to the top; a page there is not is taken for the nearest one."""
        nearest = min(max(page, 0), self.count() - 1)
        self.verticalScrollBar().setValue(self.view.place(nearest).top())

    def go_on(self) -> None:
        self.go_to(self.page() + 1)

    def go_back(self) -> None:
        self.go_to(self.page() - 1)

    def fit_to(self, fit: Fit) -> None:
        self.zoom.fit_to(fit)
        self._resize()

    def enlarge(self) -> None:
        self.zoom.enlarge(self.percent())
        self._resize()

    def reduce(self) -> None:
        self.zoom.reduce(self.percent())
        self._resize()

    def _resize(self) -> None:
        """Take the new size, with the same part of the same page at the top."""
        bar, height = self.verticalScrollBar(), max(self.view.height(), 1)
        part = bar.value() / height
        self._set_size()
        bar.setValue(round(part * self.view.height()))
        self.moved.emit()

    def _set_size(self) -> None:
        self.view.show_at(self.percent(), self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or not turned:
            super().wheelEvent(event)
            return
        self.enlarge() if turned > 0 else self.reduce()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        do = self._keys.get(event.key())
        if do is None:
            super().keyPressEvent(event)
        else:
            do()
