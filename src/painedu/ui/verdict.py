"""Whether an answer is right, in words: a colour alone says it to nobody who cannot see it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.both import Both
from painedu.ui.widgets.labels import Subheading

_RIGHT, _MISSED = N_("Yes, that is right."), N_("Not quite.")


class Verdict(Both):
    """The first line of an answer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.switch, Subheading)
        self._desk = desk

    def show_on(self, answer: QWidget, right: bool | None) -> None:
        """Say whether the answer is ``right`` and give its panel the look for it; None hides the panel."""
        answer.setVisible(right is not None)
        answer.setProperty("panel", "calm" if right else "note")
        style.restyle(answer)
        word = _RIGHT if right else _MISSED
        self.say(lambda translate: translate(word), self._desk.translate, self._desk.second())
