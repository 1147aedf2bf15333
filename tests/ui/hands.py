"""The three ways people press a button: mouse, keys, and a program that reads the screen to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QWidget
from tests.ui.walking import settle

ANIMATED = 150  # ms; Qt shows a button pressed for 100 before it counts


def by_mouse(button: QAbstractButton) -> None:
    """Press the left button of the mouse where ``button`` can be seen."""
    reveal(button)
    place = QPoint(min(button.width() // 2, 100), button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle()


def by_double_click(button: QAbstractButton) -> None:
    """Press twice, fast, as many do who know it from icons."""
    reveal(button)
    place, kind = QPointF(button.width() / 2, button.height() / 2), QEvent.Type
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    up = kind.MouseButtonRelease
    for event in (kind.MouseButtonPress, up, kind.MouseButtonDblClick, up):
        held = none if event is up else left
        at = QPointF(button.mapToGlobal(place))
        sent = QMouseEvent(event, place, at, left, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(button, sent)
    settle()


def by_space(button: QAbstractButton) -> None:
    """Go to ``button`` with the keyboard and press Space."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()


def by_screen_reader(button: QAbstractButton) -> None:
    """Do what assistive technology does: toggle what can be toggled, press the rest."""
    action = QAccessible.queryAccessibleInterface(button).actionInterface()
    names = action.actionNames()
    plain = isinstance(button, QPushButton) and not button.isCheckable()
    action.doAction("Press" if plain or "Toggle" not in names else "Toggle")
    if plain:
        QTest.qWait(ANIMATED)
    settle()


WAYS: list[Callable[[QAbstractButton], None]] = [by_mouse, by_space, by_screen_reader]


def move_pointer(widget: QWidget) -> None:
    """Move the mouse a little, over ``widget``."""
    QCursor.setPos(QCursor.pos() + QPoint(3, 3))
    tell_of_pointer(widget)


def tell_of_pointer(widget: QWidget) -> None:
    """Tell ``widget`` that the pointer is over it, as Qt does when a window comes to lie below it."""
    at, none = QPointF(QCursor.pos()), Qt.MouseButton.NoButton
    told = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, told)


def reveal(button: QAbstractButton) -> None:
    """Scroll until ``button`` can be seen."""
    parent = button.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(button)
        parent = parent.parentWidget()
    settle()
