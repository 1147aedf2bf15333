"""Text made fit for paper: only characters that the fonts have, nothing that would leave the page."""

from __future__ import annotations

from typing import Any

from painedu.figures.glyphs import breakable, printable

LONGEST = 80  # characters of one thing typed in: a name has 60 at most
CUT = "…"
COLOURS = "theme"  # no words: half of all texts, as every drawing brings its own
DOT, KEPT_DOT = " · ", "\u00a0· "  # between things in a row; no line begins with it


def shortened(typed: str, longest: int = LONGEST) -> str:
    """Return ``typed`` on one line and cut, visibly, where it would push the rest off the sheet."""
    line = " ".join(typed.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + CUT


def fitted(value: Any, known: frozenset[int]) -> tuple[Any, list[str]]:
    """Return ``value`` with every text in it fit to be set, and each character that is missing."""
    missing: dict[str, None] = {}
    return _fitted(value, known, missing), list(missing)


def _fitted(value: Any, known: frozenset[int], missing: dict[str, None]) -> Any:
    if isinstance(value, str):
        text, unknown = printable(value, known)
        missing.update(dict.fromkeys(unknown))
        return breakable(text.replace(DOT, KEPT_DOT))
    if isinstance(value, dict):
        return {
            key: inner if key == COLOURS else _fitted(inner, known, missing) for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_fitted(inner, known, missing) for inner in value]
    return value
