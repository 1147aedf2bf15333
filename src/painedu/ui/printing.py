"""A sheet onto paper, through the system's own dialog."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMarginsF, QRectF
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def ask_and_print(pages: list[bytes], paper: str, title: str, parent: QWidget) -> bool:
    """Let the reader choose a printer and print ``pages``; False when the printer did not take them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, paper, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return True  # the reader thought better of it
    prepare(printer, paper, title)  # the dialog puts its own margins in
    return put_on(printer, pages)


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
