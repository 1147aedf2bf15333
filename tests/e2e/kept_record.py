"""Scenes with a kept record: answering until the program is killed, and coming back.

    kept_record.py answer NAME   begins a record and answers; prints each answer once it was pressed, and waits
    kept_record.py return NAME   chooses the person again and says what the check-in shows
"""

from __future__ import annotations

import sys

from painedu.checkin.flow import Screen
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.keep_or_not import KEEP, PERSON
from painedu.ui.window import Window
from PySide6.QtCore import QCoreApplication

from hands import click, type_text, wait_until
from program import page_is, start


def to_the_third_screen(window: Window) -> FirstRunPage:
    page = window.rooms.page(FirstRunPage)
    click(page.onward)
    click(page.onward)
    wait_until(lambda: page.keep.isVisible(), "just this once, or keep")
    return page


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
    wait_until(page_is(window, HomePage), "Home")
    click(window.stack.currentWidget().checkin)
    wait_until(page_is(window, CheckinPage), "the check-in")
    checkin = window.stack.currentWidget()
    click(checkin.screens[Screen.SIGNS].choices.button("none"))
    say("gate")
    click(checkin.onward)
    click(checkin.screens[Screen.FACTS].none)
    click(checkin.onward)
    click(checkin.screens[Screen.DURATION].choices.button("over-3-months"))
    click(checkin.onward)
    click(checkin.screens[Screen.PAIN].pain.numbers.button("7"))
    say("pain")
    while True:
        QCoreApplication.processEvents()


def return_to(name: str) -> None:
    window = start(language="en")
    page = to_the_third_screen(window)
    click(page.keep.choices.button(PERSON + name))
    click(page.onward)
    wait_until(page_is(window, HomePage), "Home")
    home = window.stack.currentWidget()
    assert home.checkin.text() == "Go on with my check-in"
    click(home.checkin)
    wait_until(page_is(window, CheckinPage), "the check-in")
    checkin = window.stack.currentWidget()
    assert checkin.walk.screen is Screen.PAIN
    say(f"pain {checkin.screens[Screen.PAIN].pain.numbers.value()}")
    window.close()


if __name__ == "__main__":
    {"answer": answer, "return": return_to}[sys.argv[1]](sys.argv[2])
