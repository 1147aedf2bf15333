"""The warning before the screen is cleared."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from painedu.ui.desk import Desk
from painedu.ui.kiosk.card import Card
from painedu.ui.widgets.buttons import button

SECONDS = 30


class WarningCard(Card):
    """Counts down, and tells when nobody stopped it. Who stops it goes on where they were."""

    ran_out = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.left = SECONDS
        self.here = button("primary")
        super().__init__(desk, parent, self.here)
        self.here.clicked.connect(self.accept)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.count)
        self._clock.start()

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("Are you still there?"))
        said = _("Nobody has touched this screen for a while. Soon everything on it is cleared.")
        self.text.setText(said + "\n\n" + _("Seconds left: {seconds}").format(seconds=self.left))
        self.here.setText(_("I am still here"))
        super().refresh()

    def begin_anew(self) -> None:
        """Give whoever is on the way to the button all the time there is."""
        self.left = SECONDS
        self.refresh()

    def count(self) -> None:
        """Let one second pass."""
        self.left -= 1
        self.refresh()
        if self.left <= 0:
            self._clock.stop()
            self.ran_out.emit()
