"""The audit finds one fault of each kind, and nothing wrong with a part that is as it should be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from tools.faults import faults

from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.labels import Body

GREY_ON_WHITE = "background: #FFFFFF; color: #AAAAAA"  # 2.3 to 1


def sound() -> QWidget:
    """Return a small view with nothing wrong."""
    words, choice = Body(), button("primary")
    words.setText("Moving a little is better than not moving.")
    choice.setText("Go on")
    view = QWidget()
    layout = QVBoxLayout(view)
    for part in (words, choice):
        layout.addWidget(part)
    view.resize(500, 200)
    return view


def letters_too_small(view: QWidget) -> None:
    font = QFont()
    font.setPixelSize(12)
    view.findChildren(QLabel)[0].setFont(font)


def words_cut_off(view: QWidget) -> None:
    view.findChildren(QLabel)[0].setFixedSize(120, 20)


def faint_words(view: QWidget) -> None:
    view.findChildren(QLabel)[0].setStyleSheet(GREY_ON_WHITE)


def a_button_too_low(view: QWidget) -> None:
    choice = view.findChildren(QPushButton)[0]
    choice.setStyleSheet("min-height: 0; padding: 0")
    choice.setFixedHeight(30)


def a_target_like_a_pin(view: QWidget) -> None:
    choice = view.findChildren(QPushButton)[0]
    choice.setProperty("look", "badge")
    choice.setStyleSheet("min-height: 0; padding: 0")
    choice.setFixedSize(60, 16)


def words_on_words(view: QWidget) -> None:
    other = QLabel("And over it, something else", view)
    other.move(view.findChildren(QLabel)[0].pos())
    other.show()


def a_control_nobody_names(view: QWidget) -> None:
    view.findChildren(QPushButton)[0].setText("")


SEEDED: dict[Callable[[QWidget], None], str] = {
    letters_too_small: "small text",
    words_cut_off: "clipped text",
    faint_words: "low contrast",
    a_button_too_low: "small target",
    a_target_like_a_pin: "small target",
    words_on_words: "overlap",
    a_control_nobody_names: "no name",
}


def kinds(view: QWidget) -> set[str]:
    view.show()
    view.grab()  # lays it out
    return {fault.kind for fault in faults(view, "seeded", 1.0)}


def test_a_sound_view_has_no_fault(desk: Desk) -> None:
    assert kinds(sound()) == set()


@pytest.mark.parametrize(("spoil", "kind"), SEEDED.items(), ids=lambda each: getattr(each, "__name__", each))
def test_a_seeded_fault_is_found(desk: Desk, spoil: Callable[[QWidget], None], kind: str) -> None:
    view = sound()
    view.show()
    spoil(view)

    assert kind in kinds(view)
