"""The glossary as a list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painedu.lessons.glossary import Term
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.worded import Worded


class TermLine(Worded):
    """A term and what it means."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk, term: Term) -> None:
        super().__init__()
        self._desk, self._term = desk, term
        self.term, self.meaning = Subheading(), Body()
        claims = EvidenceRow(desk.library.evidence, term.claims, desk.translate)
        claims.wanted.connect(self.claims_wanted)
        self.setProperty("panel", "card")
        self.setLayout(column(self.term, self.meaning, claims, gap=style.SMALL, margin=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.term.setText(_.within("glossary", self._term.term))
        self.meaning.setText(_.within("glossary", self._term.meaning))


class WordList(QWidget):
    """Every term that lessons explain."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.lines = [TermLine(desk, term) for term in desk.library.glossary.terms]
        for line in self.lines:
            line.claims_wanted.connect(self.claims_wanted)
        self.setLayout(column(*self.lines, gap=style.MEDIUM))
