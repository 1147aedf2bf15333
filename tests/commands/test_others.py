"""The safety card, the form, a leaflet and the booklet from the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from tests.commands.conftest import Run

BOTH = ["--language", "zh_Hans", "--language", "en"]
SHEETS = {"card": ["card"], "form": ["form"], "leaflet": ["leaflet", "L4"], "booklet": ["booklet"]}
TITLES = {
    "card": "Safety card",
    "form": "Check-in on paper",
    "leaflet": "Balance and repair",
    "booklet": "Contents",
}


def text(path: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_is_made(sheet: str, painedu: Run, tmp_path: Path) -> None:
    done = painedu(*SHEETS[sheet], "-o", "sheet.pdf")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert TITLES[sheet] in text(tmp_path / "sheet.pdf")


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_takes_two_languages_a_region_and_another_paper(
    sheet: str, painedu: Run, tmp_path: Path
) -> None:
    more = ["--region", "hong-kong", "--paper", "letter", "--black-and-white"]
    large = [] if sheet == "card" else ["--large-print"]
    done = painedu(*SHEETS[sheet], *BOTH, *more, *large, "-o", tmp_path / "sheet.PDF")
    assert (done.returncode, done.stderr) == (0, "")
    found = text(tmp_path / "sheet.PDF")
    assert TITLES[sheet] in found
    assert "Hong Kong" in found
    assert "香港" in found
    page = pypdf.PdfReader(tmp_path / "sheet.PDF").pages[0].mediabox.upper_right
    assert [round(side) for side in page] == [612, 792]


WRONG = {
    "a lesson": (["leaflet", "L99"], "there is no lesson 'L99': use one of L1, "),
    "a region": (["card", "--region", "moon"], "there is no region 'moon': use one of "),
    "a language": (["booklet", "--language", "xx"], "there is no language 'xx': use one of en, zh_Hans"),
    "one language twice": (["form", "--language", "en", "--language", "en"], "two different ones"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said_in_one_sentence_and_nothing_is_written(
    what: str, painedu: Run, tmp_path: Path
) -> None:
    arguments, sentence = WRONG[what]
    done = painedu(*arguments, "-o", "sheet.pdf")
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "sheet.pdf").exists()


def test_a_card_has_no_large_print(painedu: Run) -> None:
    done = painedu("card", "--large-print", "-o", "card.pdf")
    assert done.returncode == 2
    assert "--large-print" in done.stderr
