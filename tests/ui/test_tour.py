"""The tour: offered, never forced; each card beside the part it speaks of; by keys as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.hands import by_mouse, by_space
from tests.ui.walking import settle

from painedu.ui.page import Page
from painedu.ui.pages.help import HelpPage
from painedu.ui.pages.home import HomePage
from painedu.ui.place import Place
from painedu.ui.tour import Tour
from painedu.ui.tour_stops import STOPS
from painedu.ui.window import Window


def home(window: Window) -> HomePage:
    page = window.stack.currentWidget()
    assert isinstance(page, HomePage)
    return page


def tours(window: Window) -> list[Tour]:
    settle()
    return [each for each in window.findChildren(Tour) if each.isVisible()]


def begun(window: Window) -> Tour:
    by_mouse(home(window).tour)
    (tour,) = tours(window)
    return tour


def place_in(window: Window, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_no_tour_comes_by_itself(window: Window) -> None:
    assert tours(window) == []


def test_home_offers_it_until_it_was_taken(window: Window) -> None:
    tour = begun(window)
    tour.end()
    settle()

    assert home(window).tour.isHidden()
    assert QApplication.focusWidget() is home(window).heading


def test_home_does_not_offer_it_to_whoever_has_begun(window: Window) -> None:
    window.open_lesson("L4")
    window.go_to(Place.HOME)
    settle()

    assert home(window).tour.isHidden()


def test_help_always_has_it(window: Window) -> None:
    begun(window).end()
    window.open_help()
    settle()
    by_mouse(window.rooms.page(HelpPage).tour)

    assert len(tours(window)) == 1


def test_the_first_screens_do_not_offer_it(window: Window) -> None:
    window.finish()
    window.open_help()
    settle()

    assert not window.rooms.page(HelpPage).tour.isVisible()


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize(
    ("text_size", "size"),
    [(100, (760, 520)), (100, (1024, 640)), (100, (1920, 1080)), (200, (1024, 640)), (200, (1920, 1080))],
    ids=str,
)
def test_each_card_stands_beside_its_part_and_covers_nothing_of_it(
    window: Window, language: str, text_size: int, size: tuple[int, int]
) -> None:
    window.desk.choose_language(language)
    window.desk.choose_text_size(text_size)
    window.resize(*size)
    tour = begun(window)
    for stop in STOPS:
        settle()
        card, part = place_in(window, tour), place_in(window, stop.part(window))
        assert stop.part(window).isVisible()
        assert tour.ring.geometry().contains(part.intersected(window.rect()).adjusted(1, 1, -1, -1))
        assert window.rect().contains(card), stop.title
        assert not card.intersects(part), stop.title
        assert tour.height() >= tour.heightForWidth(tour.width())
        tour.go_on()


def test_keys_lead_through_it_to_the_end(window: Window) -> None:
    by_space(home(window).tour)
    (tour,) = tours(window)
    for stop in STOPS:
        assert QApplication.focusWidget() is tour.title
        assert tour.title.text() == stop.title
        while (here := QApplication.focusWidget()) is not tour.onward:
            assert here is not None
            QTest.keyClick(here, Qt.Key.Key_Tab)
        QTest.keyClick(tour.onward, Qt.Key.Key_Space)
        settle()

    assert tours(window) == []


def test_escape_ends_it_from_anywhere(window: Window) -> None:
    begun(window)
    window.topbar.larger.setFocus()
    QTest.keyClick(window.topbar.larger, Qt.Key.Key_Escape)

    assert tours(window) == []
    page = window.stack.currentWidget()
    assert isinstance(page, Page)
    assert QApplication.focusWidget() is page.heading


def test_a_screen_reader_hears_what_the_card_says(window: Window) -> None:
    tour = begun(window)
    told = QAccessible.queryAccessibleInterface(tour.title)

    assert told.text(QAccessible.Text.Name) == STOPS[0].title
    assert told.text(QAccessible.Text.Description) == STOPS[0].text


def test_the_language_changes_under_it(window: Window) -> None:
    tour = begun(window)
    tour.go_on()
    by_mouse(window.topbar.languages.button("zh_Hans"))

    assert tours(window) == [tour]
    assert tour.title.text() == "换语言"
    assert not place_in(window, tour).intersects(place_in(window, window.topbar.languages))


def test_it_goes_when_another_page_comes(window: Window) -> None:
    begun(window)
    by_mouse(window.rail.buttons[Place.LEARN])

    assert tours(window) == []


def test_it_is_gone_for_the_next_person(window: Window) -> None:
    begun(window)
    window.finish()
    assert tours(window) == []

    window.start()
    assert home(window).tour.isVisible()


def test_begun_again_there_is_one(window: Window) -> None:
    begun(window)
    window.take_tour()

    assert len(tours(window)) == 1
