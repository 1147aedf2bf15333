"""The sheet to take home: from a request to pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.handout.contents import Contents
from painedu.handout.fitting import shortened
from painedu.handout.format import settings
from painedu.handout.letterhead import Letterhead
from painedu.handout.overview import ASKED, Block, Known, Overview
from painedu.handout.passages import Passage, passages
from painedu.handout.qr import drawn_code
from painedu.handout.ready import Ready
from painedu.handout.references import reference
from painedu.handout.request import SheetRequest
from painedu.handout.sources import code, told_sources
from painedu.handout.supplies import Supplies
from painedu.handout.voices import Spoken, Voices
from painedu.language.translator import Translator

LONGEST_NOTE = 110  # letters of a note on the overview, where whole ones leave its page
MAIN, OVERVIEW = "handout/handout.typ", "handout/overview.typ"


class SheetMaker:
    """Make sheets in any one or two languages. What they say is read on first use.

    ``translators`` returns the translator of a language; SourceError and PressError say
    what is wrong with a file below ``resources``.
    """

    def __init__(self, resources: Path, translators: Callable[[str], Translator], press: Press) -> None:
        self.supplies, self._press = Supplies(resources, translators, press), press

    def ready(self, request: SheetRequest) -> Ready:
        return Ready(
            partial(self.pages, request),
            partial(self.pdf, request),
            partial(self.passages, request),
            partial(self.missing, request),
            partial(self.left_out, request),
        )

    def pdf(self, request: SheetRequest) -> bytes:
        """Return the sheet as a tagged PDF (PDF/UA-1)."""
        return self._press.pdf(MAIN, self.data(request))

    def pages(self, request: SheetRequest) -> list[bytes]:
        """Return each side as SVG, for the preview and for a printer."""
        return [for_qt(page) for page in self._press.svg(MAIN, self.data(request))]

    def passages(self, request: SheetRequest) -> list[Passage]:
        """Return what the sheet says, in reading order."""
        return passages(self._press, MAIN, self.data(request), request.languages)

    def missing(self, request: SheetRequest) -> list[str]:
        """Return the characters that no font has; a white square stands in their place."""
        return self._fitted(request)[1]

    def left_out(self, request: SheetRequest) -> list[str]:
        """Return what was asked for and has no room, by its name in parts.py."""
        found = self._press.query(MAIN, self.data(request), "<left-out>")
        return list(dict.fromkeys(name for each in found for name in each["value"]))

    def data(self, request: SheetRequest) -> dict[str, Any]:
        """Return what the sheet is set from. It never holds the gate or the facts of a check-in."""
        return self._fitted(request)[0]

    def _fitted(self, request: SheetRequest) -> tuple[dict[str, Any], list[str]]:
        voices = self.supplies.voices(request.languages)
        data = {
            "format": settings(request),
            "title": voices.own("title"),
            "clinic": shortened(request.clinic),
            "parts": Contents(request, voices, self.supplies.stock).parts(),
            "letterhead": _letterhead(request.letterhead, voices),
        }
        fit, missing = self.supplies.fitted(data)
        logo = request.letterhead.logo if request.letterhead else b""
        return {**fit, "logo": list(logo), "link": _link(request.letterhead, voices)}, missing

    def overview_ready(self, request: SheetRequest, known: Known) -> Ready:
        return Ready(
            partial(self.overview_pages, request, known),
            partial(self.overview_pdf, request, known),
            partial(self.overview_passages, request, known),
            partial(self.overview_missing, request, known),
        )

    def overview(self, language: str, known: Known) -> list[Block]:
        """Return the page for a doctor or nurse in parts, in one language."""
        return self._overview(self.supplies.voices([language])).blocks(known)

    def overview_pages(self, request: SheetRequest, known: Known) -> list[bytes]:
        """Return that page as SVG, for a printer; ``request`` says how it is set, and for whom."""
        return [for_qt(page) for page in self._press.svg(OVERVIEW, self._overview_data(request, known))]

    def overview_pdf(self, request: SheetRequest, known: Known) -> bytes:
        """Return that page as a tagged PDF (PDF/UA-1)."""
        return self._press.pdf(OVERVIEW, self._overview_data(request, known))

    def overview_passages(self, request: SheetRequest, known: Known) -> list[Passage]:
        """Return what that page says, in reading order."""
        return passages(self._press, OVERVIEW, self._overview_data(request, known), request.languages)

    def overview_missing(self, request: SheetRequest, known: Known) -> list[str]:
        """Return the characters of that page that no font has."""
        return self._fitted_overview(request, known)[1]

    def _overview_data(self, request: SheetRequest, known: Known) -> dict[str, Any]:
        return self._fitted_overview(request, known)[0]

    def _fitted_overview(self, request: SheetRequest, known: Known) -> tuple[dict[str, Any], list[str]]:
        voices = self.supplies.voices(request.languages)
        contents = Contents(request, voices, self.supplies.stock)
        sources = told_sources(self.supplies.stock.library, known.finished)
        data = {
            "format": settings(request),
            "title": voices.own("overview"),
            "name": " · ".join(filter(None, (shortened(request.name), shortened(request.number)))),
            "blocks": [
                {
                    "title": block.title,
                    "gives-way": block.id == ASKED,
                    "lines": block.lines,
                    "brief": _brief(block),
                    "tables": [asdict(table) for table in block.tables],
                    "map": contents.map_of(block.places),
                }
                for block in self._overview(voices).blocks(known)
            ],
            "sources": voices.own("overview_sources"),
            "told": [reference(source) for source in sources],
            "foot": [*contents.foot(), voices.own("overview_private")],
        }
        fit, missing = self.supplies.fitted(data)
        return {**fit, "codes": [code(voices, source) for source in sources]}, missing

    def _overview(self, voices: Voices) -> Overview:
        return Overview(voices, self.supplies.stock)


def _letterhead(letterhead: Letterhead | None, voices: Voices) -> dict[str, str] | None:
    if letterhead is None:
        return None
    alt = voices.own("logo_alt", clinic=letterhead.name)[0]
    return {"name": letterhead.name, "contact": letterhead.contact, "alt": alt}


def _link(letterhead: Letterhead | None, voices: Voices) -> dict[str, Any] | None:
    """Return the web address as it is; places to break would get into what someone copies from the PDF."""
    if letterhead is None or not letterhead.link:
        return None
    alt = voices.own("link_alt", link=letterhead.link)[0]
    return {"text": letterhead.link, "code": drawn_code(letterhead.link, alt)}


def _brief(block: Block) -> list[Spoken]:
    """Return the lines of ``block`` with notes cut, visibly; all else stays whole."""
    if block.id != "notes":
        return block.lines
    return [[shortened(words, LONGEST_NOTE) for words in line] for line in block.lines]
