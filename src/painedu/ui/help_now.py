"""The safety card, reachable from every page: when to get help, and whom to call."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from painedu.checkin.safety import Tier
from painedu.ui.card_dialog import CardDialog
from painedu.ui.desk import Desk
from painedu.ui.numbers_card import NumbersCard
from painedu.ui.sign_list import SignList
from painedu.ui.sign_rows import ask_first_rows, soon_rows
from painedu.ui.widgets.labels import Heading


class HelpNow(CardDialog):
    """Numbers first, then the signs."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self.numbers = desk, NumbersCard(desk)
        signs: list[QWidget] = [SignList(desk, Tier.NOW), SignList(desk, Tier.DAY)]
        parts = [self.numbers, *signs, soon_rows(desk), ask_first_rows(desk)]
        super().__init__(parent, Heading(), parts, QSize(820, 600))

    def title(self) -> str:
        return self._desk.translate.within("safety", self._desk.texts().safety.title)
