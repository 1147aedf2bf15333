"""The menu bar, with the shortcuts people know."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from painedu.language.marks import N_
from painedu.ui.rail import WORDS as PLACES
from painedu.ui.widgets.worded import Worded

if TYPE_CHECKING:
    from painedu.ui.window import Window

Key = QKeySequence.StandardKey
_PRINT, _FINISH, _QUIT = N_("Print the sheet…"), N_("Finish and clear"), N_("Quit")
_LARGER, _SMALLER, _NORMAL, _FULL = (
    N_("Text larger"),
    N_("Text smaller"),
    N_("Text at 100 %"),
    N_("Full screen"),
)
_BACK, _HELP, _ABOUT, _SIGNS = (
    N_("Back to the page before"),
    N_("Help"),
    N_("About painedu"),
    N_("Get help now"),
)
_FIND = N_("Find a word…")
_READ, _SILENT = N_("Read aloud, pause, go on"), N_("Stop reading aloud")


class Menus(Worded):
    """Builds the menus of ``window``; an invisible part, so that the language reaches them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self._menus: list[tuple[QMenu, str]] = []
        self._actions: list[tuple[QAction, str]] = []
        self._of_a_person: list[QAction] = []
        self._file()
        self._go()
        self._view()
        self._help()
        self.refresh()

    def refresh(self) -> None:
        _ = self._window.desk.translate
        for menu, word in self._menus:
            menu.setTitle(_(word))
        for action, word in self._actions:
            action.setText(_(word))

    def show_start(self, *, first_run: bool) -> None:
        """On the first screens only what needs no person can be chosen."""
        for action in self._of_a_person:
            action.setEnabled(not first_run)

    def _menu(self, word: str) -> QMenu:
        menu = self._window.menuBar().addMenu(word)
        self._menus.append((menu, word))
        return menu

    def _add(self, menu: QMenu, word: str, keys: object, do: Callable[[], object]) -> QAction:
        action = QAction(menu)
        if isinstance(keys, Key):
            action.setShortcuts(keys)
        elif keys:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]  # a key or a text
        action.triggered.connect(do)
        menu.addAction(action)
        self._actions.append((action, word))
        return action

    def _file(self) -> None:
        menu, window = self._menu(N_("File")), self._window
        self._of_a_person.append(self._add(menu, _PRINT, Key.Print, window.print_sheet))
        self._of_a_person.append(self._add(menu, _FINISH, None, window.ask_to_finish))
        menu.addSeparator()
        self._add(menu, _QUIT, Key.Quit, window.close).setMenuRole(QAction.MenuRole.QuitRole)

    def _go(self) -> None:
        menu, window = self._menu(N_("Go")), self._window
        for place, word in PLACES.items():
            self._of_a_person.append(self._add(menu, word, None, partial(window.go_to, place)))
        menu.addSeparator()
        self._of_a_person.append(self._add(menu, _FIND, Key.Find, window.look_for_a_word))
        self._add(menu, _BACK, Key.Back, window.go_back)

    def _view(self) -> None:
        menu, window = self._menu(N_("View")), self._window
        self._add(menu, _LARGER, Key.ZoomIn, window.topbar.make_larger)
        self._add(menu, _SMALLER, Key.ZoomOut, window.topbar.make_smaller)
        self._add(menu, _NORMAL, "Ctrl+0", window.topbar.make_normal)
        menu.addSeparator()
        self._add(menu, _READ, Qt.Key.Key_F9, window.read_aloud)
        self._add(menu, _SILENT, "Shift+F9", window.be_silent)
        menu.addSeparator()
        self._add(menu, _FULL, Qt.Key.Key_F11, window.turn_full_screen)

    def _help(self) -> None:
        menu, window = self._menu(N_("Help")), self._window
        self._add(menu, _SIGNS, None, window.show_help_signs)
        self._add(menu, _HELP, Key.HelpContents, window.open_help)
        self._add(menu, _ABOUT, None, window.open_about).setMenuRole(QAction.MenuRole.AboutRole)
