"""A claim, its badge and its sources."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import msgspec

from painedu.source.words import Words


class Badge(Enum):
    """What kind of evidence a claim rests on, weakest first."""

    CELLS = "cells"
    ANIMALS = "animals"
    REVIEW = "review"  # a review, a consensus or an expert view
    OBSERVED = "observed"  # people, observed only
    TRIAL = "trial"  # people, one trial
    POOLED = "pooled"  # people, pooled trials
    GUIDELINE = "guideline"


class Read(Enum):
    """How much of a source was read for this course."""

    FULL = "full text"
    ABSTRACT = "abstract"
    SUMMARY = "news summary"
    PAGE = "page"
    NOT_READ = "not read"  # general medical knowledge: a safety rule any clinician would expect


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A paper, guideline or page. ``read`` says how much of it was read for this course."""

    id: str
    title: str  # in its own language: a reference, not prose
    read: Read
    authors: str = ""
    published: str = ""  # journal and issue, or the publisher
    year: int | None = None
    doi: str = ""
    address: str = ""  # for what has no DOI


class Claim(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence of evidence. ``caveat`` is what a reader must know with it."""

    id: str
    text: Words
    badge: Badge
    sources: list[str]
    caveat: Words | None = None
    not_taught_because: Words | None = None


class Evidence:
    """All claims and sources of the course."""

    def __init__(self, claims: Iterable[Claim], sources: Iterable[Source]) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self.sources = {source.id: source for source in sources}

    def badges(self, claims: Iterable[str]) -> list[Badge]:
        """Return the badges of ``claims``, each once, weakest first."""
        order = list(Badge)
        return sorted({self.claims[claim].badge for claim in claims}, key=order.index)

    def sources_of(self, claims: Iterable[str]) -> list[Source]:
        """Return the sources of ``claims``, each once, in the order they are met."""
        ids = dict.fromkeys(source for claim in claims for source in self.claims[claim].sources)
        return [self.sources[source] for source in ids]
