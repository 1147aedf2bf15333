"""Keys: what can be done without a mouse, in the spelling of the system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.menus import Shortcuts
from painedu.ui.page import Page
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel, row
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Subheading

WIDEST = 820
Key = Qt.Key
Said = tuple[str | list[QKeySequence], str]
"""Keys, some known by a word, and what they do."""
EVERYWHERE: Shortcuts = {
    N_("On every page"): [
        (N_("On to the next button or answer"), [QKeySequence(Key.Key_Tab)]),
        (N_("Back to the one before"), [QKeySequence("Shift+Tab")]),
        (N_("Press the button, choose the answer"), [QKeySequence(Key.Key_Space)]),
        (N_("Close what lies over the page"), [QKeySequence(Key.Key_Escape)]),
    ]
}
"""What the keys do that belong to no menu."""
NAMED: list[Said] = [
    (N_("Arrow keys"), N_("From answer to answer in a group; from place to place on the rail")),
    (N_("0 to 10"), N_("Choose a number on a scale")),
]


class KeyNames(Body):
    """Keys as the system spells them, in whatever language it does so."""


class KeysPage(Page):
    """Lists every key there is, in groups as the menus have them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lines: list[tuple[Body, Body]] = []
        self._titles: list[tuple[Subheading, str]] = []
        self._said: list[Said] = []
        self.back = button()
        self.back.clicked.connect(self.back_wanted)
        self._groups = column(gap=style.LARGE)
        groups = QWidget()
        groups.setLayout(self._groups)
        self.fill(column(self.heading, groups, flowing(self.back, gap=style.SMALL), gap=style.LARGE), WIDEST)
        self.refresh()

    def show_keys(self, of_menus: Shortcuts) -> None:
        """List the keys ``of_menus`` below those that work on every page; they stay the same from then on."""
        if self.lines:
            return
        for title, shortcuts in (EVERYWHERE | of_menus).items():
            said: list[Said] = [(keys, word) for word, keys in shortcuts]
            self._add(title, said + NAMED if title in EVERYWHERE else said)
        self.refresh()

    def _add(self, title: str, said: list[Said]) -> None:
        heading, lines = Subheading(), [(_for_keys(keys), Body()) for keys, _ in said]
        self._titles.append((heading, title))
        self.lines += lines
        self._said += said
        self._groups.addWidget(panel("card", heading, *(_line(keys, does) for keys, does in lines)))

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("Keys"))
        self.back.setText(_("Back to the page before"))
        for heading, title in self._titles:
            heading.setText(_(title))
        for (keys, does), (pressed, word) in zip(self.lines, self._said, strict=True):
            keys.setText(_(pressed) if isinstance(pressed, str) else spelled(pressed))
            does.setText(_(word))


def spelled(keys: list[QKeySequence]) -> str:
    """Write ``keys`` as they stand on the keyboard of this system, without those that few keyboards have."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  /  ".join(key.toString(native) for key in keys if is_common(key))


def is_common(keys: QKeySequence) -> bool:
    """Tell whether every keyboard has ``keys``; some have one for Find, or for Help."""
    pressed = keys[0]  # type: ignore[index]  # Qt's stubs do not know that it is a sequence
    return bool(pressed.keyboardModifiers()) or pressed.key() <= Key.Key_F35


def _for_keys(keys: str | list[QKeySequence]) -> Body:
    return Body() if isinstance(keys, str) else KeyNames()


def _line(keys: Body, does: Body) -> QFrame:
    line, frame = row(gap=style.LARGE), QFrame()
    line.addWidget(keys, 2)
    line.addWidget(does, 3)
    frame.setLayout(line)
    return frame
