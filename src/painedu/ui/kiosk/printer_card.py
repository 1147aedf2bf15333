"""Choosing a printer where no file may be made: the system's own dialog would offer one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from painedu.ui.desk import Desk
from painedu.ui.kiosk.card import Card
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import side_by_side
from painedu.ui.widgets.one_of import ChoiceList

_ASK_FOR_A_FILE = ("Microsoft Print to PDF", "Microsoft XPS", "OneNote", "Send To OneNote", "Fax")


def printers() -> list[str]:
    """Return the names of the printers, the usual one first. What asks for a file is none."""
    names = [name for name in QPrinterInfo.availablePrinterNames() if not name.startswith(_ASK_FOR_A_FILE)]
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != usual)


class PrinterCard(Card):
    """Lists ``names``, the first one chosen."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, names: list[str], parent: QWidget) -> None:
        self.choices, self.print, self.cancel = ChoiceList(names), button("primary"), button("quiet")
        for name in names:
            self.choices.button(name).setText(name)
        self.choices.show_value(names[0] if names else None)
        buttons = side_by_side(self.print, self.cancel)
        super().__init__(desk, parent, self.choices, buttons)
        self.print.setDefault(True)
        self.print.clicked.connect(self._print)
        self.cancel.clicked.connect(self.reject)

    def refresh(self) -> None:
        _, has_some = self.translate, bool(self.choices.ids)
        self.heading.setText(_("Print"))
        self.text.setText(
            _("Which printer?") if has_some else _("There is no printer here. Please ask the staff.")
        )
        self.print.setText(_("Print"))
        self.print.setVisible(has_some)
        self.cancel.setText(_("Go back"))
        super().refresh()

    def _print(self) -> None:
        name = self.choices.value()
        self.accept()
        if name is not None:
            self.chosen.emit(name)
