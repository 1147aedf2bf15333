"""Read a lesson when it is opened."""

from __future__ import annotations

from pathlib import Path

from painedu.lessons.lesson import Lesson
from painedu.source.loading import load


def load_lesson(resources: Path, lesson: str) -> Lesson:
    """Read lessons/<id>.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "lessons" / f"{lesson}.yaml", Lesson)
