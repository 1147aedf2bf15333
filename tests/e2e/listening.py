"""What a scene does as a screen reader does: find things on the bus, and act on them.

Run by the system's Python, as Debian's bindings of AT-SPI belong to it.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import gi  # type: ignore[import-not-found]  # it belongs to the system's Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

PATIENCE = 60.0  # seconds for anything the program is asked to do
DEEPEST = 40


def parts(node: Any, depth: int = 0) -> Iterator[Any]:
    """Yield what can be perceived below ``node``."""
    for at in range(node.get_child_count() if depth < DEEPEST else 0):
        child = node.get_child_at_index(at)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from parts(child, depth + 1)


def wait_for(look: Callable[[], Any], what: str) -> Any:
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < end, f"never found: {what}"
        time.sleep(0.1)
    return found


def program(process: subprocess.Popen[bytes]) -> Any | None:
    desktop = Atspi.get_desktop(0)
    here = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((each for each in here if each and each.get_process_id() == process.pid), None)


def find(app: Any, name: str, role: str = "") -> Any | None:
    named = (part for part in parts(app) if part.get_name() == name)
    return next((part for part in named if not role or part.get_role_name() == role), None)


def do(part: Any, action: str) -> None:
    """Do ``action`` as a client can: by its name, on the object itself."""
    known = [Atspi.Action.get_action_name(part, at) for at in range(Atspi.Action.get_n_actions(part))]
    assert action in known, f"{part.get_name()} knows only {known}"
    assert Atspi.Action.do_action(part, known.index(action))


def is_checked(part: Any) -> bool:
    return bool(part.get_state_set().contains(Atspi.StateType.CHECKED))


@contextmanager
def running(command: list[str]) -> Iterator[Any]:
    """Start ``command`` and hand on what it shows on the bus; end it whatever happens."""
    process = subprocess.Popen(command)
    try:
        yield wait_for(lambda: program(process), "the program on the bus")
    finally:
        process.terminate()
        process.wait(timeout=10)
