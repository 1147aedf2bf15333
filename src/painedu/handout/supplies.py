"""What every sheet is made from: the course, its words, the press. Each is read on first use."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from painedu.checkin.questions import load_questions
from painedu.checkin.regions import load_region_file
from painedu.checkin.safety import load_safety
from painedu.checkin.wording import load_feedback
from painedu.figures.drawing import Drawings
from painedu.figures.glyphs import known_characters
from painedu.figures.press import Press
from painedu.handout.contents import Stock
from painedu.handout.fitting import fitted
from painedu.handout.voices import Voices
from painedu.handout.wording import SheetWords, load_wording
from painedu.language.translator import Translator
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.plan.wording import load_plan_texts


class Supplies:
    """Shared by all makers of sheets, so that nothing is read twice.

    ``translators`` returns the translator of a language; SourceError and PressError say
    what is wrong with a file below ``resources``.
    """

    def __init__(self, resources: Path, translators: Callable[[str], Translator], press: Press) -> None:
        self._resources, self._translators, self.press = resources, translators, press

    def voices(self, languages: Sequence[str]) -> Voices:
        return Voices([self._translators(each) for each in languages], self._wording)

    def fitted(self, data: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Return ``data`` fit to be set, and the characters that no font has."""
        return fitted(data, known_characters(self._resources / "fonts"))

    @functools.cached_property
    def stock(self) -> Stock:
        resources = self._resources
        return Stock(
            Library(resources, load_course(resources)),
            load_questions(resources),
            load_safety(resources),
            load_feedback(resources),
            load_region_file(resources),
            Drawings(self.press, resources),
            load_plan_texts(resources),
        )

    @functools.cached_property
    def _wording(self) -> SheetWords:
        return load_wording(self._resources)
