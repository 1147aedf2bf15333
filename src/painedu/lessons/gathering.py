"""Badges once for one train of thought."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from painedu.evidence.claim import Evidence
from painedu.lessons.blocks import Block, Points, Text


def gathered(blocks: Iterable[Block], evidence: Evidence) -> list[Block]:
    """Return ``blocks`` with the claims of words that follow each other at the last of them.

    Only where both rest on evidence of the same kind: nobody may wonder which sentence a badge is for.
    """
    made: list[Block] = []
    for block in blocks:
        if made and (claims := _claims_of_both(made[-1], block, evidence)):
            made[-1] = msgspec.structs.replace(made[-1], claims=[])
            made.append(msgspec.structs.replace(block, claims=claims))
        else:
            made.append(block)
    return made


def _claims_of_both(one: Block, other: Block, evidence: Evidence) -> list[str]:
    """Return the claims of two blocks of words that share their kinds of evidence; none where they do not."""
    if not isinstance(one, Text | Points) or not isinstance(other, Text | Points):
        return []
    if evidence.badges(one.claims) != evidence.badges(other.claims):
        return []
    return list(dict.fromkeys(one.claims + other.claims))
