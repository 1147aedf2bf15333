"""All files of a course folder, read once for every rule."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from painedu.checking.documents import MODELS
from painedu.checking.survey import Part, Survey, survey
from painedu.source.document import Document, read
from painedu.source.problem import Problem, SourceError
from painedu.source.trail import Trail
from painedu.source.words import words_in


@dataclass(frozen=True)
class Text:
    """A text for readers; ``context`` is the id of its document."""

    document: Document
    trail: Trail
    context: str
    words: str

    def problem(self, message: str) -> Problem:
        return self.document.problem(self.trail, message)


class Content:
    """The course below ``folder``, as far as it can be read; ``unread`` says what could not be.

    ``surveys`` are keyed by the patterns of MODELS, such as lessons/*.yaml.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unread: list[Problem] = []
        self._broken: set[str] = set()
        self.surveys: dict[str, list[Survey]] = {}
        for pattern, model in MODELS.items():
            self.surveys[pattern] = list(self._surveys(pattern, model))

    def _surveys(self, pattern: str, model: type[Any]) -> Iterator[Survey]:
        paths = sorted(self.folder.glob(pattern)) if "*" in pattern else [self.folder / pattern]
        for path in paths:
            try:
                yield survey(read(path), model)
            except SourceError as error:
                self.unread.extend(error.problems)
                self._broken.add(pattern)

    @property
    def is_there(self) -> bool:
        """Whether any file of a course could be read: if not, nothing below the folder is worth a look."""
        return any(self.surveys.values())

    def is_whole(self, *patterns: str) -> bool:
        """Tell whether every file of ``patterns``, or every file, could be read."""
        return self._broken.isdisjoint(patterns or self.surveys)

    def parts(self, kind: type[Any], *patterns: str) -> Iterator[Part]:
        """Yield every sound part that is a ``kind``, of the files of ``patterns`` or of all."""
        for surveyed in self._of(patterns):
            yield from (part for part in surveyed.parts if isinstance(part.value, kind))

    def documents(self, *patterns: str) -> list[Document]:
        """Return the documents of ``patterns``, or all of them."""
        return [surveyed.document for surveyed in self._of(patterns)]

    def problems(self) -> list[Problem]:
        """Return what is wrong with the shape of the files."""
        return [*self.unread, *(problem for each in self._of(()) for problem in each.problems)]

    def _of(self, patterns: Sequence[str]) -> list[Survey]:
        return [each for pattern in patterns or self.surveys for each in self.surveys[pattern]]

    @functools.cached_property
    def texts(self) -> list[Text]:
        """Every text for readers."""
        return self.texts_in()

    def texts_in(self, *patterns: str) -> list[Text]:
        """Return the texts for readers in the files of ``patterns``, or in all."""
        return [
            Text(each.document, trail, identity(each.document), words)
            for each in self._of(patterns)
            for trail, words in each.texts.items()
        ]


def texts_of(part: Part) -> list[Text]:
    """Return the texts for readers in ``part``."""
    context = identity(part.document)
    found = words_in(part.value, part.trail)
    return [Text(part.document, trail, context, words) for trail, words in found]


def identity(document: Document) -> str:
    """Return the id that a document gives itself, "" when it gives none."""
    named = document.data.get("id") if isinstance(document.data, dict) else None
    return named if isinstance(named, str) else ""


def named(document: Document, key: str) -> dict[str, Trail]:
    """Return the ids in the list ``key`` of ``document``, of sound rows or not, with their trails."""
    rows = items(document.data, key)
    return {row["id"]: (key, number) for number, row in rows if isinstance(row.get("id"), str)}


def items(data: Any, key: str) -> list[tuple[int, dict[str, Any]]]:
    """Return the mappings in the list ``key`` of ``data`` with their numbers, none when it is no list."""
    rows = data.get(key) if isinstance(data, dict) else None
    numbered = enumerate(rows) if isinstance(rows, list) else ()
    return [(at, row) for at, row in numbered if isinstance(row, dict)]


def references(document: Document, *keys: str) -> Iterator[tuple[Trail, str]]:
    """Yield each id that stands under one of ``keys``, alone or in a list, sound or not."""
    yield from _references(document.data, keys, ())


def _references(data: Any, keys: tuple[str, ...], trail: Trail) -> Iterator[tuple[Trail, str]]:
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, inner in pairs:
        if key in keys:
            yield from _ids(inner, (*trail, key))
        yield from _references(inner, keys, (*trail, key))


def _ids(data: Any, trail: Trail) -> Iterator[tuple[Trail, str]]:
    if isinstance(data, str):
        yield trail, data
    elif isinstance(data, list):
        yield from (((*trail, at), each) for at, each in enumerate(data) if isinstance(each, str))
