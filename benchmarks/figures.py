"""Time each figure as the window shows it: the first drawing, and a change to another state.

python benchmarks/figures.py [--rounds N]

"anew" is a change whose drawing is not ready: another width, or data that have just been given. "change" is
what a press on a state's button takes once the picture has been looked at for a moment: by then the other
states are drawn (FigureView.expect) and only have to be painted. A figure that is fed with a person's data is
never ready: its change is the one anew, or where places can be ticked on it, a tick. Prints medians in
milliseconds and, since machines differ, the change as a multiple of painting an empty picture of the same
size. Exit code 1 when a change is over its budget.
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
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for tools

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tools.reference_pictures import EXAMPLES

from painedu.figures.drawing import Drawings
from painedu.figures.figure import figure_ids
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.source.folder import data_root
from painedu.ui.widgets.figure_view import REST, FigureView, painted

BUDGET = 10.0  # ms for a change, painting included
WIDTH = 640
EMPTY = b'<svg viewBox="0 0 640 400" xmlns="http://www.w3.org/2000/svg"></svg>'


@dataclass(frozen=True)
class Row:
    """Milliseconds of one figure; ``change`` is None where it has one state and nothing to feed it with."""

    figure: str
    first: float
    anew: float
    change: float | None


def milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def measured(resources: Path, translate: Translator, figure: str, rounds: int) -> Row:
    """Measure with a press of its own: its first drawing then loads the fonts, as a lesson's does."""
    drawings = Drawings(Press(resources), resources)
    drawn = drawings.figure(figure)
    states, places = [state.id for state in drawn.states], [part.id for part in drawn.parts]
    own = next((state.id for state in drawn.states if state.without_data), states[0])
    data = EXAMPLES.get(figure)

    def anew(at: int) -> object:
        state, width = states[at % len(states)], WIDTH + at  # each time another width: none is a repeat
        return painted(drawings.svg(figure, state, translate, data, width=width), width, 1.0)

    def change(at: int) -> object:
        view.show_state(states[at % len(states)], data)
        return view.grab()

    def tick(at: int) -> object:
        view.show_state(own, {"parts": places[: 1 + at % len(places)]})
        return view.grab()

    first = milliseconds(partial(anew, 0))
    redrawn = statistics.median(milliseconds(partial(anew, at)) for at in range(1, rounds + 1))
    view = on_screen(drawings, translate, figure, data)
    made = tick if places else change
    changed = statistics.median(milliseconds(partial(made, at)) for at in range(1, rounds + 1))
    ready = None if len(states) == 1 else changed
    return Row(figure, first, redrawn, redrawn if data is not None and not places else ready)


def on_screen(
    drawings: Drawings, translate: Translator, figure: str, data: dict[str, Any] | None
) -> FigureView:
    """Return a view of ``figure`` that has been looked at for a moment."""
    states = [state.id for state in drawings.figure(figure).states]
    made = FigureView(drawings, translate, figure, states[0])
    made.show_state(states[0], data)
    made.expect(states)
    made.resize(WIDTH, made.heightForWidth(WIDTH))
    made.show()
    QTest.qWait(2 * REST * (len(states) + 1))
    return made


def main() -> int:
    """Print the table; return 1 when a change is over its budget."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=21)
    rounds = parser.parse_args().rounds
    app = QApplication.instance() or QApplication(sys.argv[:1])
    root = data_root()
    translate = Translator(root / "translations")
    resources = root / "resources"
    rows = [measured(resources, translate, figure, rounds) for figure in figure_ids(resources)]
    empty = statistics.median(milliseconds(lambda: painted(EMPTY, WIDTH, 1.0)) for _ in range(rounds))
    print(
        f"{'figure':26}{'first':>8}{'anew':>8}{'change':>8}{'x empty':>9}   ms; an empty picture: {empty:.2f}"
    )
    for row in rows:
        print(f"{row.figure:26}{row.first:8.1f}{row.anew:8.1f}{shown(row.change, empty)}")
    late = [row.figure for row in rows if (row.change or 0) > BUDGET]
    print(f"a change over {BUDGET:.0f} ms: {', '.join(late) or 'none'}")
    del app
    return 1 if late else 0


def shown(change: float | None, empty: float) -> str:
    """Return the columns of a change."""
    return f"{'-':>8}" if change is None else f"{change:8.1f}{change / empty:9.0f}"


if __name__ == "__main__":
    sys.exit(main())
