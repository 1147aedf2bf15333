"""Claims, how sure they are, and where they come from."""

from __future__ import annotations

import itertools

import pytest

from painedu.evidence.claim import Badge, Claim, Evidence, Read, Source

SOURCES = [Source(name, f"Title of {name}", Read.ABSTRACT) for name in ("a", "b", "c")]
EVIDENCE = Evidence(
    [
        Claim("one", "One trial.", Badge.TRIAL, ["b", "a"]),
        Claim("cells", "In cells.", Badge.CELLS, ["a"]),
        Claim("guide", "A guideline.", Badge.GUIDELINE, ["c"]),
        Claim("again", "Another trial.", Badge.TRIAL, ["a", "c"]),
    ],
    SOURCES,
)


@pytest.mark.parametrize("claims", list(itertools.permutations(["one", "cells", "guide", "again"])))
def test_badges_stand_weakest_first_and_each_once(claims: tuple[str, ...]) -> None:
    assert EVIDENCE.badges(claims) == [Badge.CELLS, Badge.TRIAL, Badge.GUIDELINE]


def test_no_claim_has_no_badge() -> None:
    assert EVIDENCE.badges([]) == []


def test_cells_and_animals_are_weaker_than_anything_seen_in_people() -> None:
    order = list(Badge)
    people = [Badge.OBSERVED, Badge.TRIAL, Badge.POOLED, Badge.GUIDELINE]

    assert max(order.index(Badge.CELLS), order.index(Badge.ANIMALS)) < min(map(order.index, people))


def test_sources_are_named_once_in_the_order_they_are_met() -> None:
    assert [source.id for source in EVIDENCE.sources_of(["one", "again"])] == ["b", "a", "c"]


def test_a_claim_that_does_not_exist_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        EVIDENCE.badges(["invented"])
    with pytest.raises(KeyError):
        EVIDENCE.sources_of(["invented"])
