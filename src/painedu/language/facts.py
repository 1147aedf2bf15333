"""Facts about languages that their catalogs cannot hold."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import msgspec

from painedu.source.loading import load


class Unit(Enum):
    """What the length of a text is counted in."""

    WORD = "word"
    CHARACTER = "character"


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``fonts`` in the order they are asked for; ``qt`` is Qt's name of the language when it is another.

    ``name`` is the language's own name: said here, its catalog need not be read to offer it.
    ``voices`` are words in the names of voices that speak it well, the best first; a voice of which
    the system does not tell the language counts only by such a word.
    ``longest_sentence``, ``mean_sentence`` (of a step of a lesson) and ``per_minute``, what an
    unhurried reader reads, count in ``unit``; None sets no limit.
    """

    fonts: list[str]
    qt: str = ""
    name: str = ""
    voices: list[str] = []
    unit: Unit = Unit.WORD
    longest_sentence: int | None = None
    mean_sentence: int | None = None
    per_minute: int | None = None


class Languages(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of languages.yaml; no language needs an entry."""

    id: str
    default: Facts
    languages: dict[str, Facts]

    def facts(self, language: str) -> Facts:
        return self.languages.get(language, self.default)


def load_languages(resources: Path) -> Languages:
    """Read languages.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "languages.yaml", Languages)
