"""Words that stand where no word may: off the page, or on another."""

from __future__ import annotations

from tests.handout.reading import Side, Word

from painedu.handout.format import MARGIN

TOP = 20  # points
UNPRINTABLE = 12  # points from the lower edge: 4 mm that no printer reaches


def leaving(side: Side) -> list[Word]:
    """Return the words that are not within the margins of ``side``."""
    return [word for word in side.words if not _is_inside(word, side)]


def _is_inside(word: Word, side: Side) -> bool:
    across = word.ink_left >= MARGIN - 1 and word.ink_right <= side.width - MARGIN + 1
    return across and word.top >= TOP and word.foot <= side.height - UNPRINTABLE


def overlapping(side: Side) -> list[tuple[Word, Word]]:
    """Return the pairs of words of ``side`` of which one stands on the other."""
    return [
        (word, other)
        for at, word in enumerate(side.words)
        for other in side.words[at + 1 :]
        if _overlap(word, other)
    ]


def _overlap(word: Word, other: Word) -> bool:
    across = min(word.right, other.right) - max(word.left, other.left)
    down = min(word.bottom, other.bottom) - max(word.top, other.top)
    lower = min(word.bottom - word.top, other.bottom - other.top)
    return across >= 1 and down >= 0.55 * lower
