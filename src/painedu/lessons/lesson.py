"""One lesson, as its file says it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from painedu.evidence.review import Review
from painedu.lessons.blocks import Block, FigureBlock
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


class TeachBack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What staff may ask after the lesson, and what a good answer holds. Patients do not see it unasked."""

    ask: Words
    listen_for: Words
    claims: list[str] = []


class Lesson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A lesson of at most seven steps. Its title and minutes stand in course.yaml.

    ``many_claims`` lets the safety lesson teach more than eight claims.
    """

    id: str
    key_message: KeyMessage
    steps: list[Step]
    staff: list[TeachBack] = []
    reviewed: dict[str, Review] = {}
    many_claims: bool = False

    def key_picture(self) -> tuple[str, str] | None:
        """Return the figure and state that carry the idea: those of the key message, else the first."""
        if self.key_message.figure:
            return self.key_message.figure, self.key_message.state
        shown = (block for block in self.blocks() if isinstance(block, FigureBlock))
        return next(((block.figure, block.states[0]) for block in shown), None)

    def blocks(self) -> Iterator[Block]:
        for step in self.steps:
            yield from step.blocks
