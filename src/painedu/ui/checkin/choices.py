"""Screens that are one question with answers to choose from."""

from __future__ import annotations

from enum import Enum
from functools import partial

from painedu.checkin.answers import Duration, Fact, Kept
from painedu.ui import style
from painedu.ui.checkin.screen import Asking, ScreenView
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import check_quietly
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.one_of import ChoiceList
from painedu.ui.widgets.wrapping import Tick


class ChoiceScreen(ScreenView):
    """One of several answers; ``values`` is their Enum."""

    def __init__(self, desk: Desk, name: str, values: type[Enum], asking: Asking | None = None) -> None:
        super().__init__(desk, asking)
        self._name, self._values = name, values
        self.question_text, self.hint = Subheading(), Fine("quiet")
        self.choices = ChoiceList([value.value for value in values])
        self.choices.chosen.connect(self._choose)
        self.setLayout(column(self.question_text, self.hint, self.choices, gap=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        question, given = self.question(self._name), self.given(self._name)
        self.question_text.setText(self.words(question.text))
        self.hint.setText(self.words(question.hint))
        self.hint.setVisible(question.hint is not None)
        for value in self._values:
            self.choices.button(value.value).setText(self.label(value))
        self.choices.show_value(given.value if isinstance(given, Enum) else None)

    def label(self, value: Enum) -> str:
        """Return the words of an answer."""
        return self.words(self.question(self._name).option(value).text)

    def _choose(self, value: str) -> None:
        self.answered.emit(self._name, self._values(value))


class TicksScreen(ScreenView):
    """Several answers of the Enum ``values`` can be ticked, or "none of these"."""

    def __init__(self, desk: Desk, name: str, values: type[Enum]) -> None:
        super().__init__(desk)
        self._name = name
        self.question_text, self.hint = Subheading(), Body("quiet")
        self.ticks = {value: Tick() for value in values}
        self.none = Tick()
        parts = (self.question_text, self.hint, *self.ticks.values(), self.none)
        self.setLayout(column(*parts, gap=style.SMALL))
        for value, tick in self.ticks.items():
            tick.toggled.connect(partial(self._tick, value))
        self.none.toggled.connect(self._tick_none)
        self.refresh()

    def refresh(self) -> None:
        question, given = self.question(self._name), self.given(self._name)
        again = question.again if question.again and self._was_asked() else question.text
        self.question_text.setText(self.words(again))
        self.hint.setText(self.words(question.hint))
        self.hint.setVisible(question.hint is not None)
        for value, tick in self.ticks.items():
            tick.setText(self.words(question.option(value).text))
            check_quietly(tick, value in self._given())
        self.none.setText(self.words(question.none))
        check_quietly(self.none, given == ())

    def _was_asked(self) -> bool:
        """Tell whether the check-in before this one has an answer to it."""
        taken = self.desk.session.record.checkins()
        return bool(taken) and getattr(taken[-1].answers, self._name) is not None

    def _given(self) -> set[Enum]:
        given = self.given(self._name)
        return set(given) if isinstance(given, tuple) else set()

    def _tick(self, value: Enum, on: bool) -> None:
        given = self._given() | {value} if on else self._given() - {value}
        self.answered.emit(self._name, tuple(given) or None)

    def _tick_none(self, on: bool) -> None:
        self.answered.emit(self._name, () if on else None)


def facts_screen(desk: Desk) -> TicksScreen:
    return TicksScreen(desk, "facts", Fact)


def duration_screen(desk: Desk) -> ChoiceScreen:
    return ChoiceScreen(desk, "duration", Duration)


def kept_screen(desk: Desk) -> ChoiceScreen:
    return ChoiceScreen(desk, "kept", Kept)
