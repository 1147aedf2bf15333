"""Scene, run by the system's Python: every figure heard, and a part of the body map chosen, through the bus.

figure_listener.py WORDS COMMAND...: WORDS is JSON: "alts", "parts", a "part" to choose, the "chosen" alt.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from tests.e2e.listening import do, find, is_checked, parts, running, wait_for


def act(app: Any, words: dict[str, Any]) -> None:
    wait_for(lambda: find(app, words["alts"][-1]), "the last figure")
    heard = {part.get_name() for part in parts(app)}
    assert not (missing := set(words["alts"]) - heard), f"figures not heard: {missing}"
    assert not (missing := set(words["parts"]) - heard), f"parts not heard: {missing}"

    part = find(app, words["part"])
    assert not is_checked(part)
    do(part, "Toggle")
    wait_for(lambda: is_checked(find(app, words["part"])), "the part is chosen")
    wait_for(lambda: find(app, words["chosen"]), "the map names the part")


def main() -> None:
    with running(sys.argv[2:]) as app:
        act(app, json.loads(sys.argv[1]))


if __name__ == "__main__":
    main()
