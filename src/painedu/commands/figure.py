"""painedu figure: one drawing as a file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from painedu.commands.course import course_at_hand, one_of, translator
from painedu.commands.output import refuse_suffix, say, write
from painedu.commands.trouble import Trouble
from painedu.figures.drawing import SCREEN, Drawings, on_ground
from painedu.figures.figure import figure_ids, load_figure
from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.figures.theme import THEMES

WIDTH = 640  # points: as wide as a lesson shows it
PPI = 144


def figure(given: argparse.Namespace) -> int:
    """Draw the figure, or list them all; without data, one that waits for data shows its blank state."""
    if given.list:
        return _list(given)
    if given.figure is None or given.output is None:
        raise Trouble("name a figure and, with -o, a file for it; --list tells which there are", 2)
    suffix = refuse_suffix(given.output, ".svg", ".pdf", ".png")
    with course_at_hand(given.content) as root:
        resources = root / "resources"
        one_of("figure", [given.figure], figure_ids(resources))
        press = Press(resources)
        drawn = _drawn(press, suffix, _payload(Drawings(press, resources), given, root))
    write(given.output, drawn)
    return 0


def _list(given: argparse.Namespace) -> int:
    """Say each figure with its states, and the themes that all have."""
    with course_at_hand(given.content) as root:
        resources = root / "resources"
        found = [load_figure(resources, name) for name in figure_ids(resources)]
    states = {each.id: [state.id for state in each.states] for each in found}
    if given.json:
        rows = [{"id": name, "states": held, "themes": list(THEMES)} for name, held in states.items()]
        say(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        say("\n".join(f"{name}: {', '.join(held)}" for name, held in states.items()))
        say(f"Themes: {', '.join(THEMES)}")
    return 0


def _payload(drawings: Drawings, given: argparse.Namespace, root: Path) -> dict[str, Any]:
    translate, theme = translator(root, given.language), given.theme or "light"
    states = [each.id for each in drawings.figure(given.figure).states]
    state = states[0] if given.state is None else given.state
    one_of("state", [state], states)
    one_of("theme", [theme], THEMES)
    payload = drawings.payload(given.figure, state, translate, width=WIDTH, theme=theme)
    return on_ground(payload, THEMES[theme])


def _drawn(press: Press, suffix: str, payload: dict[str, Any]) -> bytes:
    if suffix == ".pdf":
        return press.pdf(SCREEN, payload, tagged=False)
    return press.png(SCREEN, payload, PPI)[0] if suffix == ".png" else for_qt(press.svg(SCREEN, payload)[0])
