"""The icon as pixels, in the sizes a desktop asks for: pictures.py SVG FOLDER.

The build runs it with the Python of the new environment, which holds Qt.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
OF_A_SYSTEM = {"win32": ("painedu.ico", 256), "darwin": ("painedu.icns", 512)}


def drawn(drawing: QSvgRenderer, size: int) -> QImage:
    """Return the drawing on nothing, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    return image


def main(svg: str, folder: str) -> None:
    """Write every size of ``svg`` as SIZE.png below ``folder``, and the icon of Windows or macOS."""
    into, drawing = Path(folder), QSvgRenderer(svg)
    if not drawing.isValid():
        raise SystemExit(f"{svg} cannot be drawn")
    into.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        drawn(drawing, size).save(str(into / f"{size}.png"))
    if sys.platform in OF_A_SYSTEM:
        name, size = OF_A_SYSTEM[sys.platform]
        drawn(drawing, size).save(str(into / name))


if __name__ == "__main__":
    main(*sys.argv[1:])
