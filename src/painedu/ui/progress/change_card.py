"""A card to correct the numbers of an earlier check-in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from painedu.checkin.answers import Duration
from painedu.checkin.flow import Checkin, Screen
from painedu.language.formats import moment
from painedu.records.record import Taken
from painedu.ui.card_dialog import CardDialog
from painedu.ui.checkin.extra_card import ScaleScreen
from painedu.ui.checkin.numbers import MovementScreen, PainScreen
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.widgets.labels import Subheading


class ChangeCard(CardDialog):
    """Hands on the check-in with its answers as they are now, at each change."""

    changed = Signal(object, object)

    def __init__(self, desk: Desk, taken: Taken, parent: QWidget) -> None:
        self._desk, self._taken = desk, taken
        self.walk = Checkin(taken.answers, Screen.PAIN)
        has_pain = taken.answers.duration is not Duration.NO_PAIN
        about_pain = [PainScreen(desk), ScaleScreen(desk, "confidence", 10)] if has_pain else []
        self.views: list[ScreenView] = [*about_pain, MovementScreen(desk)]
        super().__init__(parent, Subheading(), self.views, QSize(760, 640))
        for view in self.views:
            view.answered.connect(self._answer)
            view.show_walk(self.walk)

    def title(self) -> str:
        _ = self._desk.translate
        return _("The check-in of {time}").format(time=moment(self._taken.at.astimezone(), _.language))

    def refresh(self) -> None:
        super().refresh()
        for view in self.views:
            view.refresh()

    def _answer(self, name: str, value: Any) -> None:
        self.walk.answer(name, value)
        try:
            self.changed.emit(self._taken, self.walk.answers)
        finally:
            self.refresh()
