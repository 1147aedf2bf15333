"""Scene, run by the system's Python: a whole journey by roles, names and actions alone.

journey_listener.py STEPS COMMAND...: STEPS is JSON, a list of what to do one after the other:
{"name": ..., "do": "Press" | "Toggle" | "Write" | "hear", "role": ..., "within": ..., "text": ...}.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Atspi  # type: ignore[import-not-found]
from tests.e2e.listening import do, find, parts, running, wait_for


def found(app: Any, step: dict[str, str]) -> Any | None:
    """Return the part that ``step`` names, inside the group that it names, if any."""
    groups = [part for part in parts(app) if part.get_name() == step["within"]] if "within" in step else [app]
    inside = (find(group, step["name"], step.get("role", "")) for group in groups)
    return next((part for part in inside if part is not None), None)


def act(app: Any, step: dict[str, str]) -> None:
    part = wait_for(lambda: found(app, step), f"{step}")
    if step["do"] == "Write":
        assert Atspi.EditableText.set_text_contents(part, step["text"])
    elif step["do"] != "hear":
        do(part, step["do"])


def main() -> None:
    with running(sys.argv[2:]) as app:
        for step in json.loads(sys.argv[1]):
            act(app, step)


if __name__ == "__main__":
    main()
