"""The codes of the page for a doctor or nurse, read back by a decoder."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from tests.handout import paper
from tests.handout.other_sheets import request
from tests.handout.test_overview import FULL, TODAY
from tests.handout.test_sheet import full

from painedu.figures.svg import REFUSED
from painedu.handout.overview import Known
from painedu.handout.qr import dark_runs
from painedu.handout.sheet import SheetMaker

DOTS = 200  # an inch
needs_poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")


def drawn(pdf: bytes, folder: Path) -> memoryview:
    """Return the first page in grey, at the resolution of a fax."""
    (folder / "page.pdf").write_bytes(pdf)
    draw = ["pdftoppm", "-gray", "-r", str(DOTS), "-singlefile", "page.pdf", "page"]
    subprocess.run(draw, cwd=folder, check=True)
    head, size, _, pixels = (folder / "page.pgm").read_bytes().split(b"\n", 3)
    assert head == b"P5"
    width, height = map(int, size.split())
    return memoryview(pixels).cast("B", (height, width))


def codes(picture: memoryview) -> list[zxingcpp.Barcode]:
    """Return the codes of a page, from the left on."""
    only = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return sorted(
        zxingcpp.read_barcodes(picture, formats=only), key=lambda each: float(each.position.top_left.x)
    )


def decoded(pdf: bytes, folder: Path) -> list[str]:
    """Return what the codes on the first page say."""
    return [each.text for each in codes(drawn(pdf, folder))]


def dois(maker: SheetMaker) -> list[str]:
    return [source.doi for source in maker.supplies.stock.library.evidence.sources.values() if source.doi]


@needs_poppler
@pytest.mark.parametrize("finished", [[], ["L4", "L9"], ["L1", "L2", "L3", "L10", "L11", "L12"]])
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("dark", [False, True])
def test_each_code_leads_to_the_doi_that_is_said_of_it(
    maker: SheetMaker, finished: list[str], language: str, dark: bool, tmp_path: Path
) -> None:
    pdf = maker.overview_pdf(request([language], black_and_white=dark), Known(TODAY, finished=finished))
    found = decoded(pdf, tmp_path)
    said = [alt.rpartition(" ")[2] for alt in paper.alternatives(pdf) if "doi" in alt]
    assert sorted(found) == sorted(f"https://doi.org/{doi}" for doi in said)
    assert 1 <= len(found) <= 4
    assert set(said) <= set(dois(maker))


@needs_poppler
def test_codes_stand_beside_all_that_is_known_of_a_person(maker: SheetMaker, tmp_path: Path) -> None:
    pdf = maker.overview_pdf(request(["en"]), FULL)
    assert paper.sides(pdf) == 1
    assert len(decoded(pdf, tmp_path)) >= 2


def test_a_patient_gets_no_code_of_a_paper(maker: SheetMaker) -> None:
    assert not [alt for alt in paper.alternatives(maker.pdf(full(["en"]))) if "QR" in alt]


def test_a_code_is_drawn_and_not_a_picture(maker: SheetMaker) -> None:
    (page,) = maker.overview_pages(request(["en"]), FULL)
    assert not REFUSED.search(page)


@pytest.mark.parametrize("doi", ["10.1016/j.ynpai.2023.100125", "10.1/a", "10.1002/14651858.CD009790.pub2"])
def test_runs_cover_each_dark_module_once_and_touch_no_other(doi: str) -> None:
    import segno

    width, runs = dark_runs(doi)
    matrix = segno.make(doi, error="m", micro=False).matrix
    covered = [(row, column + at) for column, row, many in runs for at in range(many)]
    dark = [(row, column) for row in range(width) for column in range(width) if matrix[row][column]]
    assert covered == dark
