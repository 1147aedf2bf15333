"""The real program, built by its own main.py, for scenes to act in."""

from __future__ import annotations

from collections.abc import Callable

from painedu.main import Options, application, arrive, desk
from painedu.ui.window import Window

from hands import wait_until


def start(**options: object) -> Window:
    """Open the program's window as the command line would, and wait until it is on the screen."""
    window = Window(desk(application()))
    arrive(window, Options(**options))  # type: ignore[arg-type]  # a scene's words are the options' names
    window.show()
    wait_until(lambda: window.windowHandle() is not None and window.windowHandle().isExposed(), "the window shows")
    return window


def page_is(window: Window, kind: type) -> Callable[[], bool]:
    return lambda: isinstance(window.stack.currentWidget(), kind)
