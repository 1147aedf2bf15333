"""What a lesson must say where it uses a word that frightens, or that few know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from painedu.checking.content import Content, Text
from painedu.checking.documents import LESSONS
from painedu.checking.editions import Edition
from painedu.source.problem import Problem


@dataclass(frozen=True)
class Saying:
    """Where a lesson in ``language`` uses ``word``, one of its blocks holds all of ``wanted``.

    With ``at_first`` it is the first text with the word that holds them. ``word`` and ``wanted`` are
    regular expressions.
    """

    language: str
    word: str
    wanted: tuple[str, ...]
    mend: str
    at_first: bool = False


OWN = "say in one block that it is made by your own body, is not a drug and is not addictive"
SAYINGS = (
    Saying(
        "en",
        r"\b(opioid|cannabinoid)s?\b",
        (r"your own body", r"\bnot (?:a )?drugs?\b", r"not addictive"),
        f"{OWN}: 'your own body', 'not a drug', 'not addictive'",
    ),
    Saying(
        "zh",
        "阿片|大麻素",
        ("自己", "不是毒品", "不会成瘾"),
        f"{OWN}: '自己', '不是毒品', '不会成瘾'",
    ),
    Saying(
        "zh",
        "神经痛",
        ("神经痛（医学上叫神经病理性疼痛）",),
        "explain it at its first use: '神经痛（医学上叫神经病理性疼痛）'",
        at_first=True,
    ),
)


def saying_problems(content: Content, edition: Edition) -> Iterator[Problem]:
    """Yield each lesson that uses such a word and does not say what belongs to it."""
    sayings = [each for each in SAYINGS if edition.language.split("_")[0] == each.language]
    for _, texts in groupby(content.texts_in(LESSONS), key=lambda text: text.document.path):
        steps = [text for text in texts if text.trail[0] == "steps"]
        for saying in sayings:
            yield from _unsaid(saying, steps, edition)


def _unsaid(saying: Saying, steps: list[Text], edition: Edition) -> Iterator[Problem]:
    used = [text for text in steps if re.search(saying.word, edition.words(text), re.IGNORECASE)]
    if not used:
        return
    candidates = [edition.words(used[0])] if saying.at_first else _by_block(steps, edition)
    if not any(all(re.search(each, said) for each in saying.wanted) for said in candidates):
        found = re.search(saying.word, edition.words(used[0]), re.IGNORECASE)
        message = f"the lesson uses the word '{found[0] if found else saying.word}'"
        yield edition.problem(used[0], f"{message}: {saying.mend}")


def _by_block(steps: list[Text], edition: Edition) -> list[str]:
    blocks: dict[object, list[str]] = {}
    for text in steps:
        blocks.setdefault(text.trail[:4], []).append(edition.words(text))
    return [" ".join(words) for words in blocks.values()]
