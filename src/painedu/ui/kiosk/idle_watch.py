"""Notices when nobody has touched the computer for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCursor

Kind = QEvent.Type
_INPUT = frozenset(
    {
        Kind.KeyPress,
        Kind.ShortcutOverride,  # a key that turns out to be a shortcut is never pressed
        Kind.InputMethod,
        Kind.MouseButtonPress,
        Kind.MouseButtonDblClick,
        Kind.Wheel,
        Kind.TouchBegin,
        Kind.TouchUpdate,
        Kind.TabletPress,
    }
)
_ENDS = frozenset({Kind.KeyRelease, Kind.MouseButtonRelease})
"""Not of a finger or a pen: Windows sends the mouse's press and release for it after it is lifted."""


class IdleWatch(QObject):
    """Any input counts. After a rest it waits for the first touch: an empty screen needs no clearing."""

    touched = Signal()
    let_go = Signal()  # of a key or a button, before whatever was pressed hears of it
    idle = Signal()

    def __init__(self, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=round(minutes * 60_000))
        self._timer.timeout.connect(self.idle)
        self._pointer = QCursor.pos()
        app = QCoreApplication.instance()
        assert app is not None  # there is a window
        app.installEventFilter(self)

    def rest(self) -> None:
        """Wait for the next person."""
        self._timer.stop()

    @property
    def is_resting(self) -> bool:
        return not self._timer.isActive()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _INPUT or (kind is Kind.MouseMove and self._has_moved()):
            self.note()
        elif kind in _ENDS:
            self.let_go.emit()
        return False

    def note(self) -> None:
        """Take it that someone is there, as an input does."""
        self._timer.start()
        self.touched.emit()

    def _has_moved(self) -> bool:
        """Say whether the pointer is elsewhere: Qt also tells of moves where only a window came below it."""
        before, self._pointer = self._pointer, QCursor.pos()
        return before != self._pointer
