"""What is to be read: the words of a page as sentences, in order."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

import msgspec

from painedu.language.sentences import sentence_places


class Sentence(msgspec.Struct, frozen=True):
    """One sentence; it begins at ``start`` in the words of ``part``, whatever the page calls its parts."""

    part: Hashable
    start: int
    words: str


def script(parts: Iterable[tuple[Hashable, str]]) -> list[Sentence]:
    """Return the sentences of ``parts``, each a part of a page with the words that it shows."""
    return [
        Sentence(part, start, words[start:end])
        for part, words in parts
        for start, end in sentence_places(words)
    ]
