"""The picture of a lesson, shown once more where an answer missed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from painedu.lessons.reading import Reading
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.worded import Worded


class KeyPicture(Worded):
    """Drawn when first asked for; a step that has a drawing of its own needs no second one."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__()
        self._desk, self._reading = desk, reading
        self._is_needed = not reading.has_figure
        self.view: FigureView | None = None
        self._layout: QVBoxLayout = column()
        self.setLayout(self._layout)
        self.hide()

    def show_if(self, missed: bool) -> None:
        """Show the picture when an answer ``missed``, else put it away."""
        picture = self._reading.lesson.key_picture()
        if missed and self._is_needed and picture is not None and self.view is None:
            self.view = FigureView(self._desk.drawings(), self._desk.translate, *picture)
            self._layout.addWidget(self.view)
        self.setVisible(missed and self.view is not None)

    def refresh(self) -> None:
        """Say nothing: the drawing says itself."""
