"""Half-width punctuation in Chinese text: keyboards hand it over, and nobody sees it before print."""

from __future__ import annotations

import re

HAN = "\u3400-\u9fff"
WIDE = {
    ",": "\uff0c",
    ";": "\uff1b",
    ":": "\uff1a",
    "?": "\uff1f",
    "!": "\uff01",
    "(": "\uff08",
    ")": "\uff09",
}
_CHINESE = HAN + "\u3001\u3002\u300a\u300b\u201c\u201d\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f"
_TOUCHES = re.compile(f"(?<=[{_CHINESE}])[,;:?!()](?!//)|[,;:?!()](?=[{_CHINESE}])")
_STOP = re.compile(f"(?<=[{HAN}])\\.(?![A-Za-z0-9])")
_LATIN_APOSTROPHE = re.compile("(?<=[A-Za-z])\u2019(?=[A-Za-z])")


def half_width(text: str) -> str:
    """Return the first half-width mark that touches Chinese, with a little around it, or ""."""
    found = _TOUCHES.search(text) or _STOP.search(text)
    return around(text, found) if found else ""


def wide_apostrophe(text: str) -> str:
    """Return the first U+2019 between Latin letters: a Chinese font draws it full-width; or ""."""
    found = _LATIN_APOSTROPHE.search(text)
    return around(text, found) if found else ""


def around(text: str, found: re.Match[str], reach: int = 6) -> str:
    """Return what was ``found`` with ``reach`` characters on either side."""
    return text[max(found.start() - reach, 0) : found.end() + reach]
