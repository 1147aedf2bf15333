"""The rail has room for every place, or offers the rest in a menu, whatever the size of the letters."""

from __future__ import annotations

import pytest
from tests.ui.walking import settle

from painedu.ui.window import Window


@pytest.mark.parametrize(("height", "percent"), [(640, 200), (640, 150), (560, 125), (520, 100)])
def test_letters_that_grow_squeeze_no_place(window: Window, height: int, percent: int) -> None:
    window.resize(1024, height)
    settle()

    window.desk.choose_text_size(percent)
    settle()

    shown = [button for button in (*window.rail.buttons.values(), window.rail.more) if button.isVisible()]
    assert shown
    assert [button.text() for button in shown if button.height() < button.sizeHint().height() - 1] == []


def test_icons_grow_with_the_letters_at_once(window: Window) -> None:
    button = next(iter(window.rail.buttons.values()))
    before = button.iconSize().height()

    window.desk.choose_text_size(200)
    settle()

    assert button.iconSize().height() == 2 * before


def test_places_come_back_when_there_is_room_again(window: Window) -> None:
    window.resize(1024, 640)
    window.desk.choose_text_size(200)
    settle()
    assert window.rail.more.isVisible()

    window.desk.choose_text_size(100)
    settle()

    assert not window.rail.more.isVisible()
    assert all(button.isVisible() for button in window.rail.buttons.values())
