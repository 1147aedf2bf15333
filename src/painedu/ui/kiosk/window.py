"""The window of a kiosk: it fills the screen, keeps nothing, and closes for staff alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QSessionManager, QShortcut
from PySide6.QtWidgets import QApplication

from painedu.deployment.lock import Lock
from painedu.deployment.site import Kiosk
from painedu.ui.desk import Desk
from painedu.ui.kiosk.doors import Doors
from painedu.ui.kiosk.idle_watch import IdleWatch
from painedu.ui.kiosk.pin_card import PinCard
from painedu.ui.kiosk.printer_card import PrinterCard, printers
from painedu.ui.kiosk.warning_card import WarningCard
from painedu.ui.kiosk.wiping import empty_clipboard, put_away_all_over
from painedu.ui.printing import print_on
from painedu.ui.window import Window


class KioskWindow(Window):
    """Clears itself for the next person when nobody has touched it for a while, never without a warning."""

    def __init__(self, desk: Desk, kiosk: Kiosk) -> None:
        super().__init__(desk)
        self.lock, self._may_close = Lock(kiosk.pin_hash), False
        self._doors, self.watch = Doors(self), IdleWatch(kiosk.idle_minutes, self)
        self._warning: WarningCard | None = None
        self.watch.idle.connect(self.warn)
        QShortcut(QKeySequence("Alt+F4"), self, self.close)  # the window manager no longer sees it
        if isinstance(app := QApplication.instance(), QApplication):
            app.commitDataRequest.connect(self._let_system_end)
        self.setWindowState(Qt.WindowState.WindowFullScreen)

    def warn(self) -> None:
        """Say that the screen will be cleared, and clear it when nobody answers.

        A move of the mouse over the card gives more time. The card stays until something is pressed and let
        go, or the press would land on the page below it.
        """
        if self._warning is None:
            self._warning = WarningCard(self.desk, self)
            self._warning.ran_out.connect(self.finish)
            self._warning.finished.connect(self._go_on)  # a screen reader presses without any input
            self.watch.touched.connect(self._warning.begin_anew)
            self.watch.let_go.connect(self._warning.accept, Qt.ConnectionType.QueuedConnection)
            self._warning.open()

    def _go_on(self) -> None:
        self._warning = None
        self.watch.note()

    def finish(self) -> None:
        """Wipe whatever the person did, and begin anew in the language of the site."""
        self._warning = None
        put_away_all_over(self)
        try:
            super().finish()
        finally:
            empty_clipboard()
            self.watch.rest()

    def ask_for_pin(self) -> None:
        """Let staff close the program."""
        if self.findChild(PinCard) is None:
            card = PinCard(self.desk, self.lock, self)
            card.opened.connect(self.leave_for_good)
            card.open()

    def _let_system_end(self, _session: QSessionManager) -> None:
        """Do not keep the computer from being shut down."""
        self._may_close = True

    def leave_for_good(self) -> None:
        self._may_close = True
        put_away_all_over(self)
        empty_clipboard()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            self._doors.open_again()
            super().closeEvent(event)
        else:
            event.ignore()
            self.ask_for_pin()

    def turn_full_screen(self) -> None:
        self.ask_for_pin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.WindowStateChange
            and self.windowState() != Qt.WindowState.WindowFullScreen
        ):
            QTimer.singleShot(0, self, self._fill_screen)

    def _fill_screen(self) -> None:
        """Come back, whoever made the window small."""
        if self.isVisible() and self.windowState() != Qt.WindowState.WindowFullScreen:
            self.showFullScreen()
            self.activateWindow()

    def ask_to_finish(self) -> None:
        from painedu.ui.boxes import ask

        _ = self.desk.translate
        lost = _("All of this session will be gone: answers, lessons, plan and sheet. Print the sheet first.")
        ask(self, _("Finish and clear"), lost, self.finish)

    def print_pages(self, pages: list[bytes], paper: str) -> None:
        card = PrinterCard(self.desk, printers(), self)
        card.chosen.connect(lambda name: self._print_on(name, pages, paper))
        card.open()

    def _print_on(self, name: str, pages: list[bytes], paper: str) -> None:
        _ = self.desk.translate
        if not print_on(name, pages, paper, _("Sheet to take home")):
            self.say(_("The printer did not take the sheet. Please ask the staff."))
