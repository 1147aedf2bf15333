"""A card for one question that can be added after the result."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.answers import LONGEST_DAY, Feel
from painedu.checkin.flow import Checkin
from painedu.ui import style
from painedu.ui.card_dialog import CardDialog
from painedu.ui.checkin.choices import TicksScreen
from painedu.ui.checkin.minutes_question import MinutesQuestion
from painedu.ui.checkin.number_question import NumberQuestion
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Subheading
from painedu.ui.widgets.one_of import Scale


class HardScreen(ScreenView):
    """How many of the minutes are hard, with the talk test beside the question."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.minutes = MinutesQuestion(self, "hard", self._most)
        self.talk = FigureView(desk.drawings(), desk.translate, "talk-test", "vigorous")
        self.setLayout(column(self.minutes, self.talk, gap=style.LARGE))

    def refresh(self) -> None:
        self.minutes.refresh()
        self.talk.refresh()

    def _most(self) -> int:
        """Return the minutes of the day: hard ones are a part of them."""
        given = self.walk.answers.minutes if self.walk else None
        return LONGEST_DAY if given is None else given


class ScaleScreen(ScreenView):
    """A question answered with a number from 0 to ``highest``."""

    def __init__(self, desk: Desk, name: str, highest: int) -> None:
        super().__init__(desk)
        self.number = NumberQuestion(self, name, Scale(highest))
        self.setLayout(column(self.number))

    def refresh(self) -> None:
        self.number.refresh()


def extra_screen(desk: Desk, name: str) -> ScreenView:
    """Return the screen that asks for the answer ``name``."""
    if name == "feels":
        return TicksScreen(desk, name, Feel)
    return HardScreen(desk) if name == "hard" else ScaleScreen(desk, name, 7 if name == "strength" else 10)


class ExtraCard(CardDialog):
    """Opened from the result; whoever takes ``answered`` puts it into ``walk``, and the card shows it."""

    answered = Signal(str, object)

    def __init__(self, desk: Desk, name: str, walk: Checkin, parent: QWidget) -> None:
        self._desk, self._name = desk, name
        self.view, self.clear = extra_screen(desk, name), button("quiet")
        parts = [self.view, flowing(self.clear, gap=style.MEDIUM)]
        super().__init__(parent, Subheading(), parts, QSize(700, 620))
        self.view.answered.connect(self._answer)
        self.clear.clicked.connect(lambda: self._answer(name, None))
        self.view.show_walk(walk)
        self._show_clear()

    def title(self) -> str:
        question = self._desk.texts().questions.question(self._name)
        return self._desk.translate.within("questions", question.short)

    def refresh(self) -> None:
        super().refresh()
        self.view.refresh()
        self.clear.setText(self._desk.translate("Clear"))
        self._show_clear()

    def _answer(self, name: str, value: Any) -> None:
        try:
            self.answered.emit(name, value)
        finally:
            self.view.refresh()
            self._show_clear()

    def _show_clear(self) -> None:
        self.clear.setVisible(self.view.given(self._name) is not None)
