"""A page as a test looks at it: where ink is."""

from __future__ import annotations

from PySide6.QtGui import QImage


def rows(png: bytes) -> list[bytes]:
    """Return the lines of a picture, a byte of grey a pixel; 255 is paper."""
    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line = bytes(image.constBits()), image.bytesPerLine()
    return [bits[at * line : at * line + image.width()] for at in range(image.height())]


def ink(lines: list[bytes]) -> int:
    """Return how many pixels are not paper."""
    return sum(len(line) - line.count(255) for line in lines)
