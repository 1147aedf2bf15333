"""Who and when: what is typed for the top of the sheet, or left as a line to write on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from painedu.language.formats import long_date
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.worded import Worded
from painedu.ui.widgets.wrapping import Tick

LONGEST = 200
DATE = "date"
WORDS = {
    "name": N_("Name"),
    "clinic": N_("Clinic or hospital"),
    "number": N_("Hospital or clinic number"),
    "department": N_("Department"),
    DATE: N_("Date"),
}
KEPT = "sheet-line-"
"""What the settings that hold these lines begin with. The date is never kept: it is another each time."""


class SheetLines(Worded):
    """Kept in a record that is kept. A guest's are gone with the page."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.no_date = Subheading(), Tick()
        self.lines = {name: QLineEdit() for name in WORDS}
        self.labels = {name: Fine() for name in WORDS}
        parts = [part for name in WORDS for part in (self.labels[name], self.lines[name])]
        self.setLayout(column(self.title, *parts, self.no_date, gap=style.SMALL))
        for name, line in self.lines.items():
            line.setMaxLength(LONGEST)
            line.setText(self._kept(name))
            line.textChanged.connect(self.changed)
            line.editingFinished.connect(self.keep)
        self.no_date.toggled.connect(self._leave_date)

    def _kept(self, name: str) -> str:
        record = self._desk.session.record
        return (record.setting(KEPT + name) or "") if record.is_kept and name != DATE else ""

    def keep(self) -> None:
        """Remember what is typed, where anything may be remembered."""
        record = self._desk.session.record
        for name, line in self.lines.items():
            if record.is_kept and name != DATE and line.text() != self._kept(name):
                record.keep_setting(KEPT + name, line.text())

    def typed(self) -> dict[str, str | None]:
        """Return the fields of a SheetRequest; no date means today's."""
        typed: dict[str, str | None] = {name: line.text() for name, line in self.lines.items()}
        day = typed.pop(DATE) or None
        return {**typed, "dated": "" if self.no_date.isChecked() else day}

    def show_only(self, *names: str) -> None:
        """Show the lines ``names`` and no others."""
        for name in WORDS:
            self.labels[name].setVisible(name in names)
            self.lines[name].setVisible(name in names)
        self.no_date.setVisible(DATE in names)
        self.setVisible(bool(names))

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_("On the sheet, if you like"))
        for name, words in WORDS.items():
            self.labels[name].setText(_(words))
            self.lines[name].setAccessibleName(_(words))
        today = _("Today, {date}").format(date=long_date(date.today(), _.language))
        self.lines[DATE].setPlaceholderText(today)
        self.lines[DATE].setEnabled(not self.no_date.isChecked())
        self.no_date.setText(_("Leave the date blank"))

    def _leave_date(self) -> None:
        self.refresh()
        self.changed.emit()
