"""A text in the language in use, and below it the same in a second one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.language import LanguageSwitch
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body

Say = Callable[[Translator], str]
"""Puts one text into the language of whatever translator it is given."""


class Both(QWidget):
    """Two labels of the class ``make``; the second is hidden while one language is shown."""

    def __init__(self, switch: LanguageSwitch, make: Callable[..., Body] = Body, tone: str = "") -> None:
        super().__init__()
        self._switch = switch
        self.first, self.second = make(tone), make("quiet")
        self.setLayout(column(self.first, self.second, gap=style.TIGHT))

    def say(self, say: Say, one: Translator, other: Translator | None) -> None:
        """Show the text in the language of ``one`` and, where it is given, of ``other``."""
        self.first.setText(say(one))
        self.second.setText(say(other) if other else "")
        self.second.setVisible(other is not None)
        if other is not None:
            self._switch.dress(self.second, other.language)

    def text(self) -> str:
        """Return the text in the language in use."""
        return self.first.text()


def in_both(say: Say, one: Translator, other: Translator | None) -> str:
    """Return the text of a button that has room for one label only."""
    return "\n".join([say(one), *([say(other)] if other else [])])
