"""The sheet to take home: from a request to pages."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from painedu.checkin.questions import load_questions
from painedu.checkin.regions import load_region_file
from painedu.checkin.safety import load_safety
from painedu.figures.drawing import Drawings
from painedu.figures.glyphs import known_characters
from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.handout.contents import BODY_MAP, Contents, Stock
from painedu.handout.fitting import fitted, shortened
from painedu.handout.format import settings
from painedu.handout.overview import Block, Known, Overview
from painedu.handout.request import SheetRequest
from painedu.handout.voices import Spoken, Voices
from painedu.handout.wording import SheetWords, load_wording
from painedu.language.translator import Translator
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.plan.wording import load_plan_texts

LONGEST_NOTE = 240  # letters of a note on the overview, where whole ones leave its page
MAIN, OVERVIEW = "handout/handout.typ", "handout/overview.typ"


class SheetMaker:
    """Make sheets in any one or two languages. What they say is read on first use.

    ``translators`` returns the translator of a language; SourceError and PressError say
    what is wrong with a file below ``resources``.
    """

    def __init__(self, resources: Path, translators: Callable[[str], Translator], press: Press) -> None:
        self._resources, self._translators, self._press = resources, translators, press

    def pdf(self, request: SheetRequest) -> bytes:
        """Return the sheet as a tagged PDF (PDF/UA-1)."""
        return self._press.pdf(MAIN, self.data(request))

    def pages(self, request: SheetRequest) -> list[bytes]:
        """Return each side as SVG, for the preview and for a printer."""
        return [for_qt(page) for page in self._press.svg(MAIN, self.data(request))]

    def missing(self, request: SheetRequest) -> list[str]:
        """Return the characters that no font has; a white square stands in their place."""
        return self._fitted(request)[1]

    def data(self, request: SheetRequest) -> dict[str, Any]:
        """Return what the sheet is set from. It never holds the gate or the facts of a check-in."""
        return self._fitted(request)[0]

    def _fitted(self, request: SheetRequest) -> tuple[dict[str, Any], list[str]]:
        voices = self._voices(request.languages)
        data = {
            **settings(request),
            "title": voices.own("title"),
            "clinic": shortened(request.clinic),
            "parts": Contents(request, voices, self._stock).parts(),
        }
        return fitted(data, known_characters(self._resources / "fonts"))

    def overview(self, language: str, known: Known) -> list[Block]:
        """Return the page for a doctor or nurse in parts, in one language."""
        return self._overview(self._voices([language])).blocks(known)

    def overview_pages(self, request: SheetRequest, known: Known) -> list[bytes]:
        """Return that page as SVG, for a printer; ``request`` says how it is set, and for whom."""
        return [for_qt(page) for page in self._press.svg(OVERVIEW, self._overview_data(request, known))]

    def overview_pdf(self, request: SheetRequest, known: Known) -> bytes:
        """Return that page as a tagged PDF (PDF/UA-1)."""
        return self._press.pdf(OVERVIEW, self._overview_data(request, known))

    def _overview_data(self, request: SheetRequest, known: Known) -> dict[str, Any]:
        voices = self._voices(request.languages)
        contents = Contents(request, voices, self._stock)
        data = {
            **settings(request),
            "title": voices.own("overview"),
            "name": shortened(request.name),
            "blocks": [
                {
                    "title": block.title,
                    "lines": block.lines,
                    "brief": _brief(block),
                    "map": contents.map_of(block.places),
                }
                for block in self._overview(voices).blocks(known)
            ],
            "foot": [*contents.foot(), voices.own("overview_private")],
        }
        whole: dict[str, Any] = fitted(data, known_characters(self._resources / "fonts"))[0]
        return whole

    def _overview(self, voices: Voices) -> Overview:
        stock = self._stock
        body = stock.drawings.figure(BODY_MAP)
        return Overview(voices, stock.questions, body, stock.library.course, stock.plan_texts)

    def _voices(self, languages: Sequence[str]) -> Voices:
        return Voices([self._translators(each) for each in languages], self._wording)

    @functools.cached_property
    def _wording(self) -> SheetWords:
        return load_wording(self._resources)

    @functools.cached_property
    def _stock(self) -> Stock:
        resources = self._resources
        return Stock(
            Library(resources, load_course(resources)),
            load_questions(resources),
            load_safety(resources),
            load_region_file(resources),
            Drawings(self._press, resources),
            load_plan_texts(resources),
        )


def _brief(block: Block) -> list[Spoken]:
    """Return the lines of ``block`` with notes cut, visibly; all else stays whole."""
    if block.id != "notes":
        return block.lines
    return [[shortened(words, LONGEST_NOTE) for words in line] for line in block.lines]
