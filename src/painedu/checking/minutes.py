"""The minutes that the course announces for a lesson are those it takes."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from painedu.checking.content import Content, Text, texts_of
from painedu.checking.editions import Edition
from painedu.checking.length import length
from painedu.checking.survey import Part
from painedu.lessons.course import LessonEntry
from painedu.lessons.lesson import Lesson
from painedu.source.problem import Problem
from painedu.source.trail import Trail

MOST_SPARE = 2.5
"""Minutes beyond the reading: for drawings, for a thought before an answer, and to look something up."""


def minute_problems(content: Content, edition: Edition) -> Iterator[Problem]:
    """Yield each lesson that announces fewer minutes than its reading takes, or far more.

    A lesson takes what its steps say, read once at ``per_minute`` (languages.yaml: 200 English words,
    300 Chinese characters), to the nearest half minute: titles, paragraphs, questions with their options,
    cards, piles and what explains them, and what to do today. Of the explanations of a check only that of
    the right option counts. Drawings are left out, and so are thinking and trying: for these, up to
    2.5 minutes more may be announced.
    """
    lessons = {part.value.id: part for part in content.parts(Lesson)}
    for entry in content.parts(LessonEntry):
        if edition.facts.per_minute and entry.value.id in lessons:
            yield from _announced(entry, reading_minutes(lessons[entry.value.id], edition), edition.language)


def reading_minutes(lesson: Part, edition: Edition) -> float:
    """Return what reading ``lesson`` once takes, to the nearest half minute; 0.0 where no speed is known."""
    speed, unit = edition.facts.per_minute, edition.facts.unit
    if not speed:
        return 0.0
    steps = [text for text in texts_of(lesson) if text.trail[0] == "steps" and _is_read(text)]
    return round(2 * sum(length(edition.words(text), unit) for text in steps) / speed) / 2


def _is_read(text: Text) -> bool:
    """Tell whether ``text`` is read by someone who chooses the right options."""
    if text.trail[-1] != "explanation" or "options" not in text.trail:
        return True
    return _at(text.document.data, text.trail[:-1]).get("correct") is True


def _at(data: Any, trail: Trail) -> Any:
    return functools.reduce(lambda inner, key: inner[key], trail, data)


def _announced(entry: Part, needed: float, language: str) -> Iterator[Problem]:
    minutes = entry.value.minutes
    said = f"the lesson '{entry.value.id}' takes {needed:g} minutes to read in {language}"
    if minutes < needed:
        yield entry.problem(f"{said}, more than announced: write more minutes, or shorten it", "minutes")
    elif minutes > needed + MOST_SPARE:
        yield entry.problem(f"{said}, far less than announced: write fewer minutes", "minutes")
