"""Scene, run by the system's Python: a lesson, read and answered through the bus that screen readers use.

screen_reader.py WORDS COMMAND...: WORDS is JSON, each text by what it is.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from tests.e2e.listening import do, find, running, wait_for


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
    with running(sys.argv[2:]) as app:
        act(app, json.loads(sys.argv[1]))


if __name__ == "__main__":
    main()
