"""The sheet to take home: from a request to pages."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

from painedu.checkin.questions import load_questions
from painedu.checkin.regions import load_region_file
from painedu.checkin.safety import load_safety
from painedu.figures.drawing import Drawings
from painedu.figures.glyphs import known_characters
from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.handout.contents import Contents, Stock
from painedu.handout.fitting import fitted, shortened
from painedu.handout.format import settings
from painedu.handout.request import SheetRequest
from painedu.handout.voices import Voices
from painedu.handout.wording import SheetWords, load_wording
from painedu.language.translator import Translator
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.plan.wording import load_plan_texts

MAIN = "handout/handout.typ"


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
        voices = Voices([self._translators(each) for each in request.languages], self._wording)
        data = {
            **settings(request),
            "title": voices.own("title"),
            "clinic": shortened(request.clinic),
            "parts": Contents(request, voices, self._stock).parts(),
        }
        return fitted(data, known_characters(self._resources / "fonts"))

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
