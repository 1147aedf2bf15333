"""Scene: every figure in every state on one large sheet, and the body map to choose from.

gallery.py LANGUAGE
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from tools.reference_pictures import EXAMPLES

from painedu.figures.drawing import Drawings
from painedu.figures.figure import figure_ids
from painedu.figures.press import Press
from painedu.handout.contents import BODY_MAP
from painedu.language.translator import Translator
from painedu.source.folder import data_root
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.parts_view import PartsView

ACROSS, SIDE = 10, 60  # so many in a row, so many px wide: all are on the screen at once


def body_map(drawings: Drawings, translate: Translator) -> PartsView:
    view, chosen = PartsView(drawings, translate, BODY_MAP), set[str]()

    def choose(part: str, on: bool) -> None:
        (chosen.add if on else chosen.discard)(part)
        view.show_parts(chosen)

    view.chosen.connect(choose)
    return view


def sheet(language: str) -> QWidget:
    root = data_root()
    drawings = Drawings(Press(root / "resources"), root / "resources")
    translate, layout, whole = Translator(root / "translations", language), QGridLayout(), QWidget()
    shown = [
        (figure, state.id)
        for figure in figure_ids(root / "resources")
        for state in drawings.figure(figure).states
    ]
    for at, (figure, state) in enumerate(shown):
        view = FigureView(drawings, translate, figure, state)
        view.show_state(state, EXAMPLES.get(figure))
        view.setFixedSize(SIDE, SIDE)
        layout.addWidget(view, at // ACROSS, at % ACROSS)
    layout.addWidget(body_map(drawings, translate), 0, ACROSS, ACROSS, 1)
    layout.setColumnStretch(ACROSS, 1)
    whole.setLayout(layout)
    whole.resize(1300, 800)
    return whole


def main() -> None:
    app = QApplication(sys.argv[:1])
    whole = sheet(sys.argv[1])
    whole.show()
    app.exec()


if __name__ == "__main__":
    main()
