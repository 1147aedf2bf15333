"""The course as it is read in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from painedu.checking.catalogs import Catalog
from painedu.checking.content import Content, Text
from painedu.language.facts import Facts, Languages
from painedu.language.translator import SOURCE_LANGUAGE
from painedu.source.problem import Problem


@dataclass(frozen=True)
class Edition:
    """One language of the course; ``catalog`` is None for the language that the course is written in."""

    language: str
    facts: Facts
    catalog: Catalog | None = None

    def words(self, text: Text) -> str:
        """Return ``text`` in this language, "" when it is not translated yet."""
        if self.catalog is None:
            return text.words
        message = self.catalog.by_key.get((text.context, text.words))
        return message.strings[0] if message else ""

    def problem(self, text: Text, said: str) -> Problem:
        """Return a problem where the words of ``text`` stand: in its file, or in the catalog."""
        message = self.catalog.by_key.get((text.context, text.words)) if self.catalog else None
        return self.catalog.problem(message, said) if self.catalog and message else text.problem(said)


def editions(content: Content, catalogs: Iterable[Catalog]) -> Iterator[Edition]:
    """Yield the course as it is written, then as each of ``catalogs`` says it."""
    read = [part.value for part in content.parts(Languages)]
    languages = read[0] if read else Languages("", Facts(fonts=[]), {})
    yield Edition(SOURCE_LANGUAGE, languages.facts(SOURCE_LANGUAGE))
    for catalog in catalogs:
        yield Edition(catalog.language, languages.facts(catalog.language), catalog)
