"""What waits for the first paint comes after it, and once."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from painedu.ui.first_paint import when_painted


class Seen(QLabel):
    """A part that notes when it is painted."""

    def __init__(self, notes: list[str]) -> None:
        super().__init__("a part")
        self._notes = notes

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._notes.append("painted")


def test_what_waits_comes_after_the_parts_are_painted_and_once(qtbot: QtBot) -> None:
    notes: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(Seen(notes))
    when_painted(window, lambda: notes.append("then"))
    assert notes == []

    window.show()
    qtbot.waitUntil(lambda: "then" in notes)
    window.repaint()
    qtbot.waitUntil(lambda: notes.count("painted") > 1)

    assert notes.index("painted") < notes.index("then")
    assert notes.count("then") == 1
