"""One day: whether it was done, and which light it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.items import Item
from painedu.plan.done import Done
from painedu.plan.light import Light
from painedu.ui import style
from painedu.ui.card_dialog import CardDialog
from painedu.ui.checkin.number_question import NumberQuestion
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.plan.saying_view import SayingView
from painedu.ui.plan.weekdays import named_date
from painedu.ui.widgets.buttons import check_quietly
from painedu.ui.widgets.column import bring_into_view, column
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.labels import Subheading
from painedu.ui.widgets.one_of import Chips, Scale
from painedu.ui.widgets.wrapping import Tick

FIGURE = "traffic-light"
COLOURS = (Light.GREEN, Light.AMBER, Light.RED)
SAID = {Light.NO_LIGHT: Item("no-light"), Light.NOT_YET: Item("not-yet")}
PAINS = ("usual", "during", "morning", "later")


@dataclass
class Asked:
    """What the card asks about: the day's answers."""

    answers: Done


class StoppedQuestion(ScreenView):
    """Whether there was a sign to stop; asked before any number (evidence F-23)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.plan_texts())
        self.text, self.choice = Subheading(), Chips(["yes", "no"])
        self.setLayout(column(self.text, self.choice, gap=style.SMALL))
        self.choice.chosen.connect(lambda chosen: self.answered.emit("stopped", chosen == "yes"))
        self.refresh()

    def refresh(self) -> None:
        question, given = self.question("stopped"), self.given("stopped")
        self.text.setText(self.words(question.text))
        for option in question.options:
            self.choice.button(option.id).setText(self.words(option.text))
        self.choice.setAccessibleName(self.text.text())
        self.choice.show_value(None if given is None else "yes" if given else "no")


class DayScreen(ScreenView):
    """The questions about a day on which it was done, each only where it can change the light."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.plan_texts())
        self.stopped = StoppedQuestion(desk)
        self.pains = {name: NumberQuestion(self, name, Scale(10)) for name in PAINS}
        self.picture, self.said = FigureView(desk.drawings(), desk.translate, FIGURE, "all"), SayingView(desk)
        self.picture.expect([colour.value for colour in COLOURS])
        parts = (self.stopped, *self.pains.values(), self.picture, self.said)
        self.setLayout(column(*parts, gap=style.LARGE))
        self.stopped.answered.connect(self.answered)

    def refresh(self) -> None:
        done = self.walk.answers if self.walk else None
        self.stopped.walk = self.walk
        self.stopped.refresh()
        for name, question in self.pains.items():
            question.refresh()
            question.setVisible(done is not None and name in done.asked())
        self._show_light(done.light if done else None)

    def show_next(self) -> None:
        """Scroll to what the last answer brought up: the next question, or else the light."""
        shown = [name for name, question in self.pains.items() if question.isVisible()]
        unanswered = [self.pains[name] for name in shown if self.given(name) is None]
        light = self.picture if self.picture.isVisible() else self.said
        bring_into_view(unanswered[0] if unanswered else light)

    def _show_light(self, light: Light | None) -> None:
        self.picture.setVisible(light in COLOURS)
        if light in COLOURS:
            assert light
            self.picture.show_state(light.value)
        self.said.setVisible(light in SAID)
        self.said.say(SAID.get(light) if light else None)


class DayCard(CardDialog):
    """Hands on what was done; None when the tick is taken away. Ticking again brings the answers back."""

    kept = Signal(object, object)
    claims_wanted = Signal(list)

    def __init__(self, desk: Desk, day: date, done: Done | None, minutes: int, parent: QWidget) -> None:
        self._desk, self._day = desk, day
        self._asked, self._is_done = Asked(done or Done(minutes)), done is not None
        self.tick, self.view = Tick(), DayScreen(desk)
        super().__init__(parent, Subheading(), [self.tick, self.view], QSize(700, 640))
        self.tick.toggled.connect(self._tick)
        self.view.answered.connect(self._answer)
        self.view.said.claims_wanted.connect(self.claims_wanted)
        self.view.show_walk(self._asked)
        self._show()

    def title(self) -> str:
        return named_date(self._desk, self._day)

    def refresh(self) -> None:
        super().refresh()
        words = self._desk.translate("I did it: {minutes} min")
        self.tick.setText(words.format(minutes=self._asked.answers.minutes))
        check_quietly(self.tick, self._is_done)
        self.view.refresh()

    def _show(self) -> None:
        check_quietly(self.tick, self._is_done)
        self.view.setVisible(self._is_done)
        self.view.refresh()

    def _tick(self, on: bool) -> None:
        self._is_done = on
        self._hand_on()

    def _answer(self, name: str, value: object) -> None:
        self._asked.answers = msgspec.structs.replace(self._asked.answers, **{name: value})
        self._hand_on()
        self.view.show_next()

    def _hand_on(self) -> None:
        try:
            self.kept.emit(self._day, self._asked.answers if self._is_done else None)
        finally:
            self._show()
