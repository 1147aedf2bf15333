"""Which of several voices."""

from __future__ import annotations

from collections.abc import Sequence


def best_voice(names: Sequence[str], wanted: Sequence[str]) -> str | None:
    """Return the name that holds the first of the words ``wanted`` there is a name for.

    Of several the shortest: the others are its variants ("+whisper").
    """
    for word in wanted:
        found = [name for name in names if word in name]
        if found:
            return min(found, key=len)
    return None
