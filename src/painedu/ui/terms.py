"""The terms of a block, explained in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton

from painedu.lessons.glossary import Term
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.both import Both, Say, in_both
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.worded import Worded


class Terms(Worded):
    """A button a term; pressed, the meaning stands below it until it is pressed again.

    Buttons, because a link inside a text does not exist for a screen reader.
    """

    def __init__(self, desk: Desk, terms: list[str]) -> None:
        super().__init__()
        self._desk = desk
        self._terms: list[tuple[Term, QPushButton, QFrame, Both]] = []
        for term in terms:
            self._add(desk.library.glossary.term(term))
        meanings = [meaning for _, _, meaning, _ in self._terms]
        asked = [asked for _, asked, _, _ in self._terms]
        self.setLayout(column(flowing(*asked, gap=style.SMALL), *meanings, gap=style.SMALL))
        if not terms:
            self.hide()
        self.refresh()

    def _add(self, term: Term) -> None:
        asked, text = button("term", checkable=True), Both(self._desk.switch, Body)
        meaning = panel("calm", text)
        meaning.hide()
        asked.toggled.connect(partial(self._show, meaning))
        self._terms.append((term, asked, meaning, text))

    def button(self, term: str) -> QPushButton:
        """Return the button that asks what ``term`` is."""
        return next(asked for each, asked, _, _ in self._terms if each.id == term)

    def meaning(self, term: str) -> Both:
        return next(text for each, _, _, text in self._terms if each.id == term)

    def _show(self, meaning: QFrame, shown: bool) -> None:
        meaning.setVisible(shown)

    def refresh(self) -> None:
        one, other = self._desk.translate, self._desk.second()
        for term, asked, _, text in self._terms:
            asked.setText(in_both(_question(term), one, other))
            text.say(_within(term.meaning), one, other)


def _question(term: Term) -> Say:
    return lambda _: _("{term}: what is it?").format(term=_.within("glossary", term.term))


def _within(text: str) -> Say:
    return lambda translate: translate.within("glossary", text)
