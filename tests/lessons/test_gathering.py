"""One row of badges for words that follow each other and rest on evidence of one kind."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from painedu.evidence.claim import Badge, Evidence
from painedu.lessons.blocks import Block, Note, Points, Text
from painedu.lessons.course import load_course
from painedu.lessons.gathering import gathered
from painedu.lessons.library import Library


@pytest.fixture
def library(resources: Path) -> Library:
    return Library(resources, load_course(resources))


def claims(blocks: list[Block]) -> list[list[str]]:
    return [block.claims for block in blocks if isinstance(block, Text | Points | Note)]


def one_of(evidence: Evidence, badge: Badge, number: int = 0) -> str:
    """Return a claim of that kind."""
    return [name for name, claim in evidence.claims.items() if claim.badge is badge][number]


def test_words_of_one_kind_share_the_badges_of_the_last(library: Library) -> None:
    first, second = (one_of(library.evidence, Badge.REVIEW, at) for at in (0, 1))
    words: list[Block] = [Text(text="a", claims=[first]), Points(points=["b"], claims=[second, first])]

    assert claims(gathered(words, library.evidence)) == [[], [first, second]]


def test_animals_and_people_keep_their_own(library: Library) -> None:
    animals, people = (one_of(library.evidence, badge) for badge in (Badge.ANIMALS, Badge.TRIAL))
    words: list[Block] = [Text(text="a", claims=[animals]), Text(text="b", claims=[people])]

    assert claims(gathered(words, library.evidence)) == [[animals], [people]]


def test_what_stands_between_parts_them_and_nothing_is_made_of_nothing(library: Library) -> None:
    one = one_of(library.evidence, Badge.REVIEW)
    words: list[Block] = [Text(text="a", claims=[one]), Note(text="b"), Text(text="c", claims=[one])]

    assert claims(gathered(words, library.evidence)) == [[one], [], [one]]
    assert claims(gathered([Text(text="a"), Text(text="b")], library.evidence)) == [[], []]


def test_no_claim_of_the_course_is_lost(library: Library) -> None:
    for entry in library.course.lessons():
        for step in library.lesson(entry.id).steps:
            shown = gathered(step.blocks, library.evidence)
            before = {claim for block in step.blocks for claim in getattr(block, "claims", [])}
            after = {claim for block in shown for claim in getattr(block, "claims", [])}
            assert before == after
            for one, other in pairwise(shown):
                if isinstance(one, Text | Points) and isinstance(other, Text | Points) and one.claims:
                    kinds = library.evidence.badges
                    assert kinds(one.claims) != kinds(other.claims)
