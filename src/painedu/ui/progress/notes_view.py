"""Notes with their days: one line to write, the others below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from painedu.language.formats import long_date
from painedu.records.notes import LONGEST, Note
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded


class NoteLine(Worded):
    """One note, its day above it, and a button that deletes it."""

    delete_wanted = Signal(object)

    def __init__(self, desk: Desk, note: Note) -> None:
        super().__init__()
        self._desk, self.note = desk, note
        self.day, self.text, self.delete = Fine("quiet"), Body(), button("quiet")
        line = row(gap=style.MEDIUM)
        line.addLayout(column(self.day, self.text, gap=style.TIGHT), 1)
        line.addWidget(self.delete)
        self.setLayout(line)
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.note))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.day.setText(_("A note of {day}").format(day=long_date(self.note.day, _.language)))
        self.text.setText(self.note.text)
        self.delete.setText(_("Delete"))
        self.delete.setAccessibleDescription(self.note.text)


class NotesView(Worded):
    """Enter or the button keeps what was typed; what was typed and not kept stays in the line."""

    added = Signal(str)
    delete_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines: list[NoteLine] = []
        self.title, self.typed, self.keep = Subheading(), QLineEdit(), button()
        self.typed.setMaxLength(LONGEST)
        self._list = column(gap=style.MEDIUM)
        layout = column(self.title, gap=style.MEDIUM)
        layout.addLayout(row(self.typed, self.keep, gap=style.SMALL))
        layout.addLayout(self._list)
        self.setLayout(layout)
        self.typed.textChanged.connect(self._show_button)
        self.typed.returnPressed.connect(self._add)
        self.keep.clicked.connect(self._add)

    def show_notes(self, notes: list[Note]) -> None:
        """Show ``notes`` in their order."""
        if [line.note for line in self.lines] == notes:
            return
        for line in self.lines:
            line.hide()  # a part that is taken out is a window until it is gone
            self._list.removeWidget(line)
            line.deleteLater()
        self.lines = [NoteLine(self._desk, note) for note in notes]
        for line in self.lines:
            line.delete_wanted.connect(self.delete_wanted)
            self._list.addWidget(line)

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_("Notes"))
        self.typed.setPlaceholderText(_("What helped, what set it off, a question for the doctor"))
        self.typed.setAccessibleName(_("A note of {day}").format(day=long_date(date.today(), _.language)))
        self.keep.setText(_("Keep this note"))
        self._show_button()

    def _show_button(self) -> None:
        self.keep.setEnabled(bool(self.typed.text().strip()))

    def _add(self) -> None:
        if self.typed.text().strip():
            self.added.emit(self.typed.text())
            self.typed.clear()
