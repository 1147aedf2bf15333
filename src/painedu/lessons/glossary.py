"""Terms that lessons explain."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from painedu.source.loading import load
from painedu.source.words import Words


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One term. ``also`` are other forms of it that lessons use; ``claims`` what its meaning rests on.

    A meaning without a claim is a definition that any clinician would expect.
    """

    id: str
    term: Words
    meaning: Words
    also: list[Words] = []
    claims: list[str] = []

    def is_in(self, text: str) -> bool:
        """Tell whether ``text``, as the course's files have it, holds the term as a word of its own."""
        names = "|".join(re.escape(name) for name in (self.term, *self.also))
        return re.search(rf"\b(?:{names})\b", text, re.IGNORECASE) is not None


class Glossary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All terms, in the order of the English alphabet."""

    id: str
    terms: list[Term]

    def term(self, term: str) -> Term:
        """Return the term of that id; KeyError when there is none."""
        for each in self.terms:
            if each.id == term:
                return each
        raise KeyError(term)


def load_glossary(resources: Path) -> Glossary:
    """Read glossary.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "glossary.yaml", Glossary)
