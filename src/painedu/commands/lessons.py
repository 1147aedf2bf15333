"""painedu lessons: what the course holds, as text or data."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from painedu.checking.content import Content
from painedu.checking.usage import usage
from painedu.commands.course import course_at_hand, translator
from painedu.commands.lesson_data import LessonData
from painedu.commands.output import say
from painedu.figures.drawing import Drawings
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.lessons.course import load_course
from painedu.lessons.library import Library

SHOWN = ("title", "text", "points", "question", "label", "explanation", "pile")
"""The keys whose texts are printed, in the order in which they are met."""


def lessons(given: argparse.Namespace) -> int:
    """Print the course in one language."""
    with course_at_hand(given.content) as root:
        resources, translate = root / "resources", translator(root, given.language)
        library = Library(resources, load_course(resources))
        held = _lessons(library, translate)
        claims = _claims(library, resources, translate) if given.json else []
    if given.json:
        say(json.dumps({"lessons": held, "claims": claims}, ensure_ascii=False, indent=2))
    else:
        say("\n".join(line for lesson in held for line in _lines(lesson)))
    return 0


def _lessons(library: Library, translate: Translator) -> list[dict[str, Any]]:
    data = LessonData(library.course, Drawings(Press(library.resources), library.resources), translate)
    return [data.lesson(entry, library.lesson(entry.id)) for entry in library.course.lessons()]


def _claims(library: Library, resources: Path, translate: Translator) -> list[dict[str, Any]]:
    """Return each claim with its badge, and where it is taught or why it is not."""
    stated = usage(Content(resources))
    rows = []
    for claim in library.evidence.claims.values():
        why = {"not_taught_because": translate.within("claims", claim.not_taught_because)}
        where = {"taught_in": stated[claim.id]} if claim.id in stated else why
        rows.append({"id": claim.id, "badge": claim.badge.value, "sources": claim.sources, **where})
    return rows


def _lines(lesson: dict[str, Any]) -> Iterator[str]:
    yield f"{lesson['id']}  {lesson['title']}"
    for number, step in enumerate(lesson["steps"], 1):
        yield f"  {number}. {step['title']}"
        for block in step["blocks"]:
            yield from (f"     {line}" for line in _texts(block))
    yield ""


def _texts(data: Any) -> Iterator[str]:
    """Yield the texts in ``data``, one a line; the right answer of a check has a tick."""
    for key in SHOWN:
        value = data.get(key, ())
        tick = "\u2713 " if data.get("correct") and key == "text" else ""
        yield from (tick + text for text in ([value] if isinstance(value, str) else value))
    for rows in data.values():
        if isinstance(rows, list):
            yield from (line for row in rows if isinstance(row, dict) for line in _item(row))


def _item(row: dict[str, Any]) -> Iterator[str]:
    """Yield the texts of an option, a pile or a card: the first with a dash, the rest below it."""
    for number, line in enumerate(_texts(row)):
        yield f"  {line}" if number else f"- {line}"
