"""What can be added to a check-in after its result."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from tests.ui.hands import WAYS
from tests.ui.walking import resume, settle, visible

from painedu.checkin.answers import Answers, Feel, Gate
from painedu.checkin.flow import Screen
from painedu.ui.checkin.choices import TicksScreen
from painedu.ui.checkin.extra_card import ExtraCard, HardScreen, ScaleScreen
from painedu.ui.checkin.numbers import PainScreen
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.place import Place
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
DONE = Answers(gate=Gate.NONE, facts=(), pain=4, days=4, minutes=30)


@pytest.fixture
def page(window: Window) -> CheckinPage:
    window.go_to(Place.CHECKIN)
    settle()
    return window.rooms.page(CheckinPage)


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


def kept(page: CheckinPage) -> Answers:
    """Return what stands in the record now."""
    draft = page.desk.session.record.draft()
    return draft.answers if draft else Answers()


def words(page: CheckinPage) -> str:
    return "\n".join(part.text() for part in visible(page) if isinstance(part, QLabel))


def opened(page: CheckinPage, name: str, push: Push) -> ExtraCard:
    push(page.result.extras.buttons[name])
    return page.findChildren(ExtraCard)[-1]


def scale(card: ExtraCard) -> dict[str, QAbstractButton]:
    assert isinstance(card.view, ScaleScreen)
    numbers = card.view.number.numbers
    return {name: numbers.button(name) for name in numbers.ids}


@pytest.fixture
def at_result(page: CheckinPage) -> CheckinPage:
    resume(page, DONE, Screen.RESULT)
    return page


@pytest.mark.parametrize(("name", "highest"), [("strength", "7"), ("confidence", "10")])
def test_a_number_is_kept_and_said(at_result: CheckinPage, push: Push, name: str, highest: str) -> None:
    card = opened(at_result, name, push)
    assert not any(button.isChecked() for button in scale(card).values())
    push(scale(card)[highest])

    assert getattr(kept(at_result), name) == int(highest)
    assert name in " ".join(view.item.id for view in at_result.result.items)
    assert at_result.result.extras.buttons[name].text().endswith(f": {highest}")


def test_hard_minutes_are_a_part_of_the_minutes(at_result: CheckinPage, push: Push) -> None:
    card = opened(at_result, "hard", push)
    assert isinstance(card.view, HardScreen)
    offered = card.view.minutes.offered.numbers
    assert [name for name in offered.ids if offered.button(name).isVisible()] == [
        "0",
        "5",
        "10",
        "15",
        "20",
        "30",
    ]

    card.view.minutes.typed.setText("31")
    assert card.view.minutes.too_much.isVisible()
    assert kept(at_result).hard is None

    card.view.minutes.typed.setText("12")
    assert kept(at_result).hard == 12
    settle()
    assert "48 of them hard" in words(at_result)


def test_words_can_be_ticked_and_none_of_them(at_result: CheckinPage, push: Push) -> None:
    view = opened(at_result, "feels", push).view
    assert isinstance(view, TicksScreen)
    push(view.ticks[Feel.NUMB])
    push(view.ticks[Feel.BURNING])
    assert kept(at_result).feels == (Feel.BURNING, Feel.NUMB)

    push(view.none)
    assert kept(at_result).feels == ()
    assert not view.ticks[Feel.NUMB].isChecked()


def test_an_answer_can_be_taken_back(at_result: CheckinPage, push: Push) -> None:
    card = opened(at_result, "confidence", push)
    assert not card.clear.isVisible()
    push(scale(card)["3"])
    push(card.clear)

    assert kept(at_result).confidence is None
    assert not any(button.isChecked() for button in scale(card).values())


def test_an_open_card_follows_the_language_and_keeps_its_answer(at_result: CheckinPage, push: Push) -> None:
    card = opened(at_result, "confidence", push)
    push(scale(card)["3"])
    at_result.desk.switch.to("zh_Hans")
    settle()

    assert card.isVisible()
    assert card.heading.text() == "我有多大把握做到"
    assert scale(card)["3"].isChecked()


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        (DONE, {"places", "feels", "hard", "strength", "confidence"}),
        (Answers(gate=Gate.DAY, days=4, minutes=30), {"places", "feels"}),
    ],
)
def test_only_what_applies_is_offered(page: CheckinPage, answers: Answers, shown: set[str]) -> None:
    resume(page, answers, Screen.RESULT)
    assert {name for name, made in page.result.extras.buttons.items() if made.isVisible()} == shown


def test_nothing_is_asked_of_someone_who_has_to_call(page: CheckinPage) -> None:
    resume(page, Answers(gate=Gate.NOW), Screen.RESULT)
    assert not page.result.extras.isVisible()


def test_fewer_minutes_afterwards_are_asked_about(page: CheckinPage) -> None:
    resume(page, Answers(gate=Gate.NONE, facts=(), days=2, minutes=10, hard=20), Screen.RESULT)
    assert "Which number is right?" in words(page)


def test_the_week_stands_right_below_what_is_said_about_it(at_result: CheckinPage) -> None:
    result = at_result.result
    said = next(view for view in result.items if view.item.id == "movement-some")

    assert 0 < result.week_card.y() - said.geometry().bottom() < 40
    assert result.items[-1].item.id.startswith("next-")
    assert result.items[-1].y() > result.week_card.y()


@pytest.mark.parametrize(
    ("keys", "number"), [("4", 4), ("0", 0), ("10", 10), ("19", 9), ("101", 1), ("x7", 7)]
)
def test_a_number_can_be_typed(page: CheckinPage, keys: str, number: int) -> None:
    resume(page, DONE, Screen.PAIN)
    screen = page.screens[Screen.PAIN]
    assert isinstance(screen, PainScreen)
    screen.interference.numbers.button("2").setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys:
        QTest.keyClicks(screen.interference.numbers.button("2"), key)

    assert kept(page).interference == number
    assert QApplication.focusWidget() is screen.interference.numbers.button(str(number))
    assert kept(page).pain == DONE.pain
