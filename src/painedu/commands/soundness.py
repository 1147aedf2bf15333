"""What in a course would end the program while someone reads: looked for before a window opens.

Far less than ``painedu check`` looks for: a draft may be long-winded, it must not break.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from painedu.checking.claims import CLAIMS, SOURCES, STATING
from painedu.checking.completeness import completeness_problems
from painedu.checking.content import Content, identity, named, references
from painedu.checking.figures import figure_problems
from painedu.lessons.blocks import Sort
from painedu.lessons.course import Course, LessonEntry
from painedu.source.problem import Problem, SourceError

LESSONS, GLOSSARY, FEEDBACK = "lessons/*.yaml", "glossary.yaml", "checkin/feedback.yaml"
NAMED: tuple[tuple[str, Sequence[str], str], ...] = (
    ("claim", STATING, CLAIMS),
    ("source", (CLAIMS,), SOURCES),
    ("term", (LESSONS,), GLOSSARY),
)
"""What is named by its id, in which files, and the file that holds it."""


def refuse_unsound(resources: Path) -> None:
    """Raise SourceError with everything in ``resources`` that would end the program later."""
    content = Content(resources)
    # in broken files every second id would seem to be missing: their own mistakes come first
    problems = content.problems() or list(_gaps(content))
    if problems:
        raise SourceError(sorted(set(problems)))


def _gaps(content: Content) -> Iterator[Problem]:
    yield from figure_problems(content)
    yield from completeness_problems(content)
    yield from _unknown(content)
    yield from _lessons(content)
    yield from _piles(content)


def _unknown(content: Content) -> Iterator[Problem]:
    for what, users, holder in NAMED:
        known = {each for document in content.documents(holder) for each in named(document, f"{what}s")}
        for document in content.documents(*users):
            for trail, each in references(document, what, f"{what}s"):
                if each not in known:
                    message = f"there is no {what} '{each}': correct the id, or add the {what}"
                    yield document.problem(trail, message)


def _lessons(content: Content) -> Iterator[Problem]:
    found = {document.path.stem: document for document in content.documents(LESSONS)}
    entries = {part.value.id: part for part in content.parts(LessonEntry)}
    for lesson in entries.keys() - found.keys():
        message = f"there is no file lessons/{lesson}.yaml: add it, or correct the id"
        yield entries[lesson].problem(message, "id")
    for stem, document in found.items():
        if identity(document) != stem:
            yield document.problem(("id",), f"the id must be the file's name: write '{stem}'")
    for document in content.documents(FEEDBACK, "course.yaml"):
        for trail, lesson in references(document, "lesson", "short_route"):
            if lesson and lesson not in entries:
                message = f"there is no lesson '{lesson}': use one of {', '.join(sorted(entries))}"
                yield document.problem(trail, message)
    yield from _day(content)


def _day(content: Content) -> Iterator[Problem]:
    for part in content.parts(Course):
        try:
            part.value.day()
        except ValueError:
            yield part.problem("this is no day: write it as 2026-11-23", "dated")


def _piles(content: Content) -> Iterator[Problem]:
    for part in content.parts(Sort):
        piles = [pile.id for pile in part.value.piles]
        for at, card in enumerate(part.value.cards):
            if card.pile not in piles:
                message = f"there is no pile '{card.pile}' for this card: use one of {', '.join(piles)}"
                yield part.problem(message, "cards", at, "pile")
