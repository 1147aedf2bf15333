"""Screens that ask for numbers: pain from 0 to 10, days and minutes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from painedu.checkin.answers import LONGEST_DAY
from painedu.checkin.flow import Checkin
from painedu.ui import style
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.one_of import Chips, OneOf, Scale
from painedu.ui.widgets.worded import Worded


class NumberQuestion(Worded):
    """One question with numbers to press."""

    def __init__(self, screen: ScreenView, name: str, numbers: OneOf) -> None:
        super().__init__()
        self._screen, self._name, self.numbers = screen, name, numbers
        self.text, self.hint, self.low, self.high = Subheading(), Fine("quiet"), Fine("quiet"), Fine("quiet")
        ends = row(self.low, self.high)
        ends.insertStretch(1, 1)
        for end in (self.low, self.high):
            end.setWordWrap(False)
        layout = column(self.text, self.hint, self.numbers, gap=style.SMALL)
        layout.addLayout(ends)
        self.setLayout(layout)
        numbers.chosen.connect(self._choose)

    def refresh(self) -> None:
        question, given = self._screen.question(self._name), self._screen.given(self._name)
        for label, text in ((self.text, question.text), (self.hint, question.hint)):
            label.setText(self._screen.words(text))
        self.numbers.setAccessibleName(self.text.text())  # a number alone does not tell what it answers
        self.hint.setVisible(question.hint is not None)
        for end, text in ((self.low, question.low), (self.high, question.high)):
            end.setText(self._screen.words(text))
            end.setVisible(text is not None)
        self.numbers.show_value(str(given) if given is not None and str(given) in self.numbers.ids else None)

    def _choose(self, number: str) -> None:
        self._screen.answered.emit(self._name, int(number))


class PainScreen(ScreenView):
    """How strong, and how much in the way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pain = NumberQuestion(self, "pain", Scale(10))
        self.interference = NumberQuestion(self, "interference", Scale(10))
        self.setLayout(column(self.pain, self.interference, gap=style.HUGE))
        self.refresh()

    def refresh(self) -> None:
        self.pain.refresh()
        self.interference.refresh()


def _minute_chips(desk: Desk) -> Chips:
    numbers = [str(number) for number in desk.texts().questions.question("minutes").chips]
    chips = Chips(numbers)
    for number in numbers:
        chips.button(number).setText(number)
    return chips


class MovementScreen(ScreenView):
    """How many days, and how many minutes on such a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.days = NumberQuestion(self, "days", Scale(7))
        self.minutes = NumberQuestion(self, "minutes", _minute_chips(desk))
        self.typed_label, self.typed = Body(), QLineEdit()
        self.typed.setValidator(QIntValidator(0, LONGEST_DAY, self.typed))
        self.typed.setMaximumWidth(120)
        own = row(self.typed_label, self.typed)
        own.addStretch(1)
        self.typed_label.setWordWrap(False)
        layout = column(self.days, self.minutes, gap=style.HUGE)
        layout.addLayout(own)
        self.too_much = Fine("danger")
        layout.addWidget(self.too_much)
        self.setLayout(layout)
        self.typed.textChanged.connect(self._type)  # not textEdited: a screen reader's text would be lost
        self.refresh()

    def refresh(self) -> None:
        self.days.refresh()
        self.minutes.refresh()
        asked = self.walk is None or self.walk.asks_minutes
        for part in (self.minutes, self.typed, self.typed_label):
            part.setVisible(asked)
        self.typed_label.setText(self.words(self.question("minutes").typed))
        self.typed.setAccessibleName(self.typed_label.text())
        self.too_much.setText(
            self.desk.translate("Please type a number from 0 to {most}.").format(most=LONGEST_DAY)
        )
        self.too_much.setVisible(asked and self._is_wrong())
        if not self.typed.hasFocus() and not self._is_wrong():
            self._show_typed()

    def show_walk(self, walk: Checkin) -> None:
        with QSignalBlocker(self.typed):
            self.typed.clear()
        super().show_walk(walk)

    def _is_wrong(self) -> bool:
        return bool(self.typed.text()) and minutes_in(self.typed.text()) is None

    def _show_typed(self) -> None:
        given = self.given("minutes")
        shown = "" if given is None or str(given) in self.minutes.numbers.ids else str(given)
        with QSignalBlocker(self.typed):
            self.typed.setText(shown)

    def _type(self, text: str) -> None:
        if self._is_wrong():  # said, and what was answered before stays
            self.refresh()
        else:
            self.answered.emit("minutes", minutes_in(text))


def minutes_in(text: str) -> int | None:
    """Return the minutes that ``text`` stands for, None when it is no number of 0 to LONGEST_DAY."""
    return int(text) if text.isdecimal() and int(text) <= LONGEST_DAY else None
