"""The other sheets as tests ask for them, and where their words stand."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path
from typing import NamedTuple

from painedu.handout.request import SheetRequest

TODAY = date(2026, 11, 23)
LAYOUTS = [["en"], ["zh_Hans"], ["en", "zh_Hans"], ["zh_Hans", "en"]]
MM = 72 / 25.4
_WORD = re.compile(r'<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)</word>')


class Word(NamedTuple):
    """A word and its box in points, from the top left corner of its side."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def request(languages: list[str], **settings: object) -> SheetRequest:
    return SheetRequest(languages, TODAY, **settings)  # type: ignore[arg-type]


def boxes(pdf: bytes, folder: Path) -> list[list[Word]]:
    """Return the words of each side, as poppler finds them."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True)
    pages = done.stdout.decode("utf-8", errors="replace").split("<page ")[1:]
    return [[_word(*found) for found in _WORD.findall(page)] for page in pages]


def _word(left: str, top: str, right: str, bottom: str, text: str) -> Word:
    return Word(float(left), float(top), float(right), float(bottom), text)
