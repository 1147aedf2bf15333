"""The pages of the window, each made when it is first opened."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.pages.settings import SettingsPage
from painedu.ui.rail import Place

P = TypeVar("P", bound=Page)

AT: dict[Place, type[Page]] = {
    Place.HOME: HomePage,
    Place.LEARN: LearnPage,
    Place.CHECKIN: CheckinPage,
    Place.HANDOUT: HandoutPage,
    Place.SETTINGS: SettingsPage,
}


class Rooms(QObject):
    """Makes pages, and passes on what they want of the window."""

    lesson_wanted = Signal(str)
    place_wanted = Signal(Place)
    started = Signal()
    print_wanted = Signal(list, str)
    delete_wanted = Signal()

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
        return self.page(AT[place])

    def place_of(self, page: Page) -> Place | None:
        """Return where on the rail ``page`` belongs; None for help and the first screens."""
        if isinstance(page, LessonPage):
            return Place.LEARN
        return next((place for place, kind in AT.items() if type(page) is kind), None)

    def is_under_way(self, page: Page) -> bool:
        """Tell whether ``page`` is a lesson or check-in: the rail then folds to Home."""
        return isinstance(page, LessonPage | CheckinPage)

    def begin(self) -> None:
        """Let the pages that hold a person's state take it from the record that is open now."""
        if CheckinPage in self._pages:
            self.page(CheckinPage).begin()

    def clear(self) -> None:
        """Take every page away, with whatever it shows of a person."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _connect(self, page: Page) -> None:
        if isinstance(page, FirstRunPage):
            page.started.connect(self.started)
        elif isinstance(page, HomePage):
            page.lesson_wanted.connect(self.lesson_wanted)
            page.checkin_wanted.connect(self._go_checkin)
            page.sheet_wanted.connect(self._go_sheet)
        elif isinstance(page, LearnPage):
            page.lesson_wanted.connect(self.lesson_wanted)
        elif isinstance(page, LessonPage):
            self._connect_lesson(page)
        elif isinstance(page, CheckinPage):
            page.lesson_wanted.connect(self.lesson_wanted)
            page.sheet_wanted.connect(self._go_sheet)
            page.home_wanted.connect(self._go_home)
        elif isinstance(page, HandoutPage):
            page.print_wanted.connect(self.print_wanted)
        elif isinstance(page, SettingsPage):
            page.delete_wanted.connect(self.delete_wanted)

    def _connect_lesson(self, page: LessonPage) -> None:
        page.end.lesson_wanted.connect(self.lesson_wanted)
        page.end.checkin_wanted.connect(self._go_checkin)
        page.end.sheet_wanted.connect(self._go_sheet)
        page.end.lessons_wanted.connect(self._go_learn)

    def _go_home(self) -> None:
        self.place_wanted.emit(Place.HOME)

    def _go_learn(self) -> None:
        self.place_wanted.emit(Place.LEARN)

    def _go_checkin(self) -> None:
        self.place_wanted.emit(Place.CHECKIN)

    def _go_sheet(self) -> None:
        self.place_wanted.emit(Place.HANDOUT)
