"""Questions for a doctor or nurse, typed at leisure: they stand on the sheet, with lines for more."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from painedu.handout.fitting import LONGEST
from painedu.handout.request import MOST_QUESTIONS
from painedu.records.record import Record
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.worded import Worded

KEPT = "sheet-question-"
"""What the settings begin with that hold the questions, from 1."""


def kept_lines(record: Record) -> list[str]:
    """Return each line as it was typed, "" for one that is empty."""
    return [record.setting(f"{KEPT}{number}") or "" for number in range(1, MOST_QUESTIONS + 1)]


def asked(lines: Iterable[str]) -> list[str]:
    """Return the questions in ``lines``, without empty ones."""
    return [text for line in lines if (text := line.strip())]


class SheetQuestions(Worded):
    """Kept with the record: a guest's are gone when the sitting ends."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.hint = Subheading(), Fine("quiet")
        self.lines = [QLineEdit() for _ in range(MOST_QUESTIONS)]
        self.setLayout(column(self.title, self.hint, *self.lines, gap=style.SMALL))
        for line, kept in zip(self.lines, kept_lines(desk.session.record), strict=True):
            line.setMaxLength(LONGEST)
            line.setText(kept)
            line.textChanged.connect(self.changed)
            line.editingFinished.connect(self.keep)
        self.refresh()

    def typed(self) -> list[str]:
        return asked(line.text() for line in self.lines)

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_("My questions"))
        self.hint.setText(_("For your doctor or nurse. They are printed on the sheet."))
        for number, line in enumerate(self.lines, start=1):
            line.setAccessibleName(_("Question {number}").format(number=number))

    def keep(self) -> None:
        """Remember what is typed, as long as the record is there."""
        record = self._desk.session.record
        for number, (line, kept) in enumerate(zip(self.lines, kept_lines(record), strict=True), start=1):
            if line.text() != kept:
                record.keep_setting(f"{KEPT}{number}", line.text())
