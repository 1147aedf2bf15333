"""The course: modules of lessons, in order. All that start-up reads."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from pathlib import Path

import msgspec

from painedu.source.loading import load
from painedu.source.words import Words


class LessonEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A lesson as the course map shows it."""

    id: str
    title: Words
    minutes: int


class Module(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lessons that belong together."""

    id: str
    title: Words
    lessons: list[LessonEntry]


class CoreMessage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence for the sheet of someone who has done no lesson yet.

    ``moves`` marks an invitation to move, which is not printed for everyone.
    """

    text: Words
    claims: list[str]
    denies: bool = False
    moves: bool = False


class Course(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole course. ``version`` is the version of its content; ``dated`` its day (ISO).

    ``short_route`` names the lessons for someone with little time, in order.
    """

    id: str
    title: Words
    version: str
    dated: str
    modules: list[Module]
    short_route: list[str]
    core_messages: list[CoreMessage]

    def day(self) -> date:
        """Return the day of the content; ValueError when ``dated`` is no ISO day."""
        return date.fromisoformat(self.dated)

    def lessons(self) -> list[LessonEntry]:
        return [entry for module in self.modules for entry in module.lessons]

    def next_lesson(self, done: Container[str], under_way: str | None = None) -> LessonEntry | None:
        """Return the lesson ``under_way``, else the first that is not ``done``; None when all are."""
        left = [entry for entry in self.lessons() if entry.id not in done]
        begun = [entry for entry in left if entry.id == under_way]
        return next(iter(begun or left), None)

    def entry(self, lesson: str) -> LessonEntry:
        """Return the lesson of that id; KeyError when the course has none."""
        for entry in self.lessons():
            if entry.id == lesson:
                return entry
        raise KeyError(lesson)


def load_course(resources: Path) -> Course:
    """Read course.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "course.yaml", Course)
