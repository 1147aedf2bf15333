"""The real program, built by its own main.py, for scenes to act in."""

from __future__ import annotations

from typing import TypeVar

from tests.e2e.hands import wait_until

from painedu.main import Options, application, desk, open_window, settle_in
from painedu.ui.page import Page
from painedu.ui.window import Window

P = TypeVar("P", bound=Page)


def start(**options: object) -> Window:
    """Open the program's window as the command line would, and wait until it is on the screen."""
    chosen = Options(**options)  # type: ignore[arg-type]  # a scene's words are the options' names
    window = open_window(desk(application(), None, None, chosen.site, chosen.settings()), chosen)
    window.show()
    settle_in()
    wait_until(window.isActiveWindow, "the window shows")
    return window


def front(window: Window, kind: type[P]) -> P:
    """Wait until a page of that kind is in front, and return it."""
    wait_until(lambda: isinstance(window.stack.currentWidget(), kind), f"{kind.__name__} comes to the front")
    page = window.stack.currentWidget()
    assert isinstance(page, kind)
    return page
