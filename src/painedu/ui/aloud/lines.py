"""Where the words of a label stand, which Qt does not tell."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

NEW_LINE = "\u2028"  # what ends a line in Qt's layout of text


def places(label: QLabel, start: int, end: int) -> list[QRect]:
    """Return where the words from ``start`` to ``end`` stand in ``label``, a line each."""
    area = label.contentsRect()
    laid = _laid_out(label, area.width())
    last = laid.lineAt(laid.lineCount() - 1)
    spare = max(area.height() - (last.y() + last.height()), 0)
    corner = area.topLeft() + QPoint(0, round(spare / 2))  # a label sets its words in the middle
    return [QRect(corner + place.topLeft().toPoint(), _size(place)) for place in _in_lines(laid, start, end)]


def _size(place: QRectF) -> QSize:
    return place.size().toSize()


def _laid_out(label: QLabel, width: int) -> QTextLayout:
    """Return the words of ``label`` set as it sets them."""
    laid = QTextLayout(label.text().replace("\n", NEW_LINE), label.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wrap = QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.ManualWrap
    option.setWrapMode(wrap)
    laid.setTextOption(option)
    laid.beginLayout()
    height = 0.0
    while (line := laid.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    laid.endLayout()
    return laid


def _in_lines(laid: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    for at in range(laid.lineCount()):
        line = laid.lineAt(at)
        first = max(start, line.textStart())
        own = laid.text()[line.textStart() : line.textStart() + line.textLength()]
        last = min(end, line.textStart() + len(own.rstrip()))
        if first < last:
            left, right = _across(line.cursorToX(first)), _across(line.cursorToX(last))
            yield QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _across(found: object) -> float:
    """Return the place of a cursor: PySide hands back the cursor as well."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
