"""Vectors from a file, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from painedu.ui import style


def vector(path: Path, colours: Mapping[str, str], size: QSize, ratio: float) -> QPixmap:
    """Return the SVG at ``path`` as large as ``size`` for a screen with ``ratio`` dots a px.

    ``colours`` tells what becomes of the colours in the file. An image reader draws it: QtSvg's own
    module would be loaded for nothing else at the start.
    """
    svg = path.read_text(encoding="utf-8")
    for old, new in colours.items():
        svg = svg.replace(old, new)
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(path: Path, colour: str, side: int, ratio: float) -> QIcon:
    """Return the icon at ``path``, ``side`` px wide and high, in ``colour``."""
    return QIcon(vector(path, {style.ICON_INK: colour}, QSize(side, side), ratio))
