"""The check-ins as a table, one a row, newest first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from painedu.checkin.trend import ASKED, number
from painedu.language.formats import moment
from painedu.records.record import Taken
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.progress.trend_card import NAMES
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine
from painedu.ui.widgets.worded import Worded

NOT_ANSWERED = "–"
MOST_ROWS = 8  # that are seen without scrolling


class Rows(QTableWidget):
    """As high as its rows, up to MOST_ROWS. Tab leaves it: the arrows move inside."""

    def __init__(self) -> None:
        super().__init__(0, 1 + len(ASKED))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        header.setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        shown = min(self.rowCount(), MOST_ROWS)
        rows = sum(self.rowHeight(row) for row in range(shown))
        return QSize(400, self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())


class CheckinTable(Worded):
    """The row that is chosen can be changed or deleted."""

    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._taken: list[Taken] = []
        self.rows, self.hint = Rows(), Fine("quiet")
        self.change, self.delete = button(), button("quiet")
        buttons = flowing(self.change, self.delete, gap=style.MEDIUM)
        self.setLayout(column(self.rows, self.hint, buttons, gap=style.MEDIUM))
        self.rows.itemSelectionChanged.connect(self._show_buttons)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.chosen()))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.chosen()))

    def show_taken(self, taken: list[Taken]) -> None:
        """List ``taken``, given oldest first."""
        self._taken = list(reversed(taken))
        self.rows.clearSelection()
        self.refresh()

    def chosen(self) -> Taken | None:
        """Return the check-in of the row that is chosen."""
        rows = {item.row() for item in self.rows.selectedItems()}
        return self._taken[min(rows)] if rows else None

    def refresh(self) -> None:
        _ = self._desk.translate
        self.rows.setAccessibleName(_("My check-ins"))
        self.rows.setHorizontalHeaderLabels([_("Day"), *(_(NAMES[name]) for name in ASKED)])
        self.rows.setRowCount(len(self._taken))
        for row, taken in enumerate(self._taken):
            self._show_row(row, taken)
        self.rows.resizeRowsToContents()
        self.rows.updateGeometry()
        self.hint.setText(_("Choose a row to change or delete it."))
        self.change.setText(_("Change these numbers…"))
        self.delete.setText(_("Delete this check-in"))
        self._show_buttons()

    def _show_row(self, row: int, taken: Taken) -> None:
        numbers = [number(name, taken.answers) for name in ASKED]
        when = moment(taken.at.astimezone(), self._desk.translate.language)
        texts = [when, *(NOT_ANSWERED if value is None else str(value) for value in numbers)]
        for column_, text in enumerate(texts):
            item = self.rows.item(row, column_)
            if item is None:
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.rows.setItem(row, column_, item)
            item.setText(text)

    def _show_buttons(self) -> None:
        has = self.chosen() is not None
        self.change.setEnabled(has)
        self.delete.setEnabled(has)
