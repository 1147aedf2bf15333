"""The switch that shows a second language beside the one in use."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton

from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import row
from painedu.ui.widgets.worded import Worded


class SecondLanguage(Worded):
    """One button for each language that is not in use; at most one is pressed."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.buttons: dict[str, QPushButton] = {}
        for language in desk.translate.languages():
            made = self.buttons[language] = button("segment", checkable=True)
            made.toggled.connect(partial(self._choose, language))
        self.setLayout(row(*self.buttons.values(), gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        _, second = self._desk.translate, self._desk.second()
        shown = [made for language, made in self.buttons.items() if language != _.language]
        in_focus = any(made.hasFocus() for made in self.buttons.values())
        for language, made in self.buttons.items():
            with QSignalBlocker(made):
                made.setChecked(second is not None and second.language == language)
            made.setText(_("With {language}").format(language=self._desk.switch.name(language)))
            made.setToolTip(_("Shows a second language below the first"))
            made.setVisible(made in shown)
        if in_focus and shown and not any(made.hasFocus() for made in shown):
            shown[0].setFocus()  # the one that had it is the language in use now

    def _choose(self, language: str, on: bool) -> None:
        self._desk.choose_second(language if on else None)
        self.changed.emit()
