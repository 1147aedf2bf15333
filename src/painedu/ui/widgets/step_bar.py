"""The bar below anything that goes step by step: back, where one is, and on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from painedu.ui import style
from painedu.ui.widgets.buttons import button, give_look
from painedu.ui.widgets.column import row
from painedu.ui.widgets.labels import Fine
from painedu.ui.widgets.progress_dots import ProgressDots


class StepBar(QFrame):
    """Its words come from the page: only it knows what "on" means here."""

    def __init__(self, *extra: QPushButton) -> None:
        super().__init__()
        self.dots, self.place = ProgressDots(), Fine("quiet")
        self.back, self.onward = button(step=True), button("primary", step=True)
        self.place.setWordWrap(False)
        self.setProperty("panel", "foot")
        line = row(self.back, gap=style.MEDIUM)
        line.setContentsMargins(style.WIDE, style.MEDIUM, style.WIDE, style.MEDIUM)
        line.addStretch(1)
        line.addWidget(self.dots)
        line.addWidget(self.place)
        line.addStretch(1)
        for part in (*extra, self.onward):
            line.addWidget(part)
        self.setLayout(line)
        self._order = (self.back, *extra, self.onward)

    def show_step(self, number: int, count: int, words: str) -> None:
        """Show step ``number`` of ``count``, from 1, and the same in words."""
        self.place.setText(words)
        self.dots.show_step(number, count, words)

    def show_forward(self, word: str, *, strong: bool = True) -> None:
        """Name the forward button; going on without an answer looks quieter."""
        self.onward.setText(word)
        give_look(self.onward, "primary" if strong else "")

    def follow(self, *parts: QWidget) -> None:
        """Let the Tab key go through ``parts`` in their order, then come here: what is made later comes last.

        Qt's chain itself is not walked: PySide ties what nextInFocusChain returns to the widget before it.
        """
        inside = [each for part in parts for each in (part, *part.findChildren(QWidget))]
        stops = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise((*stops, *self._order)):
            QWidget.setTabOrder(before, after)
