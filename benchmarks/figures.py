"""Time each figure: the first drawing, and a change to another state with its painting.

python benchmarks/figures.py [--rounds N]

Prints medians in milliseconds and, since machines differ, as multiples of painting an empty picture of the
same size. Exit code 1 when a later change is over its budget.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for tools

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from tools.reference_pictures import EXAMPLES

from painedu.figures.drawing import Drawings
from painedu.figures.figure import figure_ids
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.source.folder import data_root
from painedu.ui.widgets.figure_view import painted

BUDGET = 10.0  # ms for a later change, painting included
WIDTH = 640
EMPTY = b'<svg viewBox="0 0 640 400" xmlns="http://www.w3.org/2000/svg"></svg>'


@dataclass(frozen=True)
class Row:
    """Milliseconds of one figure."""

    figure: str
    first: float
    later: float


def milliseconds(work: Callable[[], QPixmap]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def measured(drawings: Drawings, translate: Translator, figure: str, rounds: int) -> Row:
    """Draw ``figure`` in state after state, each time in another width: none is a repeat."""
    states = [state.id for state in drawings.figure(figure).states]
    data = EXAMPLES.get(figure)

    def change(at: int) -> QPixmap:
        state, width = states[at % len(states)], WIDTH + at % 7
        return painted(drawings.svg(figure, state, translate, data, width=width), width, 1.0)

    first = milliseconds(lambda: change(0))
    later = statistics.median(milliseconds(partial(change, at)) for at in range(1, rounds + 1))
    return Row(figure, first, later)


def main() -> int:
    """Print the table; return 1 when a later change is over its budget."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=21)
    rounds = parser.parse_args().rounds
    app = QApplication.instance() or QApplication(sys.argv[:1])
    root = data_root()
    translate = Translator(root / "translations")
    rows = [_row(root / "resources", translate, figure, rounds) for figure in figure_ids(root / "resources")]
    empty = statistics.median(milliseconds(lambda: painted(EMPTY, WIDTH, 1.0)) for _ in range(rounds))
    print(
        f"{'figure':26}{'first ms':>10}{'later ms':>10}{'x empty':>10}   (an empty picture: {empty:.2f} ms)"
    )
    for row in rows:
        print(f"{row.figure:26}{row.first:10.1f}{row.later:10.1f}{row.later / empty:10.0f}")
    late = [row.figure for row in rows if row.later > BUDGET]
    print(f"over {BUDGET:.0f} ms: {', '.join(late) or 'none'}")
    del app
    return 1 if late else 0


def _row(resources: Path, translate: Translator, figure: str, rounds: int) -> Row:
    """Measure with a press of its own: its first drawing then loads the fonts, as a lesson's does."""
    return measured(Drawings(Press(resources), resources), translate, figure, rounds)


if __name__ == "__main__":
    sys.exit(main())
