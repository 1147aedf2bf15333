"""The mark on the sentence that is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from shiboken6 import isValid

from painedu.ui import style
from painedu.ui.aloud.lines import places
from painedu.ui.widgets.column import column_of, scroll_to

MOVED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.FontChange}


class Marked(QFrame):
    """Takes no room and no press; its colours stand in style.py."""

    def __init__(self, parent: QWidget, place: QRect) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(place)


class MarkedLine(Marked):
    """Below the words of one line."""


class MarkedFrame(Marked):
    """Round a drawing or a button, of which the words have no place of their own."""


class Mark(QObject):
    """On one sentence at a time; goes where its words go, and tells when they are ``gone``."""

    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Marked] = []
        self.part: QWidget | None = None
        self._watched: list[QWidget] = []
        self._start = self._end = 0

    def put_on(self, part: QWidget, start: int, words: str) -> None:
        """Mark ``words``, which begin at ``start`` in those of ``part``, and bring them into view."""
        self.take_off()
        self.part, self._start, self._end = part, start, start + len(words)
        self._watched = [part] if isinstance(part, QLabel) else _up_to(part, _ground(part))
        for each in self._watched:
            each.installEventFilter(self)
        self._draw()

    def take_off(self) -> None:
        for each in self._watched:
            if isValid(each):  # the page may have been taken away
                each.removeEventFilter(self)
        self.part, self._watched = None, []
        self._wipe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVED:
            self._draw()
        elif event.type() is QEvent.Type.Hide and not event.spontaneous():  # that is a minimised window
            self.gone.emit()
        return super().eventFilter(watched, event)

    def _wipe(self) -> None:
        for each in self.shown:
            if isValid(each):
                each.hide()
                each.deleteLater()
        self.shown = []

    def _draw(self) -> None:
        self._wipe()
        if self.part is None:
            return
        self.shown = self._lines(self.part) if isinstance(self.part, QLabel) else [_frame(self.part)]
        for each in self.shown:
            each.show()
        for each in reversed(self.shown):  # where not all of it fits, its beginning is seen
            scroll_to(each)

    def _lines(self, label: QLabel) -> list[Marked]:
        """Return a mark for each line, all below the label, so that nothing moves to make room."""
        holder = label.parentWidget() or label.window()
        found = places(label, self._start, self._end)
        lines: list[Marked] = [MarkedLine(holder, place.translated(label.pos())) for place in found]
        for line in lines:
            line.lower()
        return lines


def _frame(part: QWidget) -> Marked:
    ground, rim = _ground(part), style.SMALL
    corner = part.mapTo(ground, QPoint(0, 0))
    return MarkedFrame(ground, QRect(corner, part.size()).adjusted(-rim, -rim, rim, rim))


def _ground(part: QWidget) -> QWidget:
    """Return what scrolls with ``part`` and has room round it."""
    above = column_of(part)
    return (above.widget() if above else None) or part.window()


def _up_to(part: QWidget, ground: QWidget) -> list[QWidget]:
    """Return ``part`` and what it stands in, ``ground`` left out: where one of them moves, it moves."""
    found = []
    each: QWidget | None = part
    while each is not None and each is not ground:
        found.append(each)
        each = each.parentWidget()
    return found
