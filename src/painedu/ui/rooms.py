"""The pages of the window, each loaded and made when it is first opened."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.place import Place

P = TypeVar("P", bound=Page)


class Rooms(QObject):
    """Makes pages, and passes on what they want of the window."""

    lesson_wanted = Signal(str)
    step_wanted = Signal(str, str)
    place_wanted = Signal(Place)
    print_wanted = Signal(list, str)
    delete_wanted = Signal()
    back_wanted = Signal()
    overview_wanted = Signal()
    keys_wanted = Signal()
    tour_wanted = Signal()
    started = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self._pages: dict[type[Page], Page] = {}

    def page(self, kind: type[P]) -> P:
        """Return the page of that kind, made now if it has not been opened before."""
        if kind not in self._pages:
            page = self._pages[kind] = kind(self._desk)
            self._stack.addWidget(page)
            self._connect(page)
        return self._pages[kind]  # type: ignore[return-value]  # kept under its own kind

    def at(self, place: Place) -> Page:
        return self.page(_kind(place))

    def clear(self) -> None:
        """Take every page away, with whatever it shows of a person."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _connect(self, page: Page) -> None:
        page.lesson_wanted.connect(self.lesson_wanted)
        page.step_wanted.connect(self.step_wanted)
        page.place_wanted.connect(self.place_wanted)
        page.print_wanted.connect(self.print_wanted)
        page.delete_wanted.connect(self.delete_wanted)
        page.back_wanted.connect(self.back_wanted)
        page.overview_wanted.connect(self.overview_wanted)
        page.keys_wanted.connect(self.keys_wanted)
        page.tour_wanted.connect(self.tour_wanted)
        page.started.connect(self.started)
        page.turned.connect(self.turned)


def _kind(place: Place) -> type[Page]:
    """Return the page at ``place``. Loading all pages at once would double the time to the first one."""
    if place is Place.LEARN:
        from painedu.ui.pages.learn import LearnPage

        return LearnPage
    if place is Place.CHECKIN:
        from painedu.ui.pages.checkin import CheckinPage

        return CheckinPage
    if place is Place.PLAN:
        from painedu.ui.pages.plan import PlanPage

        return PlanPage
    if place is Place.PROGRESS:
        from painedu.ui.pages.progress import ProgressPage

        return ProgressPage
    if place is Place.HANDOUT:
        from painedu.ui.pages.handout import HandoutPage

        return HandoutPage
    if place is Place.EVIDENCE:
        from painedu.ui.pages.evidence import EvidencePage

        return EvidencePage
    if place is Place.SETTINGS:
        from painedu.ui.pages.settings import SettingsPage

        return SettingsPage
    from painedu.ui.pages.home import HomePage

    return HomePage
