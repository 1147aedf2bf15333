"""Facts about languages that their catalogs cannot hold."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.source.loading import load


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``fonts`` in the order they are asked for; ``qt`` is Qt's name of the language when it is another.

    ``name`` is the language's own name: said here, its catalog need not be read to offer it.
    """

    fonts: list[str]
    qt: str = ""
    name: str = ""


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
