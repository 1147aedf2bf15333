"""Lessons and their evidence, read when first asked for."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from painedu.lessons.course import Course

if TYPE_CHECKING:  # start-up reads none of them
    from painedu.evidence.claim import Evidence
    from painedu.lessons.glossary import Glossary
    from painedu.lessons.lesson import Lesson


class Library:
    """The course at hand, and what it opens."""

    def __init__(self, resources: Path, course: Course) -> None:
        self.resources, self.course = resources, course
        self.lesson = functools.cache(self._lesson)

    def _lesson(self, lesson: str) -> Lesson:
        from painedu.lessons.loading import load_lesson

        return load_lesson(self.resources, lesson)

    @functools.cached_property
    def taught(self) -> dict[str, list[str]]:
        """The lessons that state each claim, in the order of the course; reads every lesson."""
        from painedu.lessons.usage import claims_of

        lessons: dict[str, list[str]] = {}
        for entry in self.course.lessons():
            for claim in claims_of(self.lesson(entry.id)):
                lessons.setdefault(claim, []).append(entry.id)
        return lessons

    @functools.cached_property
    def glossary(self) -> Glossary:
        from painedu.lessons.glossary import load_glossary

        return load_glossary(self.resources)

    @functools.cached_property
    def evidence(self) -> Evidence:
        from painedu.evidence.loading import load_evidence

        return load_evidence(self.resources)
