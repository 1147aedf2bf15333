"""Words that promise too much, and characters that no reader should meet."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

from painedu.checking.content import Content
from painedu.source.document import Document
from painedu.source.problem import Problem
from painedu.source.trail import Trail

REFUSED = re.compile(r"\b(cure[sd]?|guaranteed|proves|heals nerves)\b|根治|治愈|保证", re.IGNORECASE)
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]")
"""Controls, and marks that would turn a line round."""


def wording_problems(content: Content) -> Iterator[Problem]:
    """Yield what is wrong with the English texts, taken one by one."""
    for text in content.texts:
        promise = refused_word(text.words)
        if promise and not may_promise(text.document, text.trail):
            yield text.problem(promise)
        yield from map(text.problem, flaws(text.words))


def refused_word(words: str) -> str:
    """Say which word promises too much, "" when none does."""
    found = REFUSED.search(words)
    if not found:
        return ""
    return f"'{found[0]}' promises too much: say it another way; where the text denies it, add 'denies: true'"


def may_promise(document: Document, trail: Trail) -> bool:
    """Tell whether the text at ``trail`` is a wrong option, explains one, or is marked as denying."""
    if trail[-1] == "explanation":
        return True
    above = _above(document, trail)
    is_option = trail[-1] == "text" and any(each.get("kind") == "check" for each in above)
    is_wrong_option = is_option and above[-1].get("correct") is not True
    return is_wrong_option or any(each.get("denies") is True for each in above)


def _above(document: Document, trail: Trail) -> list[dict[str, object]]:
    """Return the mappings around the text at ``trail``, from the outermost on."""
    found, data = [], document.data
    for step in trail:
        if isinstance(data, dict):
            found.append(data)
        data = data[step]
    return found


def flaws(words: str) -> Iterator[str]:
    """Yield what is wrong with a text whatever its language."""
    if not words.strip():
        yield "the text is blank: write it, or remove it"
    unseen = UNSEEN.search(words)
    if unseen:
        before = words[: unseen.start()][-20:]
        yield f"there is a control character, U+{ord(unseen[0]):04X}, after '{before}': remove it"
    if fields(words) is None:
        yield "the braces { } do not match: write a field as {name}"


def fields(words: str) -> set[str] | None:
    """Return the names of the {fields} in ``words``, None when its braces do not match."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}
    except ValueError:
        return None


def shortened(words: str) -> str:
    """Return the beginning of a text, to tell which is meant."""
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:57]}..."
