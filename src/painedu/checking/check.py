"""All rules at once, over one course folder and its translations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from painedu.checking.catalogs import belong_together, catalog_files, read_catalogs
from painedu.checking.claims import claim_problems
from painedu.checking.completeness import completeness_problems
from painedu.checking.content import Content
from painedu.checking.editions import Edition, editions
from painedu.checking.figures import figure_problems
from painedu.checking.files import stray_files
from painedu.checking.lessons import lesson_problems
from painedu.checking.minutes import minute_problems
from painedu.checking.plain_words import can_grade, grade_problems
from painedu.checking.reviews import release_problems, review_problems
from painedu.checking.sayings import saying_problems
from painedu.checking.sentences import sentence_problems
from painedu.checking.terms import said_problems, term_problems
from painedu.checking.translations import translation_problems
from painedu.checking.unknown import unknown_problems
from painedu.checking.wording import wording_problems
from painedu.evidence.claim import Claim
from painedu.lessons.lesson import Lesson
from painedu.source.problem import Problem

RULES: tuple[Callable[[Content], Iterator[Problem]], ...] = (
    unknown_problems,
    claim_problems,
    lesson_problems,
    figure_problems,
    completeness_problems,
    wording_problems,
    term_problems,
    review_problems,
)
EDITION_RULES: tuple[Callable[[Content, Edition], Iterator[Problem]], ...] = (
    sentence_problems,
    minute_problems,
    saying_problems,
    said_problems,
)
"""What holds in every language."""


@dataclass(frozen=True)
class Tally:
    """How much was looked at."""

    lessons: int
    claims: int
    texts: int
    languages: int


def check(folder: Path, translations: Path | None = None, *, release: bool = False) -> list[Problem]:
    """Return everything that is wrong with the course in ``folder``, by file and line.

    Without ``translations`` only the course itself is looked at; without the packages of
    plain_words.NEEDED the reading grade is not. For a ``release`` a clinician must have signed it.
    """
    if not folder.is_dir():
        return [Problem(folder, 1, 1, "there is no such folder: name one with the shape of resources/")]
    return sorted(set(_problems(Content(folder), translations, release)))


def tally(folder: Path, translations: Path | None = None) -> Tally:
    """Count what a check of ``folder`` looks at."""
    content = Content(folder)
    lessons, claims = (len(list(content.parts(kind))) for kind in (Lesson, Claim))
    languages = 1 + len(catalog_files(translations)) if translations else 1
    return Tally(lessons, claims, len(content.texts), languages)


def _problems(content: Content, translations: Path | None, release: bool) -> Iterator[Problem]:
    yield from content.problems()
    if not content.is_there:
        return
    for rule in RULES:
        yield from rule(content)
    if can_grade():
        yield from grade_problems(content)
    yield from stray_files(content.folder)
    yield from _in_each_language(content, translations, release)


def _in_each_language(content: Content, translations: Path | None, release: bool) -> Iterator[Problem]:
    catalogs, unread = read_catalogs(translations) if translations else ([], [])
    yield from unread
    is_own = translations is not None and belong_together(content.folder, translations)
    for catalog in catalogs:
        yield from translation_problems(content, catalog, is_own=is_own)
    spoken = list(editions(content, catalogs))
    for edition in spoken:
        for rule in EDITION_RULES:
            yield from rule(content, edition)
    if release:
        yield from release_problems(content, [edition.language for edition in spoken])
