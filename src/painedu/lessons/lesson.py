"""One lesson, as its file says it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from painedu.lessons.blocks import Block, Check, FigureBlock, Sort
from painedu.source.words import Words


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One screen with one idea."""

    id: str
    title: Words
    blocks: list[Block]


class KeyMessage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What goes on the printed sheet when the lesson was done; ``figure`` and ``state`` may go with it.

    ``moves`` marks an invitation to move, which is not printed for everyone.
    """

    text: Words
    claims: list[str]
    figure: str = ""
    state: str = ""
    moves: bool = False


class Review(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A clinician's sign-off for one language."""

    by: str
    role: str
    on: str


class Lesson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A lesson of at most seven steps. Its title and minutes stand in course.yaml.

    ``many_claims`` lets the safety lesson teach more than eight claims.
    """

    id: str
    key_message: KeyMessage
    steps: list[Step]
    reviewed: dict[str, Review] = {}
    many_claims: bool = False

    def blocks(self) -> Iterator[Block]:
        for step in self.steps:
            yield from step.blocks

    def checks(self) -> list[Check]:
        return [block for block in self.blocks() if isinstance(block, Check)]

    def figures(self) -> list[FigureBlock]:
        return [block for block in self.blocks() if isinstance(block, FigureBlock)]

    def claims(self) -> list[str]:
        """Return the ids of the claims the lesson states, each once, in the order they are met."""
        named = [claim for block in self.blocks() for claim in claims_of(block)]
        return list(dict.fromkeys([*named, *self.key_message.claims]))


def claims_of(block: Block) -> list[str]:
    """Return the claims that ``block`` names, those of its cards included."""
    if isinstance(block, Sort):
        return [claim for card in block.cards for claim in card.claims]
    return block.claims
