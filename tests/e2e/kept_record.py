"""Scenes with a kept record: answering until the program is killed, and coming back.

``kept_record.py answer NAME`` begins a record and answers, says each answer once it was pressed, and waits.
``kept_record.py return NAME`` chooses the person again and says what the check-in shows.
"""

from __future__ import annotations

import sys
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from tests.e2e.hands import click, type_text, wait_until
from tests.e2e.program import front, start

from painedu.ui.checkin.choices import ChoiceScreen, TicksScreen
from painedu.ui.checkin.numbers import PainScreen
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.checkin.signs import SignsScreen
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.keep_or_not import KEEP, PERSON
from painedu.ui.window import Window

S = TypeVar("S", bound=ScreenView)


def to_the_third_screen(window: Window) -> FirstRunPage:
    page = window.rooms.page(FirstRunPage)
    click(page.onward)
    click(page.onward)
    wait_until(lambda: page.keep.isVisible(), "just this once, or keep")
    return page


def shown(page: CheckinPage, kind: type[S]) -> S:
    """Return the screen in front, which must be of that kind."""
    view = page.screens[page.walk.screen]
    assert isinstance(view, kind)
    return view


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201  (the test reads it)


def answer(name: str) -> None:
    window = start(language="en")
    page = to_the_third_screen(window)
    click(page.keep.choices.button(KEEP))
    click(page.keep.name)
    type_text(name)
    wait_until(lambda: page.keep.name.text() == name, "the name is typed")
    click(page.onward)
    click(front(window, HomePage).checkin)
    checkin = front(window, CheckinPage)
    click(shown(checkin, SignsScreen).choices.button("none"))
    say("gate")
    click(checkin.onward)
    click(shown(checkin, TicksScreen).none)
    click(checkin.onward)
    click(shown(checkin, ChoiceScreen).choices.button("over-3-months"))
    click(checkin.onward)
    click(shown(checkin, PainScreen).pain.numbers.button("7"))
    say("pain")
    while True:
        QCoreApplication.processEvents()


def return_to(name: str) -> None:
    window = start(language="en")
    page = to_the_third_screen(window)
    click(page.keep.choices.button(PERSON + name))
    click(page.onward)
    home = front(window, HomePage)
    assert home.checkin.text() == "Go on with my check-in"
    click(home.checkin)
    say(f"pain {shown(front(window, CheckinPage), PainScreen).pain.numbers.value()}")
    window.close()


if __name__ == "__main__":
    {"answer": answer, "return": return_to}[sys.argv[1]](sys.argv[2])
