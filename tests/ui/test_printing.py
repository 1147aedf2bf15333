"""The sheet on a printer: Qt's own, writing to a file."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from painedu.handout.request import SheetRequest
from painedu.ui.desk import Desk
from painedu.ui.printing import prepare, put_on, use_both_sides, wanted

TODAY = date(2026, 11, 23)


def printed(desk: Desk, path: Path, **wishes: object) -> list[tuple[float, float]]:
    """Print a sheet to ``path`` and return the size of each page in points."""
    request = SheetRequest(today=TODAY, **wishes)  # type: ignore[arg-type]  # a test's words are the fields
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    prepare(printer, request.paper, "sheet")
    assert put_on(printer, desk.sheets().pages(request))
    return [(float(page.mediabox.width), float(page.mediabox.height)) for page in PdfReader(path).pages]


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_printer_gets_as_many_pages_as_the_preview_in_its_size(
    desk: Desk, tmp_path: Path, paper: str, size: tuple[int, int]
) -> None:
    wishes = {"languages": ["en", "zh_Hans"], "paper": paper}
    pages = printed(desk, tmp_path / "printed.pdf", **wishes)

    assert len(pages) == len(desk.sheets().pages(SheetRequest(today=TODAY, **wishes)))  # type: ignore[arg-type]
    assert all(page == pytest.approx(size, abs=1) for page in pages)


def ink(path: Path) -> float:
    """Return how much of the first page is dark, 0 to 1."""
    picture = path.with_suffix(".png")
    how = ["-png", "-gray", "-r", "100", "-singlefile"]
    subprocess.run(["pdftocairo", *how, str(path), str(picture.with_suffix(""))], check=True)
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(image.constBits())
    return sum(255 - pixel for pixel in pixels) / 255 / len(pixels)


@pytest.mark.skipif(not (shutil.which("pdftocairo") or os.environ.get("CI")), reason="needs poppler-utils")
def test_printed_letters_are_not_bolder_than_saved_ones(desk: Desk, tmp_path: Path) -> None:
    request = SheetRequest(languages=["en"], today=TODAY)
    saved = tmp_path / "saved.pdf"
    saved.write_bytes(desk.sheets().pdf(request))
    printed(desk, tmp_path / "printed.pdf", languages=["en"])

    # without the cure of figures/svg.for_qt every letter gets an outline and the page 1.7 times the ink
    assert ink(tmp_path / "printed.pdf") == pytest.approx(ink(saved), rel=0.02)


@pytest.mark.parametrize(
    ("first", "last", "kept"), [(None, None, [1, 2, 3]), (2, 3, [2, 3]), (1, 1, [1]), (3, 3, [3])]
)
def test_pages_that_were_not_asked_for_are_not_printed(
    qapp: object, first: int | None, last: int | None, kept: list[int]
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    if first is not None and last is not None:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)

    assert wanted(printer, [b"1", b"2", b"3"]) == [str(page).encode() for page in kept]


def test_both_sides_are_left_alone_where_the_printer_cannot_turn_a_leaf(
    qapp: object,
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    use_both_sides(printer, 2)

    assert printer.duplex() is QPrinter.DuplexMode.DuplexNone
