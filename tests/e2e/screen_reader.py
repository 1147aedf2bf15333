"""Scene, run by the system's Python: a lesson, read and answered through the bus that screen readers use.

screen_reader.py WORDS COMMAND...: WORDS is JSON, each text by what it is.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]  # it belongs to the system's Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

PATIENCE = 20.0  # seconds for anything the program is asked to do
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


def act(app: Any, words: dict[str, str]) -> None:
    """Ask a term, go on to the drawing and the question, answer it, hear why."""
    wait_for(lambda: find(app, words["title"], "label"), "the title of the step")
    assert find(app, words["meaning"]) is None
    do(wait_for(lambda: find(app, words["term"], "check box"), "the term"), "Toggle")
    wait_for(lambda: find(app, words["meaning"], "label"), "what the term means")
    do(find(app, words["term"], "check box"), "Press")
    wait_for(lambda: find(app, words["meaning"]) is None, "the meaning is put away")

    do(wait_for(lambda: find(app, words["next"], "push button"), "Next"), "Press")
    wait_for(lambda: find(app, words["drawing"]), "the drawing in words")
    do(find(app, words["next"], "push button"), "Press")
    assert find(app, words["explanation"]) is None
    do(wait_for(lambda: find(app, words["answer"], "radio button"), "the answer"), "Toggle")
    wait_for(lambda: find(app, words["explanation"], "label"), "the explanation")
    wait_for(lambda: find(app, words["key drawing"]), "the drawing of the lesson, after a wrong answer")

    do(wait_for(lambda: find(app, words["beside"], "check box"), "the second language"), "Toggle")
    wait_for(lambda: find(app, words["other explanation"], "label"), "the explanation in the second language")


def main() -> None:
    process = subprocess.Popen(sys.argv[2:])
    try:
        app = wait_for(lambda: program(process), "the program on the bus")
        act(app, json.loads(sys.argv[1]))
    finally:
        process.terminate()
        process.wait(timeout=10)


if __name__ == "__main__":
    main()
