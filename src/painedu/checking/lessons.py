"""The shape of a lesson: few steps, one thing to do, questions with one right answer."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from painedu.checking.content import Content, identity, items, references
from painedu.checking.documents import LESSONS
from painedu.checking.survey import Part
from painedu.lessons.blocks import Check, Sort
from painedu.lessons.course import Course, LessonEntry
from painedu.source.document import Document
from painedu.source.problem import Problem
from painedu.source.trail import Trail

MOST_STEPS = 7
CHECKS = range(2, 4)
MOST_CLAIMS = 8
STAFF_CARDS = 2


def lesson_problems(content: Content) -> Iterator[Problem]:
    """Yield what is wrong with the lessons and their order in the course."""
    for document in content.documents(LESSONS):
        yield from _outline(document)
        yield from _hands(document)
        yield from _staff_cards(document)
        yield from _repeated_ids(document)
    for part in content.parts(Check, LESSONS):
        yield from _right_answers(part)
    yield from pile_problems(content)
    yield from course_problems(content)
    yield from _once(content)


def _outline(document: Document) -> Iterator[Problem]:
    """Count what a lesson must have; what is not sound counts as well, its own problem is named elsewhere."""
    kinds = Counter(block.get("kind") for _, block in _blocks(document))
    steps, checks, claims = len(items(document.data, "steps")), kinds["check"], _taught(document)
    if steps > MOST_STEPS:
        message = f"a lesson has at most {MOST_STEPS} steps, this one has {steps}: join some"
        yield document.problem(("steps", MOST_STEPS), message)
    if checks not in CHECKS:
        yield document.problem(
            ("steps",), f"a lesson has 2 or 3 checks, this one has {checks}: add or remove one"
        )
    if not kinds["figure"]:
        yield document.problem(("steps",), "the lesson has no figure: add a block of the kind 'figure'")
    if kinds["today"] != 1:
        message = f"a lesson has one block of the kind 'today', this one has {kinds['today']}: leave one"
        yield document.problem(("steps",), message)
    if len(claims) > MOST_CLAIMS and not document.data.get("many_claims"):
        message = (
            f"a lesson teaches at most {MOST_CLAIMS} claims, this one {len(claims)}: {', '.join(claims)}"
        )
        yield document.problem((), message)


def _hands(document: Document) -> Iterator[Problem]:
    """Look for cards to sort, or a drawing to change."""
    sorts = any(block.get("kind") == "sort" for _, block in _blocks(document))
    shown = [block.get("states") for _, block in _blocks(document)]
    if not sorts and not any(isinstance(states, list) and len(states) > 1 for states in shown):
        message = "there is nothing to do with the hands: add a 'sort', or a figure with two or more states"
        yield document.problem(("steps",), message)


def _staff_cards(document: Document) -> Iterator[Problem]:
    cards = len(items(document.data, "staff"))
    if cards != STAFF_CARDS:
        message = f"a lesson has {STAFF_CARDS} cards under 'staff', this one has {cards}: add or remove one"
        yield document.problem(("staff",), message)


def _blocks(document: Document) -> Iterator[tuple[Trail, dict[str, Any]]]:
    for at, step in items(document.data, "steps"):
        for number, block in items(step, "blocks"):
            yield ("steps", at, "blocks", number), block


def _taught(document: Document) -> list[str]:
    return list(dict.fromkeys(claim for _, claim in references(document, "claims")))


def _repeated_ids(document: Document) -> Iterator[Problem]:
    """The place and the answers of a reader are kept by these ids."""
    steps = [(("steps", at), step) for at, step in items(document.data, "steps")]
    asked = [(trail, block) for trail, block in _blocks(document) if block.get("kind") in ("check", "sort")]
    yield from _twice(document, "step", steps)
    yield from _twice(document, "check or sort", asked)
    for trail, block in asked:
        for key, what in {"options": "option", "piles": "pile", "cards": "card"}.items():
            rows = [((*trail, key, at), row) for at, row in items(block, key)]
            yield from _twice(document, what, rows)


def _twice(document: Document, what: str, rows: Iterable[tuple[Trail, dict[str, Any]]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for trail, row in rows:
        if row.get("id") in seen:
            yield document.problem(
                (*trail, "id"), f"there is another {what} '{row['id']}': give each its own id"
            )
        seen.add(str(row.get("id")))


def _right_answers(part: Part) -> Iterator[Problem]:
    check: Check = part.value
    right = [at for at, option in enumerate(check.options) if option.correct]
    if len(right) > 1:
        message = f"the check '{check.id}' has {len(right)} right answers: keep 'correct: true' on one"
        yield part.problem(message, "options", right[1], "correct")
    if not right:
        message = f"the check '{check.id}' has no right answer: put 'correct: true' on one option"
        yield part.problem(message, "options")
    if len(check.options) < 2:
        yield part.problem(f"the check '{check.id}' has nothing to choose: add an option", "options")


def pile_problems(content: Content) -> Iterator[Problem]:
    """Yield each card that belongs on a pile that is not there."""
    for part in content.parts(Sort, LESSONS):
        piles = [pile.id for pile in part.value.piles]
        for at, card in enumerate(part.value.cards):
            if card.pile not in piles:
                message = f"there is no pile '{card.pile}' for this card: use one of {', '.join(piles)}"
                yield part.problem(message, "cards", at, "pile")


def course_problems(content: Content) -> Iterator[Problem]:
    """Yield each lesson without a file, each file named otherwise than its lesson, and a day that is none."""
    for part in content.parts(Course):
        try:
            part.value.day()
        except ValueError:
            yield part.problem("this is no day: write it as 2026-11-23", "dated")
    for document in content.documents(LESSONS):
        if identity(document) != document.path.stem:
            message = f"the id must be the file's name: write '{document.path.stem}'"
            yield document.problem(("id",), message)
    for part in content.parts(LessonEntry):
        if not os.path.lexists(content.folder / "lessons" / f"{part.value.id}.yaml"):
            message = f"there is no file lessons/{part.value.id}.yaml: add it, or correct the id"
            yield part.problem(message, "id")


def _once(content: Content) -> Iterator[Problem]:
    """Each lesson stands in the course once."""
    entries = list(content.parts(LessonEntry))
    counted = Counter(part.value.id for part in entries)
    for document in content.documents(LESSONS) if entries else []:
        stem = document.path.stem
        if not counted[stem]:
            message = f"course.yaml does not hold the lesson '{stem}': add it to a module, or remove the file"
            yield document.problem((), message)
    for part in entries:
        if counted[part.value.id] > 1:
            yield part.problem(f"the lesson '{part.value.id}' stands in the course twice: remove one", "id")
