"""What a sheet says, passage by passage, taken from its pages: for those who do not see them.

Its own file sets it, so that no second text can go its own way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Any

from painedu.figures.lettering import lettering
from painedu.figures.press import Press

SAID, WANTED = "handout/said.typ", "selector(metadata).or(heading).or(title)"
ENGLISH = "en"  # titles of papers, on every sheet
MARK = re.compile(r"•|\d+\.")
UNSEEN = re.compile("[\u200b\u2060]")


class Kind(Enum):
    """What a passage is on the sheet."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    PICTURE = "picture"  # the text is its alternative


@dataclass(frozen=True)
class Passage:
    """Words in one language on ``page``, from 1; ``mark`` is the number or the dot before a point."""

    kind: Kind
    text: str
    language: str
    page: int
    mark: str = ""


def passages(press: Press, main: str, data: Mapping[str, Any], languages: Sequence[str]) -> list[Passage]:
    """Return what ``main`` says when it is fed ``data``, in reading order; PressError as for its pages."""
    cutter = _Cutter({lettering(each)["lang"]: each for each in (ENGLISH, *languages)})
    for element in press.query(SAID, data, WANTED, sheet=main):
        cutter.take(element)
    cutter.end()
    return _said_once(cutter.found)


def _said_once(found: Sequence[Passage]) -> list[Passage]:
    """Return ``found`` without page numbers, and without headings said again on a next page."""
    pages = [list(passages) for _, passages in groupby(found, key=lambda each: each.page)]
    kept: list[Passage] = []
    for passages in pages:
        if passages[-1].text == f"{passages[-1].page} / {len(pages)}":
            passages.pop()
        headings = {each.text for each in kept if each.kind is Kind.HEADING}
        kept += passages[_repeated(passages, headings) :]
    return kept


def _repeated(passages: Sequence[Passage], headings: Set[str]) -> int:
    """Return how many of ``passages`` from the first on repeat one of ``headings``."""
    said = [each.kind is Kind.HEADING and each.text in headings for each in passages]
    return said.index(False) if False in said else len(said)


class _Cutter:
    """Cuts a stream of words into passages: a new one at each beginning, and with each change of language."""

    def __init__(self, languages: Mapping[str, str]) -> None:
        self.found: list[Passage] = []
        self._languages, self._language, self._page = languages, ENGLISH, 1
        self._kind, self._words, self._mark = Kind.TEXT, "", ""
        self._unsaid = 0

    def take(self, element: Mapping[str, Any]) -> None:
        """Go on with a heading, or with what said.typ notes."""
        if element["func"] != "metadata":
            self.end()
            self._kind = Kind(element["func"]) if not self._unsaid else Kind.TEXT
            return
        noted = element["value"]
        if "label" in element:  # what layout.typ keeps of its measuring
            return
        if noted == "begin":
            self.end()
        elif noted in ("unsaid", "end"):
            self._unsaid += 1 if noted == "unsaid" else -1
        elif "alt" in noted:
            self._draw(noted)
        elif not self._unsaid:
            self._say(noted)

    def end(self) -> None:
        """Close the passage under way; a heading whose words are still to come stays one."""
        text = " ".join(UNSEEN.sub("", self._words).split())
        if not text:  # a number with nothing behind it is no mark
            text, self._mark = self._mark, ""
        if text:
            self.found.append(Passage(self._kind, text, self._language, self._page, self._mark))
            self._kind = Kind.TEXT
        self._words, self._mark = "", ""

    def _draw(self, noted: Mapping[str, Any]) -> None:
        self.end()
        self._turn(noted)
        self._kind, self._words = Kind.PICTURE, noted["alt"]
        self.end()
        self._unsaid += 1  # the words in a drawing are those of its alternative

    def _say(self, noted: Mapping[str, Any]) -> None:
        words = noted["said"]
        if MARK.fullmatch(words):
            self.end()
            self._mark = words
            return
        if words.strip():
            if self._words and self._named(noted) != self._language:
                self.end()
            self._turn(noted)
        self._words += words

    def _turn(self, noted: Mapping[str, Any]) -> None:
        """Go on in the language and on the page of ``noted``."""
        self._language, self._page = self._named(noted), noted["page"]

    def _named(self, noted: Mapping[str, Any]) -> str:
        """Return the catalog's name of the language in which something is said."""
        return self._languages.get(noted["lang"], self._language)
