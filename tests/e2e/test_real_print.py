"""From the window through Qt to a queue of CUPS: what comes out is what was saved."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from tests.figures.page import difference
from tests.handout.looks import ink, pictures

from painedu.handout.request import SheetRequest
from painedu.ui.desk import Desk
from painedu.ui.kiosk.printer_card import printers
from painedu.ui.printing import prepare, print_on, put_on

QUEUE = "PDF"
PATIENCE = 60.0  # seconds until a job is on paper
MOST = 0.02  # of the ink


def has_queue() -> bool:
    if shutil.which("lpstat") is None:
        return False
    asked = subprocess.run(["lpstat", "-v", QUEUE], capture_output=True, text=True, check=False)
    return asked.returncode == 0 and "cups-pdf:" in asked.stdout


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """A queue that prints into files, and the default one for this test; no other printer is ever used."""
    if not has_queue():
        reason = f"needs a CUPS queue named {QUEUE} that prints into files (see .ci/run)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    monkeypatch.setenv("PRINTER", QUEUE)


@pytest.fixture
def tray(queue: None) -> Iterator[Path]:
    """Where cups-pdf lays what it prints; what a test printed is taken out again."""
    folder = Path(pwd.getpwuid(os.getuid()).pw_dir) / "PDF"
    before = set(folder.glob("*.pdf"))
    yield folder
    for path in set(folder.glob("*.pdf")) - before:
        path.unlink()


def newest(tray: Path, before: set[Path]) -> Path:
    """Wait until a new file is there, and whole."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        fresh = set(tray.glob("*.pdf")) - before
        if fresh and not _is_printing():
            return fresh.pop()
        time.sleep(0.2)
    pytest.fail("nothing came out of the printer")


def _is_printing() -> bool:
    waiting = subprocess.run(["lpstat", "-o", QUEUE], capture_output=True, text=True, check=False)
    return bool(waiting.stdout.strip())


def sizes(pdf: Path) -> list[tuple[float, float]]:
    return [(float(page.mediabox.width), float(page.mediabox.height)) for page in PdfReader(pdf).pages]


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
