"""Lessons and their evidence, read when first asked for."""

from __future__ import annotations

import functools
from pathlib import Path

from painedu.evidence.claim import Evidence
from painedu.evidence.loading import load_evidence
from painedu.lessons.course import Course
from painedu.lessons.lesson import Lesson
from painedu.lessons.loading import load_lesson


class Library:
    """The course at hand, and what it opens."""

    def __init__(self, resources: Path, course: Course) -> None:
        self.resources, self.course = resources, course
        self.lesson = functools.cache(self._lesson)

    def _lesson(self, lesson: str) -> Lesson:
        return load_lesson(self.resources, lesson)

    @functools.cached_property
    def evidence(self) -> Evidence:
        return load_evidence(self.resources)
