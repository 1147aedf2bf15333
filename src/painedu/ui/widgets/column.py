"""Boxes: columns and rows of parts, cards, and a page's scrolling column."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from painedu.ui import style

SETTLED = 150  # ms in which a page takes its new height
Box = TypeVar("Box", bound=QBoxLayout)


def column(*parts: QWidget, gap: int = style.MEDIUM, margin: int = 0) -> QVBoxLayout:
    """Return a layout with ``parts`` one below the other."""
    return _filled(QVBoxLayout(), parts, gap, margin)


def row(*parts: QWidget, gap: int = style.MEDIUM, margin: int = 0) -> QHBoxLayout:
    """Return a layout with ``parts`` side by side."""
    return _filled(QHBoxLayout(), parts, gap, margin)


def side_by_side(*parts: QWidget) -> QWidget:
    """Return a part that holds ``parts``, each as wide as it needs to be."""
    holder = QWidget()
    line = row(*parts)
    line.addStretch(1)
    holder.setLayout(line)
    return holder


def _filled(layout: Box, parts: tuple[QWidget, ...], gap: int, margin: int) -> Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        layout.addWidget(part)
    return layout


def panel(kind: str, *parts: QWidget, gap: int = style.MEDIUM, margin: int = style.LARGE) -> QFrame:
    """Return a frame round ``parts``; ``kind`` is card, note, calm or danger."""
    frame = QFrame()
    frame.setProperty("panel", kind)
    frame.setLayout(column(*parts, gap=gap, margin=margin))
    return frame


class ScrollColumn(QScrollArea):
    """A page's content, centred; keeps its place when its words change.

    It is at most ``widest`` px wide at 100 %, 0 for as wide as the window.
    """

    def __init__(self, content: QWidget, widest: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fraction: float | None = None
        self._part: QWidget | None = None
        holder = QWidget()
        self.setWidget(holder)  # while it is empty: full, it would be laid out before the window has it
        outer = QHBoxLayout(holder)
        outer.setContentsMargins(style.WIDE, style.WIDE, style.WIDE, style.WIDE)
        outer.addStretch(1)
        outer.addWidget(content, 1000)
        outer.addStretch(1)
        self._content, self._widest = content, widest
        self._limit_width()
        self.verticalScrollBar().rangeChanged.connect(self._restore)

    def _limit_width(self) -> None:
        """Keep lines short enough to read; larger letters need longer lines."""
        if self._widest:
            scale = QFontInfo(self.font()).pixelSize() / style.BODY
            self._content.setMaximumWidth(round(self._widest * scale))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._limit_width()
        bar = self.verticalScrollBar()
        if event.type() is QEvent.Type.LanguageChange and bar.maximum():
            self._fraction = bar.value() / bar.maximum()
            QTimer.singleShot(SETTLED, self, self._let_go)
        super().changeEvent(event)

    def show_part(self, part: QWidget) -> None:
        """Scroll to ``part``, and follow it while the page takes its new height."""
        self._part = part
        QTimer.singleShot(0, self, self._follow)
        QTimer.singleShot(SETTLED, self, self._let_go)

    def _follow(self) -> None:
        if self._part is not None and isValid(self._part):
            self.ensureWidgetVisible(self._part)

    def to_top(self) -> None:
        self._fraction = None
        self.verticalScrollBar().setValue(0)

    def _let_go(self) -> None:
        """From now on the place is the reader's again, whatever changes the height."""
        self._fraction = self._part = None

    def _restore(self, _least: int, most: int) -> None:
        if self._fraction is not None:
            self.verticalScrollBar().setValue(round(self._fraction * most))
        else:
            QTimer.singleShot(
                0, self, self._follow
            )  # the part has its place a turn after the page its height


def bring_into_view(part: QWidget) -> None:
    """Scroll the column that holds ``part`` to it: what an answer brings up may lie below the edge."""
    if above := column_of(part):
        above.show_part(part)


def scroll_to(part: QWidget) -> None:
    """Scroll the column that holds ``part`` to it at once, with some air round it."""
    if above := column_of(part):
        above.ensureWidgetVisible(part, style.HUGE, style.GIANT)


def column_of(part: QWidget) -> ScrollColumn | None:
    """Return the column that ``part`` scrolls with."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, ScrollColumn):
        above = above.parentWidget()
    return above
