"""What counts as someone being there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.hands import move_pointer, tell_of_pointer

from painedu.ui.kiosk.idle_watch import IdleWatch

SHORT = 0.001  # minutes


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def watch(widget: QWidget) -> Iterator[IdleWatch]:
    made = IdleWatch(SHORT, widget)
    yield made
    QApplication.instance().removeEventFilter(made)  # type: ignore[union-attr]  # there is one


def key(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Shift)


def press(widget: QWidget) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton)


def wheel(widget: QWidget) -> None:
    at, none = QPointF(1, 1), Qt.KeyboardModifier.NoModifier
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(at, at, QPoint(), QPoint(0, 120), buttons, none, phase, False)
    QApplication.sendEvent(widget, turned)


def chinese(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QInputMethodEvent("ni", []))


@pytest.mark.parametrize("touch", [key, press, wheel, chinese, move_pointer])
def test_any_input_counts(
    touch: Callable[[QWidget], None], watch: IdleWatch, widget: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.touched):
        touch(widget)

    assert not watch.is_resting
    with qtbot.waitSignal(watch.idle):
        pass


def test_a_pointer_that_stays_where_it_is_is_nobody(watch: IdleWatch, widget: QWidget) -> None:
    tell_of_pointer(widget)

    assert watch.is_resting


def test_after_a_rest_nothing_is_awaited_before_the_first_touch(watch: IdleWatch, widget: QWidget) -> None:
    assert watch.is_resting
    key(widget)
    watch.rest()

    assert watch.is_resting
    key(widget)
    assert not watch.is_resting
