"""A card to mark where it hurts: on the drawing, or in the list below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from painedu.handout.contents import BODY_MAP
from painedu.ui import style
from painedu.ui.card_dialog import CardDialog
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import check_quietly
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.parts_view import PartsView
from painedu.ui.widgets.worded import Worded
from painedu.ui.widgets.wrapping import Tick


class PlaceList(Worded):
    """Every place by its name, in groups."""

    chosen = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._map = desk, desk.drawings().figure(BODY_MAP)
        self.titles = {group.id: Subheading() for group in self._map.groups}
        self.ticks = {part.id: Tick() for part in self._map.parts}
        for name, tick in self.ticks.items():
            tick.toggled.connect(partial(self.chosen.emit, name))
        self.setLayout(column(*map(self._group, self.titles), gap=style.LARGE))
        self.refresh()

    def _group(self, group: str) -> QWidget:
        ticks = [self.ticks[part.id] for part in self._map.parts if part.group == group]
        return panel("card", self.titles[group], *ticks, gap=style.TIGHT)

    def refresh(self) -> None:
        _ = self._desk.translate
        for group in self._map.groups:
            self.titles[group.id].setText(_.within(BODY_MAP, group.name))
        for part in self._map.parts:
            self.ticks[part.id].setText(_.within(BODY_MAP, part.name))

    def show_places(self, places: set[str]) -> None:
        """Tick ``places`` and say nothing about it."""
        for name, tick in self.ticks.items():
            check_quietly(tick, name in places)


class PickRow(Worded):
    """Several places at once: each tick stands for all of them."""

    chosen = Signal(set, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._translate = desk.translate
        self._states = [state for state in desk.drawings().figure(BODY_MAP).states if state.pick]
        self.ticks = {state.id: Tick() for state in self._states}
        for state in self._states:
            self.ticks[state.id].toggled.connect(partial(self.chosen.emit, set(state.parts)))
        self.setLayout(column(*self.ticks.values(), gap=style.TIGHT))
        self.refresh()

    def refresh(self) -> None:
        for state in self._states:
            self.ticks[state.id].setText(self._translate.within(BODY_MAP, state.pick))

    def show_places(self, places: set[str]) -> None:
        """Tick what is chosen as a whole, and say nothing about it."""
        for state in self._states:
            check_quietly(self.ticks[state.id], places >= set(state.parts))


class PlacesCard(CardDialog):
    """Opened from the result; ``answered`` hands on the places in the order of the map, None for none."""

    answered = Signal(str, object)

    def __init__(self, desk: Desk, places: tuple[str, ...] | None, parent: QWidget) -> None:
        self._translate, self._places = desk.translate, set(places or ())
        self.hint, self.or_list = Body("quiet"), Body("quiet")
        self.map, self.list = PartsView(desk.drawings(), desk.translate, BODY_MAP), PlaceList(desk)
        self.picks = PickRow(desk)
        parts = [self.hint, self.picks, self.map, self.or_list, self.list]
        super().__init__(parent, Subheading(), parts, QSize(760, 680))
        for each in (self.map, self.list):
            each.chosen.connect(lambda place, on: self._choose({place}, on))
        self.picks.chosen.connect(self._choose)
        self._show()

    def title(self) -> str:
        return self._translate("Where does it hurt?")

    def refresh(self) -> None:
        super().refresh()
        _ = self._translate
        self.hint.setText(_("Press each place that hurts. Press it again to take it back."))
        self.or_list.setText(_("Or tick the places in this list:"))

    def _choose(self, places: set[str], on: bool) -> None:
        self._places = self._places | places if on else self._places - places
        self._show()
        self.answered.emit("places", tuple(name for name in self.map.buttons if name in self._places) or None)

    def _show(self) -> None:
        self.map.show_parts(self._places)
        for each in (self.list, self.picks):
            each.show_places(self._places)
