"""Where sentences end, in Latin letters and in Chinese."""

from __future__ import annotations

import re

STOP = "[\u3002\uff01\uff1f\uff1b]|[.!?;]+(?=[\\s\"'\u201d\u2019\uff09)]|$)"
"""A stop ends a sentence, and so does a semicolon. In Latin letters the next character tells 3.5 from 3."""
_END = re.compile(f"(?:{STOP})[\"'\u201d\u2019\uff09)]*|\n")
_BEGINNING = re.compile("[\\w\"'(\u201c\u2018\uff08\u300c\u300a]")
_NUMBER = re.compile(r"\d+\.\s*")


def sentence_places(words: str) -> list[tuple[int, int]]:
    """Return where each sentence of ``words`` begins and ends, its stop included.

    A new line begins a new sentence. Ticks and dots before a sentence are no part of it; the number
    of a list is.
    """
    places, begun = [], 0
    for end in [*(found.end() for found in _END.finditer(words)), len(words)]:
        if _NUMBER.fullmatch(words, begun, end):
            continue
        first = _BEGINNING.search(words, begun, end)
        if first and re.search(r"\w", words[begun:end]):
            places.append((first.start(), begun + len(words[begun:end].rstrip())))
        begun = end
    return places
