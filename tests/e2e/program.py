"""The real program, built by its own main.py, for scenes to act in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec
from tests.e2e.hands import wait_until

from painedu.main import Options, desk, open_window, settle_in
from painedu.ui.aloud.voice import Voice
from painedu.ui.application import application
from painedu.ui.page import Page
from painedu.ui.window import Window

P = TypeVar("P", bound=Page)


def start(voice: Callable[[], Voice] | None = None, **options: object) -> Window:
    """Open the program's window as the command line would, and wait until it is on the screen.

    ``voice`` takes the place of the computer's own.
    """
    chosen = Options(**options)  # type: ignore[arg-type]  # a scene's words are the options' names
    services = desk(application(), None, None, chosen.site, chosen.settings())
    if voice is not None:
        services = msgspec.structs.replace(services, voice=voice)
    window = open_window(services, chosen)
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
