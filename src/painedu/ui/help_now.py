"""The safety card, reachable from every page: when to get help, and whom to call."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.safety import Tier
from painedu.handout.request import Section, SheetRequest
from painedu.ui import style
from painedu.ui.card_dialog import CardDialog
from painedu.ui.desk import Desk
from painedu.ui.numbers_card import NumbersCard
from painedu.ui.sign_list import SignList
from painedu.ui.sign_rows import ask_first_rows, soon_rows
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Heading


class HelpNow(CardDialog):
    """Numbers first, then the signs; it can be printed."""

    print_wanted = Signal(list, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self.numbers, self.print = desk, NumbersCard(desk), button()
        signs: list[QWidget] = [SignList(desk, Tier.NOW), SignList(desk, Tier.DAY)]
        printed = flowing(self.print, gap=style.SMALL)
        parts = [self.numbers, *signs, printed, soon_rows(desk), ask_first_rows(desk)]
        super().__init__(parent, Heading(), parts, QSize(820, 600))
        self.print.clicked.connect(self.print_card)

    def title(self) -> str:
        return self._desk.translate.within("safety", self._desk.texts().safety.title)

    def refresh(self) -> None:
        super().refresh()
        self.print.setText(self._desk.translate("Print this card…"))

    def print_card(self) -> None:
        """Print the signs and the numbers alone, in the languages in use."""
        second = self._desk.second()
        languages = [self._desk.translate.language, *([second.language] if second else [])]
        card = SheetRequest(
            languages, date.today(), region=self._desk.session.region, sections={Section.SIGNS}
        )
        self.print_wanted.emit(self._desk.sheets().pages(card), card.paper)
