"""All rules at once, over one course folder and its translations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from painedu.checking.catalogs import catalog_files
from painedu.checking.claims import claim_problems
from painedu.checking.completeness import completeness_problems
from painedu.checking.content import Content
from painedu.checking.figures import figure_problems
from painedu.checking.files import stray_files
from painedu.checking.lessons import lesson_problems
from painedu.checking.translations import translation_problems
from painedu.checking.wording import wording_problems
from painedu.evidence.claim import Claim
from painedu.lessons.lesson import Lesson
from painedu.source.problem import Problem


@dataclass(frozen=True)
class Tally:
    """How much was looked at."""

    lessons: int
    claims: int
    texts: int
    languages: int


def check(folder: Path, translations: Path | None = None) -> list[Problem]:
    """Return everything that is wrong with the course in ``folder``, by file and line.

    Without ``translations`` only the course itself is looked at.
    """
    if not folder.is_dir():
        return [Problem(folder, 1, 1, "there is no such folder: name one with the shape of resources/")]
    return sorted(set(_problems(Content(folder), translations)))


def tally(folder: Path, translations: Path | None = None) -> Tally:
    """Count what a check of ``folder`` looks at."""
    content = Content(folder)
    lessons, claims = (len(list(content.parts(kind))) for kind in (Lesson, Claim))
    languages = 1 + len(catalog_files(translations)) if translations else 1
    return Tally(lessons, claims, len(content.texts), languages)


def _problems(content: Content, translations: Path | None) -> Iterator[Problem]:
    yield from content.problems()
    if not content.is_there:
        return
    rules = (claim_problems, lesson_problems, figure_problems, completeness_problems, wording_problems)
    for rule in rules:
        yield from rule(content)
    yield from stray_files(content.folder)
    if translations is not None:
        yield from translation_problems(content, translations)
