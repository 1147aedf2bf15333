"""How two PDF files look beside each other.

Two ways of drawing letters differ at one scale by more than any limit worth having: both are drawn four
times as large and averaged down.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

LARGER = 4


def pictures(pdf: Path) -> list[QImage]:
    """Return each page of ``pdf``, a pixel a point; a page of 595.3 points is one of 595."""
    sheet = PdfReader(pdf).pages[0].mediabox
    width, height = round(sheet.width), round(sheet.height)
    how = ["-png", "-scale-to-x", str(width * LARGER), "-scale-to-y", str(height * LARGER)]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftocairo", *how, pdf, Path(folder) / "page"], check=True)
        large = [QImage(str(path)) for path in sorted(Path(folder).iterdir())]
    kept, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return [image.scaled(width, height, kept, smooth) for image in large]


def ink(image: QImage) -> float:
    """Return how much of a page is dark, 0 to 1."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(grey.constBits())
    return sum(255 - pixel for pixel in pixels) / 255 / len(pixels)
