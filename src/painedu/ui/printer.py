"""What the printer of this computer can do, asked before a sheet is set for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painedu.handout.request import Paper

if TYPE_CHECKING:  # Qt's printing is loaded when first used
    from PySide6.QtPrintSupport import QPrinterInfo

SHORTER_THAN_A4 = 817  # points: half way between Letter (792) and A4 (842)


@dataclass(frozen=True)
class Printer:
    """What a sheet is set for, unless someone chooses otherwise."""

    paper: str
    has_colour: bool


def default_printer() -> Printer | None:
    """Return the printer that the system would take, None where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    found = QPrinterInfo.defaultPrinter()
    return None if found.isNull() else of(found)


def of(found: QPrinterInfo) -> Printer:
    """Return what ``found`` says of itself. Sizes are compared, as names differ: Letter is also AnsiA."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter

    height = found.defaultPageSize().size(QPageSize.Unit.Point).height()
    paper = Paper.LETTER if 0 < height < SHORTER_THAN_A4 else Paper.A4
    modes = found.supportedColorModes()
    return Printer(paper.value, has_colour=not modes or QPrinter.ColorMode.Color in modes)
