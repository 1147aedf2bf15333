"""Several parts in one place, of which one is shown and gives the height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from painedu.ui.widgets.column import column


class OneShown(QWidget):
    """Unlike a QStackedWidget it is only as high as the part in front."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self.parts = list(parts)
        layout = column(*parts)
        layout.addStretch(1)
        self.setLayout(layout)
        self.show_part(self.parts[0])

    def show_part(self, part: QWidget) -> None:
        self.shown = part
        for each in self.parts:
            each.setVisible(each is part)
