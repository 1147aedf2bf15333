"""Minutes to press, or to type."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from painedu.checkin.answers import LONGEST_DAY
from painedu.ui import style
from painedu.ui.checkin.number_question import NumberQuestion
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Fine
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded


class MinutesQuestion(Worded):
    """The question ``name`` of ``screen``; ``most`` tells how many minutes there can be now."""

    def __init__(self, screen: ScreenView, name: str, most: Callable[[], int] = lambda: LONGEST_DAY) -> None:
        super().__init__()
        self._screen, self._name, self._most = screen, name, most
        self.offered = NumberQuestion(screen, name, _chips(screen, name))
        self.typed_label, self.typed, self.too_much = Body(), QLineEdit(), Fine("danger")
        self.typed.setValidator(QIntValidator(0, LONGEST_DAY, self.typed))
        self.typed.setMaximumWidth(120)
        self.typed_label.setWordWrap(False)
        own = row(self.typed_label, self.typed)
        own.addStretch(1)
        layout = column(self.offered, gap=style.LARGE)
        layout.addLayout(own)
        layout.addWidget(self.too_much)
        self.setLayout(layout)
        self.typed.textChanged.connect(self._type)  # not textEdited: a screen reader's text would be lost
        self.refresh()

    def refresh(self) -> None:
        self.offered.refresh()
        for number in self.offered.numbers.ids:
            self.offered.numbers.button(number).setVisible(int(number) <= self._most())
        self.typed_label.setText(self._screen.words(self._screen.question(self._name).typed))
        self.typed.setAccessibleName(self.typed_label.text())
        too_much = self._screen.desk.translate("Please type a number from 0 to {most}.")
        self.too_much.setText(too_much.format(most=self._most()))
        self.too_much.setVisible(self._is_wrong())
        if not self.typed.hasFocus() and not self._is_wrong():
            self._show_typed()

    def forget_typed(self) -> None:
        """Empty the field, and say nothing about it."""
        with QSignalBlocker(self.typed):
            self.typed.clear()

    def _is_wrong(self) -> bool:
        return bool(self.typed.text()) and minutes_in(self.typed.text(), self._most()) is None

    def _show_typed(self) -> None:
        given = self._screen.given(self._name)
        shown = "" if given is None or str(given) in self.offered.numbers.ids else str(given)
        with QSignalBlocker(self.typed):
            self.typed.setText(shown)

    def _type(self, text: str) -> None:
        if self._is_wrong():  # said, and what was answered before stays
            self.refresh()
        else:
            self._screen.answered.emit(self._name, minutes_in(text, self._most()))


def _chips(screen: ScreenView, name: str) -> Chips:
    numbers = [str(number) for number in screen.question(name).chips]
    chips = Chips(numbers)
    for number in numbers:
        chips.button(number).setText(number)
    return chips


def minutes_in(text: str, most: int = LONGEST_DAY) -> int | None:
    """Return the minutes that ``text`` stands for, None when it is no number of 0 to ``most``."""
    return int(text) if text.isdecimal() and int(text) <= most else None
