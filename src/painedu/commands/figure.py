"""painedu figure: one drawing as a file."""

from __future__ import annotations

import argparse
from typing import Any

from painedu.commands.course import course_at_hand, one_of, translator
from painedu.commands.output import refuse_suffix, write
from painedu.figures.drawing import SCREEN, Drawings
from painedu.figures.figure import figure_ids
from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.language.translator import Translator

WIDTH = 640  # points: as wide as a lesson shows it
PPI = 144


def figure(given: argparse.Namespace) -> int:
    """Draw the figure; without data, one that waits for data shows its blank state."""
    suffix = refuse_suffix(given.output, ".svg", ".pdf", ".png")
    with course_at_hand(given.content) as root:
        resources = root / "resources"
        translate = translator(root, given.language)
        one_of("figure", [given.figure], figure_ids(resources))
        press = Press(resources)
        payload = _payload(Drawings(press, resources), given.figure, given.state, translate)
        drawn = _drawn(press, suffix, payload)
    write(given.output, drawn)
    return 0


def _payload(drawings: Drawings, figure: str, state: str | None, translate: Translator) -> dict[str, Any]:
    states = [each.id for each in drawings.figure(figure).states]
    chosen = states[0] if state is None else state
    one_of("state", [chosen], states)
    return drawings.payload(figure, chosen, translate, width=WIDTH)


def _drawn(press: Press, suffix: str, payload: dict[str, Any]) -> bytes:
    if suffix == ".pdf":
        return press.pdf(SCREEN, payload, tagged=False)
    return press.png(SCREEN, payload, PPI)[0] if suffix == ".png" else for_qt(press.svg(SCREEN, payload)[0])
