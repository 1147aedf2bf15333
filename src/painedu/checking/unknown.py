"""Ids that name what is not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from painedu.checking.content import Content, named, references
from painedu.checking.documents import CLAIMS, FEEDBACK, GLOSSARY, LESSONS, SOURCES, STATING
from painedu.lessons.course import LessonEntry
from painedu.source.problem import Problem

NAMED: tuple[tuple[str, Sequence[str], str], ...] = (
    ("claim", STATING, CLAIMS),
    ("source", (CLAIMS,), SOURCES),
    ("term", (LESSONS,), GLOSSARY),
)
"""What is named by its id, in which files, and the file that holds it."""


def unknown_problems(content: Content) -> Iterator[Problem]:
    """Yield each id of a claim, source, term or lesson that its own file does not hold."""
    for what, users, holder in NAMED:
        if content.is_whole(holder):  # in a broken file every second id would seem to be missing
            yield from _unknown(content, what, users, holder)
    yield from _unknown_lessons(content)


def _unknown(content: Content, what: str, users: Sequence[str], holder: str) -> Iterator[Problem]:
    known = {each for document in content.documents(holder) for each in named(document, f"{what}s")}
    for document in content.documents(*users):
        for trail, each in references(document, what, f"{what}s"):
            if each not in known:
                message = f"there is no {what} '{each}' in {holder}: correct the id, or add the {what}"
                yield document.problem(trail, message)


def _unknown_lessons(content: Content) -> Iterator[Problem]:
    known = {part.value.id for part in content.parts(LessonEntry)}
    for document in content.documents(FEEDBACK, "course.yaml") if known else []:
        for trail, lesson in references(document, "lesson", "short_route"):
            if lesson and lesson not in known:
                message = f"there is no lesson '{lesson}': use one of {', '.join(sorted(known))}"
                yield document.problem(trail, message)
