"""Draw every figure in every state and language, as the tests expect it from now on.

python tools/reference_pictures.py    writes tests/figures/references/*.png

Look at what changed before you commit it: git diff lists the pictures. In a checkout, compile the catalogs
first: python tools/catalogs.py --compile
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from painedu.checkin.trend import Reading, minutes_trend, trend
from painedu.figures.drawing import SCREEN, Drawings, on_ground
from painedu.figures.figure import figure_ids, load_figure
from painedu.figures.press import Press
from painedu.figures.theme import LIGHT
from painedu.handout.format import map_width, trend_width
from painedu.handout.request import SheetRequest
from painedu.language.translator import Translator
from painedu.source.folder import data_root

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "figures" / "references"
WIDTH, PPI = 480, 72  # a picture of 480 px: large enough to read, small enough to keep
TAKEN = (0, 6, 21, 41, 62, 84)  # days since the first check-in


def series(*values: int) -> list[Reading]:
    """Return ``values``, one for each of the days that were TAKEN."""
    return [
        Reading(date(2026, 9, 1) + timedelta(days), value) for days, value in zip(TAKEN, values, strict=True)
    ]


EXAMPLES: dict[str, dict[str, Any] | None] = {
    "week": {"days": 4, "minutes": 30, "hard": 10, "strength": 1, "total": 160},
    "body-map": {"parts": ["low-back", "calf-left"]},
    "trend": trend(series(6, 6, 5, 4, 4, 3)),
    "trend-minutes": minutes_trend(series(40, 50, 60, 90, 90, 120)),
    "trend-confidence": trend(series(3, 4, 4, 6, 5, 7)),
    "plan": {"days": ["monday", "wednesday", "saturday"], "minutes": 10, "activity": "walk"},
}
"""What the figures that wait for a person's data are given; a state may have its own."""
LANGUAGES = ("en", "zh_Hans")
LARGE_PRINT = SheetRequest(["en"], date(2026, 9, 1), large_print=True)  # letters as high as on the screen
SMALL = {
    ("trend", "pain"): round(trend_width(LARGE_PRINT)),
    ("body-map", "mine"): round(map_width(LARGE_PRINT)),
}
"""Figures that are drawn in another way where they are narrow, as on the sheet, and how wide that is."""


def example(figure: str, state: str) -> dict[str, Any] | None:
    """Return what ``figure`` is given in that state; None where it needs nothing."""
    return EXAMPLES.get(f"{figure}-{state}", EXAMPLES.get(figure))


@dataclass(frozen=True)
class Shown:
    """One figure in one state and language."""

    figure: str
    state: str
    language: str
    width: int = WIDTH

    @property
    def name(self) -> str:
        small = "-small" if self.width < WIDTH else ""
        return f"{self.figure}-{self.state}{small}-{self.language}.png"

    @property
    def data(self) -> dict[str, Any] | None:
        return example(self.figure, self.state)


def all_shown(resources: Path) -> Iterator[Shown]:
    """Yield everything that a reference picture is kept of."""
    for figure in figure_ids(resources):
        for state in load_figure(resources, figure).states:
            widths = {WIDTH, SMALL.get((figure, state.id), WIDTH)}
            yield from (Shown(figure, state.id, each, width) for each in LANGUAGES for width in widths)


def picture(press: Press, resources: Path, shown: Shown, translate: Translator) -> bytes:
    """Return ``shown`` as PNG, in the light theme on its paper; ``translate`` speaks its language."""
    drawings = Drawings(press, resources)
    payload = drawings.payload(shown.figure, shown.state, translate, shown.data, width=shown.width)
    return press.png(SCREEN, on_ground(payload, LIGHT), PPI)[0]


def main() -> None:
    root = data_root()
    resources = root / "resources"
    press = Press(resources)
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for shown in all_shown(resources):
        translate = Translator(root / "translations", shown.language)
        (FOLDER / shown.name).write_bytes(picture(press, resources, shown, translate))
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER}")


if __name__ == "__main__":
    main()
