"""The third screen: just this once, or a record that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painedu.records.errors import Damaged, RecordError
from painedu.records.record import Record
from painedu.ui.desk import Desk
from painedu.ui.errors import sentence
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.labels import Body, Fine
from painedu.ui.widgets.one_of import ChoiceList
from painedu.ui.widgets.worded import Worded

ONCE, KEEP, PERSON = "once", "keep", "person:"


class KeepScreen(Worded):
    """Offers to keep nothing, which is chosen already, a new record, or one of those there are."""

    look_at = Signal(QWidget)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._error: RecordError | None = None
        self.choices = ChoiceList([])
        self.explanation, self.name_label, self.name = Fine("quiet"), Body(), QLineEdit()
        self.name.setMaxLength(60)
        self.trouble = Body("danger")
        self.trouble_panel = panel("danger", self.trouble)
        self._column = column(self.choices, self.name_label, self.name, self.explanation, self.trouble_panel)
        self._column.addStretch(1)
        self.setLayout(self._column)
        self.forget()

    def forget(self) -> None:
        """Offer what can be chosen now, with "just this once" chosen and no name typed."""
        self._error = None
        self.name.clear()
        names = [PERSON + name for name in self._desk.session.people.names()]
        old, self.choices = self.choices, ChoiceList([ONCE, KEEP, *names])
        self._column.replaceWidget(old, self.choices)
        old.hide()
        old.deleteLater()
        self.choices.show_value(ONCE)
        self.choices.chosen.connect(self._choose)
        self.refresh()

    def refresh(self) -> None:
        _, value = self._desk.translate, self.choices.value()
        for choice in self.choices.ids:
            self.choices.button(choice).setText(self._words(choice))
        keeps = value == KEEP
        for part in (self.name_label, self.name):
            part.setVisible(keeps)
        self.name_label.setText(_("Your name, or any name you like:"))
        self.name.setAccessibleName(self.name_label.text())
        self.explanation.setText(
            _("Only on this computer. You can delete it at any time in Settings.")
            if value != ONCE
            else _(
                "Best on a computer that others use too. "
                "When you finish, nothing is left, and it cannot be gone on with."
            )
        )
        self.trouble_panel.setVisible(self._error is not None)
        self.trouble.setText(sentence(_, self._error) if self._error else "")

    def _words(self, choice: str) -> str:
        _ = self._desk.translate
        fixed = {ONCE: _("Just this once: nothing is kept"), KEEP: _("Keep my progress on this computer")}
        return fixed.get(choice) or _("Go on as {name}").format(name=choice.removeprefix(PERSON))

    def begin_record(self) -> bool:
        """Open what is chosen; say why and return False when that cannot be done."""
        try:
            record = self._chosen_record()
            if record is not None:
                self._desk.session.begin(record)
        except RecordError as error:
            self._error = error
            self.refresh()
            self.look_at.emit(self.trouble_panel)
            return False
        return True

    def _chosen_record(self) -> Record | None:
        people, value = self._desk.session.people, self.choices.value()
        if value == KEEP:
            return people.create(self.name.text())
        if value is None or value == ONCE:
            return None
        name = value.removeprefix(PERSON)
        if isinstance(self._error, Damaged):  # it was set aside, the person was told, and goes on
            return people.begin_again(name)
        return people.open(name)

    def _choose(self, _choice: str) -> None:
        self._error = None
        self.refresh()
        if self.choices.value() == KEEP:
            self.name.setFocus()
            self.look_at.emit(self.name)
