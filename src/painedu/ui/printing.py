"""A sheet onto paper, through the system's own dialog."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMarginsF, QRectF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def ask_and_print(pages: list[bytes], paper: str, title: str, parent: QWidget) -> bool:
    """Let the reader choose a printer and print ``pages``; False when the printer did not take them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, paper, title)
    use_both_sides(printer, len(pages))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setMinMax(1, len(pages))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return True  # the reader thought better of it
    prepare(printer, paper, title)  # the dialog puts its own margins in
    return put_on(printer, wanted(printer, pages))


def print_on(name: str, pages: list[bytes], paper: str, title: str) -> bool:
    """Print ``pages`` on the printer called ``name``, and ask nothing; False when it did not take them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    prepare(printer, paper, title)
    return put_on(printer, pages)


def prepare(printer: QPrinter, paper: str, title: str) -> None:
    """Set the paper and no margins of the printer's own: the pages carry theirs."""
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(SIZES[paper]))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def use_both_sides(printer: QPrinter, count: int) -> None:
    """Offer one leaf for ``count`` pages where the printer can turn it over; the dialog may say otherwise."""
    can = QPrinterInfo(printer).supportedDuplexModes()
    if count > 1 and QPrinter.DuplexMode.DuplexLongSide in can:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)


def wanted(printer: QPrinter, pages: list[bytes]) -> list[bytes]:
    """Return the pages that were asked for in the dialog.

    CUPS is told their numbers by Qt and picks them itself: then all are to be sent.
    """
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return pages
    asked = printer.pageRanges()
    return [page for number, page in enumerate(pages, start=1) if asked.contains(number)]


def put_on(printer: QPrinter, pages: list[bytes]) -> bool:
    """Draw ``pages`` on ``printer``; False when it did not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        area = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        QSvgRenderer(QByteArray(page)).render(painter, area)
    return painter.end()
