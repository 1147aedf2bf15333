"""What was just deleted, and a button that brings it back."""

from __future__ import annotations

from collections.abc import Callable

from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel, row
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.worded import Worded


class UndoBar(Worded):
    """Hidden until there is something to bring back."""

    def __init__(self, translate: Translator) -> None:
        super().__init__()
        self._translate = translate
        self._say: Callable[[Translator], str] | None = None
        self._undo: Callable[[], None] | None = None
        self.text, self.undo = Body(), button()
        frame = panel("calm")
        frame.layout().addLayout(row(self.text, self.undo, gap=style.MEDIUM))  # type: ignore[union-attr]  # a column
        self.setLayout(column(frame))
        self.undo.clicked.connect(self._bring_back)
        self.hide()

    def offer(self, say: Callable[[Translator], str], undo: Callable[[], None]) -> None:
        """Say what is gone, in whichever language is in use, and offer ``undo``."""
        self._say, self._undo = say, undo
        self.refresh()
        self.show()
        self.undo.setFocus()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._say = self._undo = None
        self.hide()

    def refresh(self) -> None:
        if self._say is not None:
            self.text.setText(self._say(self._translate))
            self.undo.setText(self._translate("Bring it back"))

    def _bring_back(self) -> None:
        undo = self._undo
        self.forget()
        if undo is not None:
            undo()
