"""painedu card, form, leaflet and booklet: the sheets beside the one to take home, as PDF."""

from __future__ import annotations

import argparse
import functools
from datetime import date
from pathlib import Path

from painedu.checkin.regions import load_region_file
from painedu.commands.course import course_at_hand, one_of, translator
from painedu.commands.output import refuse_suffix, write
from painedu.commands.paper import languages, region_of, warn_of_missing
from painedu.figures.press import Press
from painedu.handout.card import SafetyCard
from painedu.handout.form import Form
from painedu.handout.leaflet import Booklet, Leaflet
from painedu.handout.others import OtherSheets, Sheet
from painedu.handout.request import SheetRequest
from painedu.handout.supplies import Supplies
from painedu.lessons.course import load_course


def card(given: argparse.Namespace) -> int:
    return _print(given, SafetyCard())


def form(given: argparse.Namespace) -> int:
    return _print(given, Form())


def leaflet(given: argparse.Namespace) -> int:
    return _print(given, Leaflet(given.lesson_id), lesson=given.lesson_id)


def booklet(given: argparse.Namespace) -> int:
    return _print(given, Booklet())


def _print(given: argparse.Namespace, sheet: Sheet, lesson: str | None = None) -> int:
    """Write ``sheet``; a character that no font has is named, a white square stands in its place."""
    refuse_suffix(given.output, ".pdf")
    with course_at_hand(given.content) as root:
        resources = root / "resources"
        if lesson is not None:
            one_of("lesson", [lesson], [entry.id for entry in load_course(resources).lessons()])
        request = _request(given, root)
        others = OtherSheets(Supplies(resources, functools.partial(translator, root), Press(resources)))
        made, missing = others.pdf(sheet, request), others.missing(sheet, request)
    write(given.output, made)
    warn_of_missing(missing)
    return 0


def _request(given: argparse.Namespace, root: Path) -> SheetRequest:
    """Return how the sheet is set; not every command has each option."""
    return SheetRequest(
        languages=languages(given, root),
        today=date.today(),
        region=region_of(given.region, load_region_file(root / "resources")),
        paper=given.paper,
        large_print=getattr(given, "large_print", False),
        black_and_white=given.black_and_white,
    )
