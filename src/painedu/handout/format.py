"""How a sheet is set: paper, letters, colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from painedu.figures.lettering import lettering
from painedu.figures.theme import BLACK_AND_WHITE, LIGHT
from painedu.handout.request import Paper, SheetRequest

MARGIN = 37  # points at the sides: 13 mm
WIDTHS = {Paper.A4: 595, Paper.LETTER: 612}  # points


@dataclass(frozen=True)
class Letters:
    """Heights in points of ordinary text, of the smallest text, and of text in figures."""

    ordinary: float
    smallest: float
    figure: float  # a figure's own smallest words are 0.94 of it, and must not be under `smallest`


NORMAL = Letters(ordinary=12, smallest=10, figure=10.8)
LARGE = Letters(ordinary=18, smallest=15, figure=16)


def letters(request: SheetRequest) -> Letters:
    return LARGE if request.large_print else NORMAL


def width(request: SheetRequest) -> float:
    """Return the width between the margins in points."""
    return WIDTHS[Paper(request.paper)] - 2 * MARGIN


def figure_width(request: SheetRequest) -> float:
    """Return the width of a drawing in points: half the page, or all of it in large print."""
    return width(request) if request.large_print else (width(request) - NORMAL.ordinary) / 2


def map_width(request: SheetRequest) -> float:
    """Return the width of the small body map in points: both bodies under their names."""
    return 9 * letters(request).figure


def trend_width(request: SheetRequest) -> float:
    """Return the width of pain over time in points: below 24 letters it is drawn low."""
    return 23.5 * letters(request).figure


def plan_width(request: SheetRequest) -> float:
    """Return the width of the week to tick in points: all the page, or half of it in two languages."""
    return width(request) if len(request.languages) == 1 else (width(request) - letters(request).ordinary) / 2


def activity_width(request: SheetRequest) -> float:
    """Return the width of the picture of an activity in points: beside its lines, no higher than they."""
    return (9 if len(request.languages) == 1 else 12) * letters(request).figure


def leaflet_figure_width(request: SheetRequest, count: int) -> float:
    """Return the width of a drawing of a leaflet: two states stand beside each other, one alone is wider."""
    is_alone = count == 1 and len(request.languages) == 1 and not request.large_print
    return 0.7 * width(request) if is_alone else figure_width(request)


def form_map_width(request: SheetRequest) -> float:
    """Return the width of the body map to be marked by pen."""
    return 24 * NORMAL.figure


def theme_name(request: SheetRequest) -> str:
    return "black-and-white" if request.black_and_white else "light"


def settings(request: SheetRequest) -> dict[str, Any]:
    """Return what the Typst file has to know beside the words."""
    sizes = letters(request)
    return {
        "paper": Paper(request.paper).value,
        "margin": MARGIN,
        "size": sizes.ordinary,
        "small": sizes.smallest,
        "large": request.large_print,
        "sides": 2 if request.large_print or len(request.languages) == 2 else 1,
        "colour": not request.black_and_white,
        "theme": dict(vars(BLACK_AND_WHITE if request.black_and_white else LIGHT)),
        "languages": [lettering(language) for language in request.languages],
        "references": lettering("en"),
    }
