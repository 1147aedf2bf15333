"""The safety card, reachable from every page: when to get help, and whom to call."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from painedu.checkin.safety import Tier
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.numbers_card import NumbersCard
from painedu.ui.sign_list import SignList
from painedu.ui.sign_rows import ask_first_rows, soon_rows
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.labels import Heading


class HelpNow(QDialog):
    """Numbers first, then the signs. Follows the language while open."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self.heading = desk, Heading()
        self.numbers = NumbersCard(desk)
        self.now, self.day = SignList(desk, Tier.NOW), SignList(desk, Tier.DAY)
        self.later = [soon_rows(desk), ask_first_rows(desk)]
        content = QWidget()
        content.setLayout(
            column(self.heading, self.numbers, self.now, self.day, *self.later, gap=style.LARGE)
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.setLayout(column(ScrollColumn(content), buttons, margin=style.LARGE))
        self.resize(820, 600)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self._put_into_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._put_into_words()

    def _put_into_words(self) -> None:
        self.heading.setText(self._desk.translate.within("safety", self._desk.texts().safety.title))
        self.setWindowTitle(self.heading.text())
