"""A page as a test looks at it: where ink is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QImage

TOLERANCE = 48  # of 255: what two ways of drawing the same edge may be apart
PAPER = (255, 255, 255)


def rows(png: bytes) -> list[bytes]:
    """Return the lines of a picture, a byte of grey a pixel; 255 is paper."""
    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line = bytes(image.constBits()), image.bytesPerLine()
    return [bits[at * line : at * line + image.width()] for at in range(image.height())]


def ink(lines: list[bytes]) -> int:
    """Return how many pixels are not paper."""
    return sum(len(line) - line.count(255) for line in lines)


def share_that_differs(one: bytes, other: bytes) -> float:
    """Return how much of the ink of two pictures differs visibly, 0-1; 1 when their sizes do."""
    return difference(QImage.fromData(one), QImage.fromData(other))


def difference(one: QImage, other: QImage) -> float:
    """Return the share of pixels with ink in either picture that differ by more than TOLERANCE."""
    if one.isNull() or one.size() != other.size():
        return 1.0
    inked = differing = 0
    for left, right in zip(_pixels(one), _pixels(other), strict=True):
        if left != right or left != PAPER:
            inked += 1
            differing += any(abs(a - b) > TOLERANCE for a, b in zip(left, right, strict=True))
    return differing / max(inked, 1)


def _pixels(image: QImage) -> Iterator[tuple[int, int, int]]:
    """Yield red, green and blue of each pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    bits, line = bytes(plain.constBits()), plain.bytesPerLine()
    for at in range(plain.height()):
        row = bits[at * line : at * line + 3 * plain.width()]
        yield from zip(row[0::3], row[1::3], row[2::3], strict=True)
