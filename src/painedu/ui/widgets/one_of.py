"""A group of buttons of which at most one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QSizePolicy, QWidget

from painedu.ui import style
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.flow import Flow
from painedu.ui.widgets.wrapping import Radio


class OneOf(QWidget):
    """Let the reader pick one of ``ids``, or show one. The words of the buttons are their owner's."""

    chosen = Signal(str)

    def __init__(self, ids: Sequence[str], make: Callable[[], QAbstractButton]) -> None:
        super().__init__()
        self.ids = list(ids)
        self._group = QButtonGroup(self)
        for at, _id in enumerate(self.ids):
            self._group.addButton(make(), at)
        self._group.idToggled.connect(self._choose)  # mouse, keys and screen reader alike: idClicked is not

    def button(self, choice: str) -> QAbstractButton:
        return self._group.button(self.ids.index(choice))

    def buttons(self) -> list[QAbstractButton]:
        return [self.button(choice) for choice in self.ids]

    def value(self) -> str | None:
        """Return the id that is chosen now."""
        at = self._group.checkedId()
        return self.ids[at] if at >= 0 else None

    def show_value(self, value: str | None) -> None:
        """Check the button of ``value``, or none of them; say nothing about it."""
        if value == self.value():
            return
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)  # an exclusive group cannot be emptied
            for choice in self.ids:
                self.button(choice).setChecked(choice == value)
            self._group.setExclusive(True)

    def _choose(self, at: int, on: bool) -> None:
        if on:
            self.chosen.emit(self.ids[at])


class ChoiceList(OneOf):
    """Radio buttons one below the other, each as wide as the list."""

    def __init__(self, ids: Sequence[str]) -> None:
        super().__init__(ids, Radio)
        self.setLayout(column(*self.buttons(), gap=style.SMALL))

    def mark_missed(self, missed: str | None) -> None:
        """Show the choice ``missed`` as one that was not right, and no other."""
        for choice in self.ids:
            made = self.button(choice)
            if made.property("missed") != (choice == missed):
                made.setProperty("missed", choice == missed)
                style.restyle(made)


class Chips(OneOf):
    """Short choices side by side."""

    def __init__(self, ids: Sequence[str], look: str = "chip") -> None:
        super().__init__(ids, lambda: button(look, checkable=True))
        layout = Flow(style.SMALL)
        self.setLayout(layout)
        for choice in self.buttons():
            layout.addWidget(choice)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Scale(OneOf):
    """The numbers from 0 to ``highest`` in one row, all equally wide; a number can be typed as well."""

    def __init__(self, highest: int) -> None:
        super().__init__(
            [str(value) for value in range(highest + 1)], lambda: button("scale", checkable=True)
        )
        line = row(*self.buttons(), gap=style.SMALL)
        self.setLayout(line)
        for number, choice in zip(self.ids, self.buttons(), strict=True):
            choice.setText(number)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typed, self._since = "", QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self._number(event.text())
        if number is None:
            super().keyPressEvent(event)
            return
        chosen = self.button(number)
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        chosen.setChecked(True)

    def _number(self, digit: str) -> str | None:
        """Return the number that ``digit`` stands for: a 0 typed right after a 1 makes 10."""
        goes_on = self._since.isValid() and not self._since.hasExpired(QApplication.keyboardInputInterval())
        whole = self._typed + digit if goes_on else digit
        number = whole if whole in self.ids else digit
        self._typed = number if digit and number in self.ids else ""
        self._since.start()
        return self._typed or None
