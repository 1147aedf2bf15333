"""The buttons that read aloud: one for begin, pause and go on, and one to stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QPushButton

from painedu.aloud.state import State
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import row
from painedu.ui.widgets.vector import icon
from painedu.ui.widgets.worded import Worded

ICON = 20  # px at 100 %
NEXT = {
    State.SILENT: ("aloud", N_("Read aloud")),
    State.READING: ("pause", N_("Pause")),
    State.PAUSED: ("go-on", N_("Go on")),
}
"""What a press does in each state: its icon and its word."""


class AloudButtons(Worded):
    """An icon and a word each; the second is there only while there is something to stop."""

    wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._state = desk, State.SILENT
        self._drawn: dict[QPushButton, tuple[str, int, str, float]] = {}
        self.main, self.stop = button("quiet"), button("quiet")
        self.setLayout(row(self.main, self.stop, gap=style.TIGHT))
        self.main.clicked.connect(self.wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        self.refresh()

    def show_state(self, state: State) -> None:
        """Offer what can be done in ``state``."""
        self._state = state
        if state is State.SILENT and self.stop.hasFocus():
            self.main.setFocus()
        self.stop.setVisible(state is not State.SILENT)
        self.refresh()

    def refresh(self) -> None:
        _, (name, word) = self._desk.translate, NEXT[self._state]
        self.main.setText(_(word))
        self.stop.setText(_("Stop"))
        self.stop.setAccessibleName(_("Stop reading aloud"))
        self._draw(self.main, name)
        if self._state is not State.SILENT:
            self._draw(self.stop, "stop")

    def _draw(self, made: QPushButton, name: str) -> None:
        """Draw the icon as large as the letters want it, in the colour of the letters."""
        side = round(ICON * QFontInfo(self.font()).pixelSize() / style.BODY)
        wanted = (name, side, self.palette().link().color().name(), self.devicePixelRatioF())
        if self._drawn.get(made) != wanted:
            self._drawn[made] = wanted
            made.setIconSize(QSize(side, side))
            made.setIcon(icon(self._desk.icons / f"{name}.svg", wanted[2], side, wanted[3]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.refresh()
