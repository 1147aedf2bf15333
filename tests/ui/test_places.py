"""Where it hurts: on the drawing by mouse and by keys, in the list, in the record and on the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.figures.test_body_map import PARTS, inside
from tests.handout.paper import words
from tests.ui.hands import by_mouse, by_screen_reader
from tests.ui.walking import resume, settle

from painedu.checkin.answers import Answers, Duration, Gate
from painedu.checkin.flow import Screen
from painedu.handout.request import SheetRequest
from painedu.ui.checkin.places import PlacesCard
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.place import Place
from painedu.ui.widgets.parts_view import PartButton
from painedu.ui.window import Window

LONG = Answers(gate=Gate.NONE, facts=(), duration=Duration.OVER_3_MONTHS)


@pytest.fixture
def page(window: Window) -> CheckinPage:
    window.go_to(Place.CHECKIN)
    settle()
    page = window.rooms.page(CheckinPage)
    resume(page, LONG, Screen.RESULT)
    return page


@pytest.fixture
def card(page: CheckinPage) -> Iterator[PlacesCard]:
    by_mouse(page.result.extras.buttons["places"])
    (card,) = page.findChildren(PlacesCard)
    yield card
    card.reject()


def kept(page: CheckinPage) -> tuple[str, ...] | None:
    draft = page.desk.session.record.draft()
    return draft.answers.places if draft else None


def drawn_at(card: PlacesCard, name: str) -> QPoint:
    """Return a pixel inside the place, by the frame that the drawing keeps to."""
    frame, scale = card.map.drawn_frame()
    x, y = inside(PARTS[name])
    return QPoint(round(frame.left() + x * scale), round(frame.top() + y * scale))


def test_every_place_is_the_same_by_mouse_by_keys_and_in_the_list(
    page: CheckinPage, card: PlacesCard
) -> None:
    for name in PARTS:
        QTest.mouseClick(card.map, Qt.MouseButton.LeftButton, pos=drawn_at(card, name))
        assert kept(page) == (name,)
        assert card.list.ticks[name].isChecked()
        QTest.keyClick(card.map.buttons[name], Qt.Key.Key_Space)
        assert kept(page) is None
        QTest.keyClick(card.map.buttons[name], Qt.Key.Key_Return)
        assert kept(page) == (name,)
        card.list.ticks[name].click()
        assert kept(page) is None
        card.list.ticks[name].click()
        assert kept(page) == (name,)
        assert card.map.accessibleName().endswith(f"Marked: {PARTS[name].name}.")
        by_screen_reader(card.map.buttons[name])
        assert kept(page) is None


def test_a_press_beside_the_body_changes_nothing(page: CheckinPage, card: PlacesCard) -> None:
    QTest.mouseClick(card.map, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert kept(page) is None


def test_the_window_finds_a_place_where_the_drawing_marks_it(card: PlacesCard) -> None:
    card.map.show_parts({"calf-left"})
    settle()
    picture = card.map.grab().toImage()
    ratio = picture.devicePixelRatio()
    marked = [
        name
        for name in PARTS
        if (at := drawn_at(card, name) * ratio) and picture.pixelColor(at).name() == "#b42318"
    ]
    assert marked == ["calf-left"]


def test_arrow_keys_go_to_neighbours_and_tab_comes_back_to_the_last(card: PlacesCard) -> None:
    button = card.map.buttons["low-back"]
    card.map.go_to(button)
    QTest.keyClick(button, Qt.Key.Key_Left)
    assert focused() == "low-back-left"
    QTest.keyClick(card.map.buttons["low-back-left"], Qt.Key.Key_Right)
    assert focused() == "low-back"
    stops = [name for name, each in card.map.buttons.items() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["low-back"]


def test_arrow_keys_bring_a_place_into_view(card: PlacesCard) -> None:
    card.resize(500, 300)
    settle()
    card.map.go_to(card.map.buttons["knee-right"])
    for name in ("knee-right", "shin-right"):
        QTest.keyClick(card.map.buttons[name], Qt.Key.Key_Down)
    settle()
    assert focused() == "foot-right"
    assert not card.map.buttons["foot-right"].visibleRegion().isEmpty()


def focused() -> str:
    widget = QApplication.focusWidget()
    assert isinstance(widget, PartButton)
    return widget.part.id


def test_the_focus_can_be_seen(card: PlacesCard) -> None:
    button = card.map.buttons["calf-left"]
    card.setFocus()
    before = card.map.grab().toImage()
    card.map.go_to(button)
    settle()
    assert card.map.grab().toImage() != before


def test_each_place_is_named_for_a_screen_reader(card: PlacesCard) -> None:
    for name, part in PARTS.items():
        spoken = QAccessible.queryAccessibleInterface(card.map.buttons[name])
        assert spoken.text(QAccessible.Text.Name) == part.name
        assert spoken.state().checkable


def test_a_language_switch_keeps_what_is_marked(window: Window, page: CheckinPage, card: PlacesCard) -> None:
    card.list.ticks["low-back"].click()
    window.desk.choose_language("zh_Hans")
    settle()
    assert card.windowTitle() == "哪里疼？"
    assert card.map.accessibleName().endswith("已标出：腰部正中。")
    assert card.map.buttons["low-back"].accessibleName() == "腰部正中"
    assert card.list.ticks["low-back"].isChecked()
    assert kept(page) == ("low-back",)


def test_what_was_marked_is_shown_again_and_counted(page: CheckinPage) -> None:
    resume(page, Answers(gate=Gate.NONE, places=("belly", "calf-left")), Screen.RESULT)
    assert page.result.extras.buttons["places"].text() == "Where it hurts: 2"
    by_mouse(page.result.extras.buttons["places"])
    (card,) = page.findChildren(PlacesCard)
    assert {name for name, button in card.map.buttons.items() if button.isChecked()} == {"belly", "calf-left"}
    card.reject()


@pytest.mark.parametrize("answers", [Answers(gate=Gate.NOW), Answers(duration=Duration.NO_PAIN)])
def test_nobody_without_pain_or_with_a_call_to_make_is_asked(page: CheckinPage, answers: Answers) -> None:
    resume(page, answers, Screen.RESULT)
    assert not page.result.extras.buttons["places"].isVisibleTo(page)


def test_the_marked_places_stand_in_the_check_in_that_is_finished(page: CheckinPage) -> None:
    by_mouse(page.result.extras.buttons["places"])
    (card,) = page.findChildren(PlacesCard)
    card.list.ticks["foot-left"].click()
    card.reject()
    page.go_on()
    settle()
    assert page.desk.session.record.checkins()[-1].answers.places == ("foot-left",)


@pytest.mark.parametrize("languages", [("en",), ("zh_Hans",), ("zh_Hans", "en")])
def test_the_sheet_names_the_places_and_passes_over_unknown_ones(
    window: Window, languages: tuple[str, ...]
) -> None:
    answers = Answers(pain=4, places=("calf-left", "once-on-the-map", "low-back"))
    request = SheetRequest(languages=languages, today=date(2026, 11, 24), answers=answers)
    paper = words(window.desk.sheets().pdf(request))
    said = {"en": "Middleofthelowback·Leftcalf", "zh_Hans": "腰部正中·左小腿后侧"}
    for language in languages:
        assert said[language] in paper
    assert "once" not in paper


def test_all_places_at_once_still_fit_on_one_side(window: Window) -> None:
    request = SheetRequest(
        languages=("en",), today=date(2026, 11, 24), answers=Answers(pain=4, places=tuple(PARTS))
    )
    paper = words(window.desk.sheets().pdf(request))
    assert all(part.name.replace(" ", "") in paper for part in PARTS.values())
    assert len(window.desk.sheets().pages(request)) == 1


def test_both_feet_are_marked_at_once_and_taken_back(page: CheckinPage, card: PlacesCard) -> None:
    by_mouse(card.picks.ticks["socks"])
    assert kept(page) == ("foot-right", "foot-left", "heel-right", "heel-left")
    assert card.list.ticks["heel-left"].isChecked()

    by_mouse(card.list.ticks["heel-left"])
    assert not card.picks.ticks["socks"].isChecked()

    by_mouse(card.picks.ticks["socks"])
    by_mouse(card.picks.ticks["socks"])
    assert kept(page) is None


def test_a_pick_leaves_the_other_places(page: CheckinPage, card: PlacesCard) -> None:
    by_mouse(card.list.ticks["belly"])
    by_mouse(card.picks.ticks["low-back"])
    assert kept(page) == ("belly", "low-back", "low-back-right", "low-back-left")
