"""The bar below anything that goes step by step: back, where one is, and on."""

from __future__ import annotations

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

    def come_last(self, page: QWidget) -> None:
        """Come after all else on ``page`` for the Tab key, also after what was made later than this bar."""
        before, window = page, page.window()
        part = window.nextInFocusChain()
        while part is not None and part is not window:
            is_stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)  # Qt puts nothing after what is none
            if is_stop and page.isAncestorOf(part) and not self.isAncestorOf(part):
                before = part
            part = part.nextInFocusChain()
        for mine in self._order:
            QWidget.setTabOrder(before, mine)
            before = mine

    def show_step(self, number: int, count: int, words: str) -> None:
        """Show step ``number`` of ``count``, from 1, and the same in words."""
        self.place.setText(words)
        self.dots.show_step(number, count, words)

    def show_forward(self, word: str, *, strong: bool = True) -> None:
        """Name the forward button; going on without an answer looks quieter."""
        self.onward.setText(word)
        give_look(self.onward, "primary" if strong else "")
