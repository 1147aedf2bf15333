"""Finding a word: a line to type in, and where the lessons say it."""

from __future__ import annotations

from functools import partial
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from painedu.lessons.search import Hit, find_steps, find_terms
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.evidence.words import TermLine
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Fine
from painedu.ui.widgets.worded import Worded

MOST = 12  # steps shown at once: more is no help


class HitLine(Worded):
    """A step that holds the word; its button opens the lesson there."""

    step_wanted = Signal(str, str)

    def __init__(self, desk: Desk, hit: Hit) -> None:
        super().__init__()
        self._desk, self.hit = desk, hit
        self.where, self.text, self.open = Fine("quiet"), Body(), button()
        line = row(margin=style.LARGE)
        line.addLayout(column(self.where, self.text, gap=style.TIGHT), 1)
        line.addWidget(self.open)
        self.setProperty("panel", "card")
        self.setLayout(line)
        self.open.clicked.connect(partial(self.step_wanted.emit, hit.lesson, hit.step.id))
        self.refresh()

    def refresh(self) -> None:
        _, hit = self._desk.translate, self.hit
        lesson = _.within("course", self._desk.library.course.entry(hit.lesson).title)
        self.where.setText(f"{lesson}  ·  {_.within(hit.lesson, hit.step.title)}")
        self.text.setText(hit.text)
        self.open.setText(_("Open"))
        self.open.setAccessibleDescription(self.where.text())


class Finder(Worded):
    """Shows what is found while it is typed; tells its owner when it needs the page to itself."""

    step_wanted = Signal(str, str)
    claims_wanted = Signal(list)
    looking = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.asked, self.told = QLineEdit(), Body("quiet")
        self.asked.setClearButtonEnabled(True)
        self.found: list[TermLine | HitLine] = []
        self._results = column(gap=style.MEDIUM)
        layout = column(self.asked, self.told, gap=style.MEDIUM)
        layout.addLayout(self._results)
        self.setLayout(layout)
        self.asked.textChanged.connect(self._look)
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.asked.setPlaceholderText(_("Find a word in the lessons"))
        self.asked.setAccessibleName(_("Find a word in the lessons"))
        self._look()

    def _look(self) -> None:
        """Look again: what was found before may be in another language."""
        for line in self.found:
            self._results.removeWidget(line)
            line.deleteLater()
        asked = self.asked.text().strip()
        self.found = self._lines(asked)
        for line in self.found:
            self._results.addWidget(line)
        self.told.setText(self._summary(asked))
        self.told.setVisible(bool(asked))
        self.looking.emit(bool(asked))

    def _lines(self, asked: str) -> list[TermLine | HitLine]:
        library, translate = self._desk.library, self._desk.translate
        terms = [TermLine(self._desk, term) for term in find_terms(library, asked, translate)]
        hits = [HitLine(self._desk, hit) for hit in islice(find_steps(library, asked, translate), MOST)]
        for term in terms:
            term.claims_wanted.connect(self.claims_wanted)
        for hit in hits:
            hit.step_wanted.connect(self.step_wanted)
        return [*terms, *hits]

    def _summary(self, asked: str) -> str:
        _ = self._desk.translate
        if not self.found:
            return _("Nothing found for “{words}”. Try one word, or a shorter one.").format(words=asked)
        if sum(isinstance(line, HitLine) for line in self.found) == MOST:
            return _("The first places, in the order of the lessons. Add a word to find fewer.")
        return _("Places found: {count}").format(count=len(self.found))
