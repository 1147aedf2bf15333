"""The rail has room for every place, or offers the rest in a menu, whatever the size of the letters."""

from __future__ import annotations

import pytest
from tests.ui.walking import settle

from painedu.ui.place import Place
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
    window.resize(1024, 720)
    window.desk.choose_text_size(200)
    settle()
    assert window.rail.more.isVisible()

    window.desk.choose_text_size(100)
    settle()

    assert not window.rail.more.isVisible()
    assert all(button.isVisible() for button in window.rail.buttons.values())


def test_a_low_window_shows_the_places_it_has_room_for(window: Window) -> None:
    window.resize(1024, 600)
    settle()
    shown = [place for place, button in window.rail.buttons.items() if button.isVisible()]

    assert 1 < len(shown) < len(Place)
    assert shown == list(Place)[: len(shown)]
    assert window.rail.more.isVisible()


def test_more_is_marked_while_a_place_of_its_menu_is_in_front(window: Window) -> None:
    window.resize(1024, 600)
    window.go_to(Place.SETTINGS)
    settle()
    assert window.rail.more.property("here")

    window.go_to(Place.LEARN)
    settle()
    assert not window.rail.more.property("here")
