"""The rail at the left: where one can go."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout

from painedu.language.marks import N_
from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.place import Place
from painedu.ui.widgets.vector import icon
from painedu.ui.widgets.worded import Worded

ICON = 28  # px at 100 %


WORDS = {
    Place.HOME: N_("Home"),
    Place.LEARN: N_("Learn"),
    Place.CHECKIN: N_("Check-in"),
    Place.PLAN: N_("Plan"),
    Place.PROGRESS: N_("Progress"),
    Place.HANDOUT: N_("Handout"),
    Place.EVIDENCE: N_("Evidence"),
    Place.SETTINGS: N_("Settings"),
}


class Rail(Worded):
    """An icon and a word a place. Folds to Home alone while a lesson or check-in is under way."""

    wanted = Signal(Place)

    def __init__(self, translate: Translator, icons: Path) -> None:
        super().__init__()
        self._translate = translate
        self._here: Place | None = None
        self._folded = False
        self._drawn: tuple[int, str, float] = (0, "", 0.0)
        self.setProperty("panel", "rail")
        self._icons = icons
        self.buttons = {place: _place_button() for place in Place}
        self.more, self.menu = _place_button(), QMenu(self)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(style.SMALL, style.LARGE, style.SMALL, style.LARGE)
        column.setSpacing(style.TIGHT)
        for place, choice in self.buttons.items():
            _mark(choice, here=place is Place.HOME)  # where one begins: nothing to restyle at the start
            column.addWidget(choice)
            choice.clicked.connect(partial(self.wanted.emit, place))
        _mark(self.more, here=False)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        column.addWidget(self.more)
        column.addStretch(1)
        for place in Place:
            self.menu.addAction("").triggered.connect(partial(self.wanted.emit, place))

    def refresh(self) -> None:
        _ = self._translate
        self.more.setText(_("More"))
        for place, action in zip(Place, self.menu.actions(), strict=True):
            action.setText(_(WORDS[place]))
        self._draw_icons()
        for place, choice in self.buttons.items():
            choice.setText(_(WORDS[place]))
            choice.setAccessibleDescription(_("You are here") if place is self._here else "")

    def _draw_icons(self) -> None:
        """Draw the icons as large as the letters want them, in the colour of the letters."""
        side = round(ICON * QFontInfo(self.font()).pixelSize() / style.BODY)
        wanted = (side, self.palette().windowText().color().name(), self.devicePixelRatioF())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        names = {choice: place.value for place, choice in self.buttons.items()} | {self.more: "menu"}
        for choice, name in names.items():
            choice.setIconSize(QSize(side, side))
            choice.setIcon(icon(self._icons / f"{name}.svg", wanted[1], side, wanted[2]))

    def show_place(self, place: Place | None, *, folded: bool) -> None:
        """Mark ``place`` as the one in front; ``folded`` leaves only Home."""
        self._here, self._folded = place, folded
        for other, choice in self.buttons.items():
            _mark(choice, here=other is place)
        self._fold()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.refresh()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a place needs more room than before, or less
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Show as many places as there is room for, and below them a menu of all."""
        room = self.height() - 2 * style.LARGE
        tall = [choice.sizeHint().height() + style.TIGHT for choice in self.buttons.values()]
        low = sum(tall) > room
        if low:
            room -= self.more.sizeHint().height() + style.TIGHT
        for place, choice in self.buttons.items():
            room -= tall.pop(0)
            choice.setVisible(place is Place.HOME or (room >= 0 and not self._folded))
        self.more.setVisible(low and not self._folded)
        is_in_menu = self._here is not None and self.buttons[self._here].isHidden()
        _mark(self.more, here=is_in_menu and not self._folded)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of Home alone, so that the window may be lower than all places."""
        return QSize(super().minimumSizeHint().width(), self.buttons[Place.HOME].sizeHint().height())


def _place_button() -> QToolButton:
    made = QToolButton()
    made.setProperty("look", "rail")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
    return made


def _mark(choice: QToolButton, *, here: bool) -> None:
    if choice.property("here") is not here:
        choice.setProperty("here", here)
        style.restyle(choice)
