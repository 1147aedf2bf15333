"""What the screens of the check-in share."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.checkin.flow import Checkin
from painedu.checkin.questions import Question
from painedu.ui.desk import Desk
from painedu.ui.widgets.worded import Worded


class ScreenView(Worded):
    """One screen; ``answered`` hands a value on, and the page calls ``refresh`` when it is kept."""

    answered = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.walk: Checkin | None = None

    def show_walk(self, walk: Checkin) -> None:
        """Show the answers of ``walk`` from now on."""
        self.walk = walk
        self.refresh()

    def question(self, name: str) -> Question:
        return self.desk.texts().questions.question(name)

    def words(self, text: str | None) -> str:
        return self.desk.translate.within("questions", text)

    def given(self, name: str) -> object:
        """Return the answer ``name``, None when it was not given."""
        return getattr(self.walk.answers, name) if self.walk else None
