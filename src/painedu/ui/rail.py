"""The rail at the left: where one can go."""

from __future__ import annotations

from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QIcon
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout

from painedu.language.marks import N_
from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.widgets.worded import Worded

ICON = 28  # px at 100 %


class Place(Enum):
    """The places on the rail, in order; the value names the icon."""

    HOME = "home"
    LEARN = "learn"
    CHECKIN = "checkin"
    HANDOUT = "handout"
    SETTINGS = "settings"


WORDS = {
    Place.HOME: N_("Home"),
    Place.LEARN: N_("Learn"),
    Place.CHECKIN: N_("Check-in"),
    Place.HANDOUT: N_("Handout"),
    Place.SETTINGS: N_("Settings"),
}


class Rail(Worded):
    """An icon and a word a place. Folds to Home alone while a lesson or check-in is under way."""

    wanted = Signal(Place)

    def __init__(self, translate: Translator, icons: Path) -> None:
        super().__init__()
        self._translate = translate
        self._here: Place | None = None
        self.setProperty("panel", "rail")
        self.buttons = {place: _place_button(icons / f"{place.value}.svg") for place in Place}
        column = QVBoxLayout(self)
        column.setContentsMargins(style.SMALL, style.LARGE, style.SMALL, style.LARGE)
        column.setSpacing(style.SMALL)
        for place, choice in self.buttons.items():
            column.addWidget(choice)
            choice.clicked.connect(partial(self.wanted.emit, place))
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        _ = self._translate
        side = round(ICON * QFontInfo(self.font()).pixelSize() / style.BODY)
        for place, choice in self.buttons.items():
            choice.setIconSize(QSize(side, side))
            choice.setText(_(WORDS[place]))
            choice.setAccessibleDescription(_("You are here") if place is self._here else "")

    def show_place(self, place: Place | None, *, folded: bool) -> None:
        """Mark ``place`` as the one in front; ``folded`` leaves only Home."""
        self._here = place
        for other, choice in self.buttons.items():
            choice.setVisible(not folded or other is Place.HOME)
            choice.setProperty("here", other is place)
            choice.style().unpolish(choice)
            choice.style().polish(choice)
        self.refresh()


def _place_button(icon: Path) -> QToolButton:
    made = QToolButton()
    made.setProperty("look", "rail")
    made.setIcon(QIcon(str(icon)))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
    return made
