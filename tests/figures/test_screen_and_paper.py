"""What QtSvg shows on the screen is what stands on the paper.

Two ways of drawing letters differ at one scale by more than any limit worth having: both are drawn four
times as large and averaged down.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from tests.figures.page import difference
from tools.reference_pictures import Shown, all_shown

from painedu.figures.drawing import SCREEN, Drawings
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.source.folder import data_root
from painedu.ui.widgets.figure_view import painted

LARGER = 4
MOST = 0.02
SHOWN = list(all_shown(data_root() / "resources"))


@pytest.fixture(scope="module", autouse=True)
def poppler() -> None:
    if shutil.which("pdftocairo") is None:
        reason = "needs pdftocairo (Debian: poppler-utils)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.name)
def test_the_screen_shows_what_is_printed(
    qapp: object, press: Press, drawings: Drawings, english: Translator, tmp_path: Path, shown: Shown
) -> None:
    translate = english.another(shown.language)
    svg = drawings.svg(shown.figure, shown.state, translate, shown.data, width=shown.width)
    payload = drawings.payload(shown.figure, shown.state, translate, shown.data, width=shown.width)
    screen = on_screen(svg, shown.width)
    paper = on_paper(press.pdf(SCREEN, payload, tagged=False), tmp_path)
    paper = paper.copy(screen.rect())  # its page is rounded up to whole pixels
    assert difference(*(averaged(each, shown.width) for each in (screen, paper))) < MOST


def on_screen(svg: bytes, width: int) -> QImage:
    picture = painted(svg, width * LARGER, 1.0)
    image = QImage(picture.size(), QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return image


def on_paper(pdf: bytes, folder: Path) -> QImage:
    (folder / "drawing.pdf").write_bytes(pdf)
    how = ["-png", "-singlefile", "-r", str(72 * LARGER)]
    subprocess.run(["pdftocairo", *how, folder / "drawing.pdf", folder / "drawing"], check=True)
    return QImage(str(folder / "drawing.png"))


def averaged(image: QImage, width: int) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaledToWidth(width, smooth)
