"""No word of a drawing stands on another, or leaves the picture, however narrow it is laid out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest
from tools.reference_pictures import WIDTH, Shown, all_shown

from painedu.figures.drawing import SCREEN, Drawings
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.source.folder import data_root

SHOWN = list(all_shown(data_root() / "resources"))
WIDTHS = [400, 640, 896]
CASES = [(shown, width) for shown in SHOWN for width in (WIDTHS if shown.width == WIDTH else [shown.width])]
EDGE = 0.12  # of a letter's height: boxes are taller than the letters in them
_NUMBER = r'="(-?[0-9.]+)"'
_WORD = re.compile(rf"<word xMin{_NUMBER} yMin{_NUMBER} xMax{_NUMBER} yMax{_NUMBER}>(.*?)</word>")


class Word(NamedTuple):
    """A word and its box, points from the top left."""

    left: float
    top: float
    right: float
    bottom: float
    text: str

    def shrunk(self) -> Word:
        edge = (self.bottom - self.top) * EDGE
        return Word(self.left, self.top + 2 * edge, self.right - edge, self.bottom - 2 * edge, self.text)

    def meets(self, other: Word) -> bool:
        apart = self.right <= other.left or other.right <= self.left
        return not apart and self.top < other.bottom and other.top < self.bottom


@pytest.fixture(scope="module", autouse=True)
def poppler() -> None:
    if shutil.which("pdftotext") is None:
        reason = "needs pdftotext (Debian: poppler-utils)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)


@pytest.mark.parametrize(("shown", "width"), CASES, ids=[f"{shown.name}-{width}" for shown, width in CASES])
def test_words_stand_apart_and_inside(
    press: Press, drawings: Drawings, english: Translator, tmp_path: Path, shown: Shown, width: int
) -> None:
    translate = english.another(shown.language)
    payload = drawings.payload(shown.figure, shown.state, translate, shown.data, width=width)
    found = words(press.pdf(SCREEN, payload, tagged=False), tmp_path)
    assert found
    assert [word for word in found if word.left < -0.5 or word.right > width + 0.5] == []
    small = [word.shrunk() for word in found]
    assert [(one.text, other.text) for one, other in combinations(small, 2) if one.meets(other)] == []


def test_words_on_each_other_would_be_noticed() -> None:
    one, beside, on_it = Word(0, 0, 40, 16, "a"), Word(40, 0, 80, 16, "b"), Word(20, 4, 60, 20, "c")
    assert not one.shrunk().meets(beside.shrunk())
    assert one.shrunk().meets(on_it.shrunk())


def words(pdf: bytes, folder: Path) -> list[Word]:
    (folder / "drawing.pdf").write_bytes(pdf)
    command = ["pdftotext", "-bbox", str(folder / "drawing.pdf"), "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [_word(*found.groups()) for found in _WORD.finditer(told)]


def _word(left: str, top: str, right: str, bottom: str, text: str) -> Word:
    return Word(float(left), float(top), float(right), float(bottom), text)
