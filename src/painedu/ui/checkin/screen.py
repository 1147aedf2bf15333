"""What the screens that ask something share."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.questions import Question
from painedu.ui.desk import Desk
from painedu.ui.widgets.worded import Worded


class Asking(Protocol):
    """The questions of a file; ``id`` is the context of its words."""

    @property
    def id(self) -> str: ...

    def question(self, name: str) -> Question: ...


class Walk(Protocol):
    """What is being answered: a check-in, a plan, a day."""

    @property
    def answers(self) -> Any: ...


class ScreenView(Worded):
    """One screen; ``answered`` hands a value on, and the page calls ``refresh`` when it is kept."""

    answered = Signal(str, object)

    def __init__(self, desk: Desk, asking: Asking | None = None) -> None:
        super().__init__()
        self.desk = desk
        self._asking: Asking = asking or desk.texts().questions
        self.walk: Walk | None = None

    def show_walk(self, walk: Walk) -> None:
        """Show the answers of ``walk`` from now on."""
        self.walk = walk
        self.refresh()

    def stops(self) -> list[QWidget]:
        """Return the parts that the Tab key goes through, in the order in which they are read."""
        return [self]

    def question(self, name: str) -> Question:
        return self._asking.question(name)

    def words(self, text: str | None) -> str:
        return self.desk.translate.within(self._asking.id, text)

    def given(self, name: str) -> object:
        """Return the answer ``name``, None when it was not given."""
        return getattr(self.walk.answers, name) if self.walk else None
