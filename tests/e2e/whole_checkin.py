"""Scene: the whole check-in with everything added, by mouse alone or by keys alone; prints the presses."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QWidget
from tests.e2e.first_path import answers, english_on, is_at
from tests.e2e.hands import click, press, wait_until
from tests.e2e.program import front, start

from painedu.checkin.answers import Feel
from painedu.checkin.flow import Screen
from painedu.ui.card_dialog import CardDialog
from painedu.ui.checkin.choices import TicksScreen
from painedu.ui.checkin.extra_card import ExtraCard, HardScreen, ScaleScreen
from painedu.ui.checkin.places import PlacesCard
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.place import Place
from painedu.ui.widgets.one_of import ChoiceList, OneOf, Scale
from painedu.ui.window import Window

MOST_TABS = 150


@dataclass
class Hand:
    """Presses what it is told to, in one ``way``, and counts; keys that only move do not count."""

    way: str
    presses: int = 0

    def push(self, widget: QWidget) -> None:
        self.presses += 1
        if self.way == "mouse":
            click(widget)
            return
        wait_until(lambda: widget.isVisible() and widget.isEnabled(), f"{widget} can be pressed")
        self._reach(widget)
        if isinstance(widget.parentWidget(), Scale) and isinstance(widget, QAbstractButton):
            press(widget.text())
        else:
            press("space")
        for _ in range(5):
            QApplication.processEvents()

    def close(self, card: CardDialog) -> None:
        self.presses += 1
        if self.way == "mouse":
            (buttons,) = card.findChildren(QDialogButtonBox)
            click(buttons.button(QDialogButtonBox.StandardButton.Close))
        else:
            press("Escape")

    def _reach(self, widget: QWidget) -> None:
        """Come to ``widget`` by Tab; arrows go on from answer to answer, as Tab passes over those."""
        group = widget.parentWidget()
        for _ in range(MOST_TABS):
            here = QApplication.focusWidget()
            is_beside = here is not None and isinstance(group, OneOf) and here.parentWidget() is group
            if here is widget or (is_beside and isinstance(group, Scale)):
                return
            onward = "Down" if isinstance(group, ChoiceList) else "Right"
            press(onward if is_beside else "Tab")
            wait_until(lambda here=here: QApplication.focusWidget() is not here, "the focus moves on")  # type: ignore[misc]
        raise AssertionError(f"{MOST_TABS} times Tab do not reach {widget}")


def through_the_screens(window: Window, page: CheckinPage, hand: Hand) -> None:
    for screen, pressed in answers(page).items():
        wait_until(partial(is_at, page, screen), str(screen))
        assert window.desk.translate.language == "en" or english_on(window) == []
        for each in pressed:
            hand.push(each)
        hand.push(page.onward)
    wait_until(partial(is_at, page, Screen.RESULT), "the result")


def add_everything(window: Window, page: CheckinPage, hand: Hand) -> None:
    for name, button in page.result.extras.buttons.items():
        hand.push(button)
        wait_until(lambda: page.findChildren(CardDialog), f"the card of {name}")
        (card,) = page.findChildren(CardDialog)
        wait_until(card.isActiveWindow, f"the card of {name} is in front")
        assert window.desk.translate.language == "en" or english_on(card) == []
        hand.push(answer_on(card))
        wait_until(lambda name=name: getattr(page.walk.answers, name) is not None, f"{name} is answered")  # type: ignore[misc]
        hand.close(card)
        wait_until(lambda: not page.findChildren(CardDialog), f"the card of {name} closes")
        wait_until(window.isActiveWindow, "the window is in front again")


def answer_on(card: CardDialog) -> QWidget:
    """Return one thing to press on ``card``."""
    if isinstance(card, PlacesCard):
        return card.picks.ticks["low-back"]
    assert isinstance(card, ExtraCard)
    view = card.view
    if isinstance(view, HardScreen):
        return view.minutes.offered.numbers.button("10")
    if isinstance(view, TicksScreen):
        return view.ticks[Feel.NUMB]
    assert isinstance(view, ScaleScreen)
    return view.number.numbers.button("2")


def main(language: str, way: str) -> None:
    window = start(language=language, guest=True)
    window.resize(1100, 800)
    hand = Hand(way)
    page_of = window.rail.buttons[Place.CHECKIN]
    hand.push(page_of)
    hand.presses = 0  # the way there is not part of the check-in
    page = front(window, CheckinPage)
    through_the_screens(window, page, hand)
    short = hand.presses
    add_everything(window, page, hand)
    assert page.walk.answers.places
    assert page.walk.answers.feels == (Feel.NUMB,)
    found = page.walk.answers
    assert (found.hard, found.strength, found.confidence) == (10, 2, 2)
    sys.stdout.write(f"{short} {hand.presses}\n")
    window.finish()
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
