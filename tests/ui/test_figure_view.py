"""A drawing on the screen has the states that can be chosen ready before they are asked for."""

from __future__ import annotations

from typing import Any, Unpack

from PySide6.QtTest import QTest

from painedu.figures.drawing import Data, Drawings, Look
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.ui.desk import Desk
from painedu.ui.widgets.figure_view import REST, FigureView

STATES = ("none", "single", "regular")
WAIT = REST * (len(STATES) + 3)


class Counted(Drawings):
    """Draws, and remembers what it was asked to draw."""

    def __init__(self, press: Press, desk: Desk) -> None:
        super().__init__(press, desk.library.resources)
        self.drawn: list[tuple[str, str]] = []

    def svg(
        self, figure: str, state: str, translate: Translator, data: Data = None, **look: Unpack[Look]
    ) -> bytes:
        self.drawn.append((state, translate.language))
        return super().svg(figure, state, translate, data, **look)


def shown(drawings: Drawings, desk: Desk) -> FigureView:
    view = FigureView(drawings, desk.translate, "ros-pathway", "none")
    view.expect(STATES)
    view.resize(640, view.heightForWidth(640))
    view.show()
    return view


def test_states_that_can_be_chosen_are_drawn_while_nobody_waits(desk: Desk, press: Press) -> None:
    drawings = Counted(press, desk)
    view = shown(drawings, desk)
    QTest.qWait(WAIT)
    assert sorted(drawings.drawn) == sorted((state, "en") for state in STATES)

    view.show_state("regular")
    view.grab()

    assert len(drawings.drawn) == len(STATES)


def test_after_a_switch_of_language_they_are_drawn_in_the_new_one(desk: Desk, press: Press) -> None:
    drawings = Counted(press, desk)
    view = shown(drawings, desk)
    QTest.qWait(WAIT)
    desk.switch.to("zh_Hans")
    QTest.qWait(WAIT)

    assert {state for state, language in drawings.drawn if language == "zh_Hans"} == set(STATES)
    view.hide()


def test_a_hidden_drawing_draws_nothing_ahead(desk: Desk, press: Press) -> None:
    drawings: Any = Counted(press, desk)
    view = shown(drawings, desk)
    view.hide()
    before = len(drawings.drawn)
    QTest.qWait(WAIT)

    assert len(drawings.drawn) == before
