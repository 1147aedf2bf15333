"""中文 | English: every language by its own name, on every page."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout

from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.language import LanguageSwitch
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.worded import Worded


class LanguageChoice(Worded):
    """One button a language; the one in use is pressed."""

    chosen = Signal(str)

    def __init__(self, translate: Translator, switch: LanguageSwitch) -> None:
        super().__init__()
        self._translate = translate
        self._languages = translate.languages()
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.TIGHT)
        for at, language in enumerate(self._languages):
            choice = button("language", checkable=True)
            choice.setText(switch.name(language))  # each in its own script, whatever is in use
            self._group.addButton(choice, at)
            line.addWidget(choice)
        self._group.idToggled.connect(self._choose)
        self.refresh()

    def button(self, language: str) -> QAbstractButton:
        return self._group.button(self._languages.index(language))

    def refresh(self) -> None:
        with QSignalBlocker(self._group):
            self._group.button(self._languages.index(self._translate.language)).setChecked(True)

    def _choose(self, at: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._languages[at])
