"""Which characters the fonts hold, and text made fit to be set in them."""

from __future__ import annotations

import functools
import re
import struct
import unicodedata
from collections.abc import Iterator
from pathlib import Path

UNKNOWN = "\u25a1"  # a white square; U+FFFD is in neither font
BREAK = "\u200b"
LONGEST_RUN = 25
_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_PIECE = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")  # after the hyphen of a double name
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_MARK = re.compile(  # after a sign that only the Chinese font has: it would swallow that sign
    "(?<=[\u2010-\u205f\u2070-\ufe0e\ufe10-\uffff])(?=[\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff])"
)
_KEPT = frozenset("\n\u2028\u200b\u200c\u200d\u2060\ufe0f")  # no glyph needed, harmless in PDF/UA
_BIDI = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]  # would turn a name round
_FORBIDDEN = [*range(0x20), *range(0x7F, 0xA0), *_BIDI, *range(0xD800, 0xE000), 0xFEFF, 0xFFFE, 0xFFFF]
_CONTROLS: dict[int, str | None] = {**dict.fromkeys(_FORBIDDEN), 0x09: " ", 0x0A: "\n", 0x2029: "\n"}


@functools.cache
def known_characters(folder: Path) -> frozenset[int]:
    """Return the code points that some font in ``folder`` has a glyph for."""
    return frozenset(code for path in sorted(folder.glob("*.ttf")) for code in _characters(path.read_bytes()))


def printable(text: str, known: frozenset[int]) -> tuple[str, list[str]]:
    """Return ``text`` as it can be printed, and each character that had to become a white square.

    Control characters and marks that turn the direction of writing are dropped, a tab becomes a
    space; line ends stay. An accent on a Chinese character stands beside it.
    """
    if _is_plain(text, known):
        return text, []
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    clean = lines.translate(_CONTROLS)
    missing = [each for each in dict.fromkeys(clean) if ord(each) not in known and each not in _KEPT]
    return _MARK.sub(BREAK, clean.translate({ord(each): UNKNOWN for each in missing})), missing


def _is_plain(text: str, known: frozenset[int]) -> bool:
    """Tell whether ``text`` can be printed as it is: nearly all of a sheet can, and this is told fast."""
    may_be_kept = text.isprintable() and unicodedata.is_normalized("NFC", text)
    return may_be_kept and known.issuperset(map(ord, text)) and not _MARK.search(text)


def breakable(text: str) -> str:
    """Return ``text`` with places to break in runs over LONGEST_RUN; they would leave the page."""
    return _RUN.sub(_with_breaks, text)


def _with_breaks(found: re.Match[str]) -> str:
    run = found[0]
    if _HAN.search(run):
        return re.sub(rf"([!-~]{{{LONGEST_RUN}}})(?=[!-~])", rf"\1{BREAK}", run)  # Chinese breaks by itself
    return BREAK.join(part for piece in _PIECE.split(run) for part in _parts(piece))


def _parts(piece: str) -> Iterator[str]:
    return (piece[at : at + LONGEST_RUN] for at in range(0, len(piece), LONGEST_RUN))


def _characters(font: bytes) -> Iterator[int]:
    """Read the groups of the character map, format 12 (OpenType specification, cmap)."""
    table = _table(font, b"cmap")
    for at in range(table + 4, table + 4 + 8 * _number(">H", font, table + 2), 8):
        start = table + _number(">I", font, at + 4)
        if _number(">H", font, start) == 12:
            count = _number(">I", font, start + 12)
            for first, last, _ in struct.iter_unpack(">III", font[start + 16 : start + 16 + 12 * count]):
                yield from range(first, last + 1)
            return


def _table(font: bytes, tag: bytes) -> int:
    for at in range(12, 12 + 16 * _number(">H", font, 4), 16):
        if font[at : at + 4] == tag:
            return _number(">I", font, at + 8)
    raise ValueError(f"the font has no table {tag.decode()}")


def _number(form: str, font: bytes, at: int) -> int:
    return int(struct.unpack_from(form, font, at)[0])
