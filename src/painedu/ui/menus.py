"""The menu bar, with the shortcuts people know."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from painedu.language.marks import N_
from painedu.ui.rail import WORDS as PLACES
from painedu.ui.widgets.worded import Worded

if TYPE_CHECKING:
    from painedu.ui.window import Window

Key = QKeySequence.StandardKey
Shortcuts = dict[str, list[tuple[str, list[QKeySequence]]]]
"""By the title of a menu: what its actions do, and the keys for it."""
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
_KEYS, _TOUR = N_("Keys"), N_("Take the tour")
_MENUS, _OPEN = N_("Menus"), N_("Open the menus")
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
        if not window.menuBar().isNativeMenuBar():  # a system with a bar of its own has a key for it
            self._add(window, _OPEN, Qt.Key.Key_F10, self.open_first)
        self.refresh()

    def refresh(self) -> None:
        _ = self._window.desk.translate
        for menu, word in self._menus:
            menu.setTitle(_(word))
        for action, word in self._actions:
            action.setText(_(word))

    def open_first(self) -> None:
        """Open the first menu; the arrow keys lead on to the others."""
        bar = self._window.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def show_start(self, *, first_run: bool) -> None:
        """On the first screens only what needs no person can be chosen."""
        for action in self._of_a_person:
            action.setEnabled(not first_run)

    def shortcuts(self) -> Shortcuts:
        """Return every action that has keys, by its menu."""
        words = dict(self._actions)
        titled = [(_MENUS, self._window.actions()), *((title, menu.actions()) for menu, title in self._menus)]
        return {
            title: [(words[each], each.shortcuts()) for each in actions if each.shortcuts()]
            for title, actions in titled
            if actions
        }

    def _menu(self, word: str) -> QMenu:
        menu = self._window.menuBar().addMenu(word)
        self._menus.append((menu, word))
        return menu

    def _add(self, menu: QWidget, word: str, keys: object, do: Callable[[], object]) -> QAction:
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
        for number, (place, word) in enumerate(PLACES.items(), start=1):
            keys = f"Ctrl+{number}"
            self._of_a_person.append(self._add(menu, word, keys, partial(window.go_to, place)))
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
        self._add(menu, _SIGNS, "Ctrl+Shift+H", window.show_help_signs)
        menu.addSeparator()
        self._add(menu, _HELP, Key.HelpContents, window.open_help)
        self._of_a_person.append(self._add(menu, _TOUR, None, window.take_tour))
        self._add(menu, _KEYS, "Shift+F1", window.open_keys)
        self._add(menu, _ABOUT, None, window.open_about).setMenuRole(QAction.MenuRole.AboutRole)
