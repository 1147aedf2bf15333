"""From the window through Qt to a queue of CUPS: what comes out is what was saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from tests.e2e.paper_tray import QUEUE, newest, sizes
from tests.figures.page import difference
from tests.handout.looks import ink, pictures

from painedu.handout.request import SheetRequest
from painedu.ui.desk import Desk
from painedu.ui.kiosk.printer_card import printers
from painedu.ui.printing import prepare, print_on, put_on

MOST = 0.02  # of the ink


@pytest.mark.parametrize(
    ("languages", "paper"), [("en+zh_Hans", "a4"), ("zh_Hans", "letter")], ids=["two-a4", "one-letter"]
)
def test_the_paper_is_the_saved_sheet(
    act: Any, tray: Path, tmp_path: Path, languages: str, paper: str
) -> None:
    saved, before = tmp_path / "saved.pdf", set(tray.glob("*.pdf"))
    act("print_sheet", QUEUE, languages, paper, saved)
    printed = newest(tray, before)

    assert len(sizes(printed)) == len(sizes(saved))
    for size, wanted in zip(sizes(printed), sizes(saved), strict=True):
        assert size == pytest.approx(wanted, abs=1.5)
    for one, other in zip(pictures(printed), pictures(saved), strict=True):
        assert difference(one, other) < MOST
        assert ink(one) == pytest.approx(ink(other), rel=MOST), "letters are bolder, or paler"


def test_a_kiosk_prints_on_the_printer_that_was_chosen_and_asks_for_no_file(desk: Desk, tray: Path) -> None:
    asked, before = SheetRequest(["en"], date(2026, 11, 23)), set(tray.glob("*.pdf"))
    pages = desk.sheets().pages(asked)
    assert QUEUE in printers()

    assert print_on(QUEUE, pages, asked.paper, "sheet")

    assert len(sizes(newest(tray, before))) == len(pages)


def test_bolder_letters_would_be_noticed(desk: Desk, tmp_path: Path) -> None:
    asked = SheetRequest(["en"], date(2026, 11, 23))
    saved, printed = tmp_path / "saved.pdf", tmp_path / "bold.pdf"
    saved.write_bytes(desk.sheets().pdf(asked))
    outlined = [page.replace(b' stroke-width="0"', b"", 1) for page in desk.sheets().pages(asked)]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(printed))
    prepare(printer, asked.paper, "sheet")
    assert put_on(printer, outlined)

    one, other = pictures(printed)[0], pictures(saved)[0]
    assert difference(one, other) > 2 * MOST
    assert ink(one) > 1.1 * ink(other)
