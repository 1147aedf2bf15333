"""What is chosen in the system's dialog arrives at the printer, and what the printer can do is offered."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from tests.e2e.paper_tray import lacking, newest, sizes, waiting
from tests.figures.page import difference
from tests.handout.looks import pictures

from painedu.handout.request import SheetRequest
from painedu.ui import printer
from painedu.ui.desk import Desk
from painedu.ui.printing import use_both_sides

GREY = "painedu-test-grey"
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
CHANGED = {
    "*ColorDevice:": "*ColorDevice: False",
    "*DefaultColorSpace:": "*DefaultColorSpace: Gray",
    "*DefaultPageSize:": "*DefaultPageSize: Letter",
}
DUPLEX = """
*OpenUI *Duplex/Two-sided: PickOne
*OrderDependency: 10 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
"""
MOST = 0.02


@pytest.fixture
def grey(tray: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A second queue into files: without colour, with Letter in it, and it can turn a sheet over."""
    if os.geteuid() != 0 or not PPD.exists():
        lacking("needs root, to add a print queue, and the files of cups-pdf")
    description = tmp_path / "grey.ppd"
    lines = PPD.read_text(encoding="utf-8").splitlines()
    description.write_text("\n".join(map(_changed, lines)) + DUPLEX, encoding="utf-8")
    add = ["lpadmin", "-p", GREY, "-v", "cups-pdf:/", "-E", "-P", str(description)]
    subprocess.run(add, check=True, capture_output=True)
    monkeypatch.setenv("PRINTER", GREY)
    yield GREY
    subprocess.run(["lpadmin", "-x", GREY], check=True)


def _changed(line: str) -> str:
    return next((new for old, new in CHANGED.items() if line.startswith(old)), line)


def test_from_home_onto_paper_in_three_presses(tray: Path, act: Any) -> None:
    before = set(tray.glob("*.pdf"))
    act("paper_from_home", "en", "", 1)
    assert len(sizes(newest(tray, before))) == 1


def test_a_page_and_copies_of_it_arrive(tray: Path, act: Any, desk: Desk, tmp_path: Path) -> None:
    before = set(tray.glob("*.pdf"))
    act("paper_from_home", "en+zh_Hans", "2", 3)
    printed = newest(tray, before)

    assert len(sizes(printed)) == 3
    saved = tmp_path / "saved.pdf"
    saved.write_bytes(desk.sheets().pdf(SheetRequest(["en", "zh_Hans"], date.today())))
    second = pictures(saved)[1]
    assert all(difference(copy, second) < MOST for copy in pictures(printed))


@pytest.mark.parametrize(
    ("languages", "sides"), [("en+zh_Hans", b"two-sided-long-edge"), ("en", b"one-sided")], ids=["two", "one"]
)
def test_two_pages_go_to_both_sides_of_one_leaf(grey: str, act: Any, languages: str, sides: bytes) -> None:
    subprocess.run(["cupsdisable", grey], check=True)  # what is printed waits, and can be looked at
    act("paper_from_home", languages, "", 1)
    found = re.findall(rb"sides\0.([a-z-]+)", waiting(grey), re.S)
    subprocess.run(["cancel", "-a", grey], check=True)

    assert found == [sides]


def test_the_paper_is_the_one_in_the_printer_and_without_colour(tray: Path, grey: str, act: Any) -> None:
    before = set(tray.glob("*.pdf"))
    act("paper_from_home", "en", "", 1)
    printed = newest(tray, before, grey)

    assert sizes(printed)[0] == pytest.approx((612, 792), abs=1.5)
    assert pictures(printed)[0].allGray()


def test_a_printer_says_what_it_has(qapp: object, grey: str) -> None:
    found = QPrinterInfo.printerInfo(grey)
    assert printer.of(found) == printer.Printer("letter", has_colour=False)
    assert printer.default_printer() == printer.Printer("letter", has_colour=False)


def test_a_printer_with_colour_says_so(qapp: object, queue: None) -> None:
    found = printer.default_printer()
    assert found is not None
    assert found.has_colour


def test_both_sides_are_offered_only_where_the_printer_can(qapp: object, queue: None) -> None:
    plain = QPrinter()
    use_both_sides(plain, 2)
    assert plain.duplex() is QPrinter.DuplexMode.DuplexNone
