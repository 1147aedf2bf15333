"""The window: the rail, the bar at the top, and the pages between them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from painedu.records.errors import RecordError
from painedu.ui.desk import Desk
from painedu.ui.errors import sentence
from painedu.ui.menus import Menus
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.rail import Rail
from painedu.ui.rooms import Rooms
from painedu.ui.topbar import TopBar

if TYPE_CHECKING:
    from painedu.ui.aloud.read_aloud import ReadAloud
    from painedu.ui.aloud.voice import Lack


class Window(QMainWindow):
    """Shows one page at a time. Pages are made when first opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rail, self.topbar = Rail(desk.translate, desk.icons), TopBar(desk)
        self.stack = QStackedWidget()
        self.rooms = Rooms(desk, self.stack)
        self._before: list[Page] = []
        self._has_started = False
        self._lay_out()
        self.menus = Menus(self)
        self._connect()
        self.setWindowTitle("painedu")
        self.resize(1180, 780)
        self.setMinimumSize(760, 520)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(self.stack, 1)
        centre = QWidget()
        centre.setObjectName("surface")
        line = QHBoxLayout(centre)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(right, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.rail.wanted.connect(self.go_to)
        self.topbar.aloud.wanted.connect(self.read_aloud)
        self.topbar.aloud.stop_wanted.connect(self.be_silent)
        self.rooms.turned.connect(self.be_silent)
        self.topbar.help_wanted.connect(self.show_help_signs)
        self.topbar.finish_wanted.connect(self.ask_to_finish)
        self.rooms.lesson_wanted.connect(self.open_lesson)
        self.rooms.step_wanted.connect(self.open_lesson)
        self.rooms.place_wanted.connect(self.go_to)
        self.rooms.started.connect(self.start)
        self.rooms.print_wanted.connect(self.print_pages)
        self.rooms.delete_wanted.connect(self.delete_record)
        self.rooms.back_wanted.connect(self.go_back)
        self.rooms.overview_wanted.connect(self.open_overview)
        self.rooms.keys_wanted.connect(self.open_keys)
        self.rooms.tour_wanted.connect(self.take_tour)

    @functools.cached_property
    def aloud(self) -> ReadAloud:
        """What reads aloud, made when it is first asked for."""
        from painedu.ui.aloud.read_aloud import ReadAloud

        made = ReadAloud(self.desk, self, self.stack.currentWidget)
        made.turned.connect(self.topbar.aloud.show_state)
        made.lacking.connect(self._explain_silence)
        return made

    def read_aloud(self) -> None:
        """Read the page in front aloud, or pause, or go on."""
        self.aloud.press()

    def be_silent(self) -> None:
        """Stop reading aloud at once."""
        if "aloud" in self.__dict__:
            self.aloud.stop()

    def _explain_silence(self, lack: Lack) -> None:
        from painedu.ui.aloud.no_voice import NoVoiceCard

        NoVoiceCard(self.desk, lack, self).open()

    def begin(self) -> None:
        """Show the first screens, for whoever comes next."""
        from painedu.ui.pages.first_run import FirstRunPage

        self._has_started = False
        self._before.clear()
        page = self.rooms.page(FirstRunPage)
        page.begin()
        self._show(page)

    def start(self) -> None:
        """Go Home with the record that was chosen."""
        session = self.desk.session
        self._has_started = True
        self._before.clear()
        self.desk.choose_text_size(session.text_size)
        self.desk.choose_theme(session.theme)
        self.desk.choose_language(session.record.setting("language") or self.desk.translate.language)
        self.go_to(Place.HOME)

    def go_to(self, place: Place) -> None:
        page = self.rooms.at(place)
        page.arrived()
        self._show(page)

    def open_lesson(self, lesson: str, step: str = "") -> None:
        """Open ``lesson`` at ``step``, or where the reader left it."""
        from painedu.ui.pages.lesson import LessonPage

        page = self.rooms.page(LessonPage)
        page.open_lesson(lesson, step)
        self._show(page)

    def look_for_a_word(self) -> None:
        """Let the reader type a word to look for."""
        from painedu.ui.pages.learn import LearnPage

        self.go_to(Place.LEARN)
        self.rooms.page(LearnPage).finder.asked.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_help(self) -> None:
        from painedu.ui.pages.help import HelpPage

        page = self.rooms.page(HelpPage)
        page.tour.setVisible(self._has_started)  # before, there is nothing to show
        self._show(page)

    def open_keys(self) -> None:
        from painedu.ui.pages.keys import KeysPage

        page = self.rooms.page(KeysPage)
        page.show_keys(self.menus.shortcuts())
        self._show(page)

    def take_tour(self) -> None:
        """Show what is where in the window, beginning on Home."""
        from painedu.ui.tour import Tour

        self.go_to(Place.HOME)
        Tour(self).begin()

    def open_overview(self) -> None:
        """Show what a doctor or nurse wants to see at one look."""
        from painedu.ui.pages.overview import OverviewPage

        self._show(self.rooms.page(OverviewPage))

    def open_about(self) -> None:
        from painedu.ui.pages.about import AboutPage

        self._show(self.rooms.page(AboutPage))

    def go_back(self) -> None:
        """Go to the page before this one."""
        if len(self._before) > 1:
            self._before.pop()
            page = self._before.pop()
            self._show(page)

    def _show(self, page: Page) -> None:
        self.be_silent()
        if not self._before or self._before[-1] is not page:
            self._before.append(page)
        if self.stack.currentWidget() is not page:
            self._leave()
        self.stack.setCurrentWidget(page)
        self.rail.setVisible(self._has_started)
        self.rail.show_place(page.on_rail, folded=page.is_under_way)
        self.topbar.show_start(first_run=not self._has_started)
        self.menus.show_start(first_run=not self._has_started)
        page.opened()

    def _leave(self) -> None:
        """Tell the page in front that it is left, while its record is still open."""
        if isinstance(page := self.stack.currentWidget(), Page):
            page.left()

    def show_help_signs(self) -> None:
        from painedu.ui.help_now import HelpNow

        card = HelpNow(self.desk, self)
        card.print_wanted.connect(self.print_pages)
        card.open()

    def ask_to_finish(self) -> None:
        """Ask, then clear the screen for the next person."""
        from painedu.ui.boxes import ask

        _, record = self.desk.translate, self.desk.session.record
        kept = _("Your record is kept on this computer. The screen is cleared for the next person.")
        lost = _(
            "All of this session will be gone: answers, lessons, plan and sheet. "
            "Print or save the sheet first."
        )
        ask(self, _("Finish and clear"), kept if record.is_kept else lost, self.finish)

    def finish(self) -> None:
        """Close the record and begin anew: nothing of this person stays in the window."""
        self.be_silent()
        try:
            self._leave()
        finally:  # what cannot be saved is said, and nothing of it stays for the next person
            self.desk.session.clear()
            self.rooms.clear()
            forget_what_was_copied()
            self.desk.look_as_chosen()
            self.begin()

    def delete_record(self) -> None:
        name = self.desk.session.record.name
        self.finish()
        try:
            gone = self.desk.session.people.delete(name or "")
        except RecordError as error:
            self.say(sentence(self.desk.translate, error))
            return
        _ = self.desk.translate
        self.say(
            _("The record of {name} was deleted: {count} files and folders.").format(
                name=name, count=len(gone)
            )
        )
        self.begin()

    def print_pages(self, pages: list[bytes], paper: str) -> None:
        from painedu.ui.printing import ask_and_print  # Qt's printing is loaded when first used

        _ = self.desk.translate
        if not ask_and_print(pages, paper, _("Sheet to take home"), self):
            self.say(_("The printer did not take the sheet. Look at the printer, or save the sheet as PDF."))

    def print_sheet(self) -> None:
        """Print from anywhere: the sheet comes to the front, then the system's dialog."""
        from painedu.ui.pages.handout import HandoutPage

        page = self.rooms.page(HandoutPage)
        if self.stack.currentWidget() is not page:  # there, another sheet may have been chosen
            self.go_to(Place.HANDOUT)
        page.print_sheet()

    def turn_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def say(self, text: str) -> None:
        """Tell the person something in a box that waits."""
        from painedu.ui.boxes import tell

        tell(self, text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.be_silent()
        try:
            self._leave()
        finally:
            self.desk.session.record.close()
        super().closeEvent(event)


def forget_what_was_copied() -> None:
    """Empty the clipboard and the selection where they hold something of this program."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
