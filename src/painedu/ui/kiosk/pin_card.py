"""The card that asks for the staff PIN."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QWidget

from painedu.deployment.lock import Lock
from painedu.ui.desk import Desk
from painedu.ui.kiosk.card import Card
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import side_by_side
from painedu.ui.widgets.labels import Body, Fine


class PinCard(Card):
    """Opens the lock or says why not. It has digits to press, for a screen without a keyboard."""

    opened = Signal()

    def __init__(self, desk: Desk, lock: Lock, parent: QWidget) -> None:
        self._lock, self._was_wrong = lock, False
        self.pin, self.digits, self.told = QLineEdit(), Digits(), Body("danger")
        self.problems = Fine("quiet")
        self.enter, self.cancel = button("primary"), button("quiet")
        buttons = side_by_side(self.enter, self.cancel)
        super().__init__(desk, parent, self.pin, self.digits, self.told, buttons, self.problems)
        self._tick = QTimer(self, interval=1000)
        self._prepare()

    def _prepare(self) -> None:
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.digits.pressed.connect(self.pin.insert)
        self.enter.setDefault(True)
        self.enter.clicked.connect(self._try)
        self.cancel.clicked.connect(self.reject)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        self.pin.setFocus()

    def refresh(self) -> None:
        _, waits = self.translate, self._lock.waits()
        self.heading.setText(_("For staff only"))
        self.text.setText(self._asked())
        self.pin.setAccessibleName(_("Staff PIN"))
        self.enter.setText(_("Close the program"))
        self.cancel.setText(_("Go back"))
        for part in (self.pin, self.digits, self.enter):
            part.setVisible(self._lock.has_pin)
        self.enter.setEnabled(not waits)
        wrong = _("That was not the PIN.") if self._was_wrong else ""
        pause = _("Seconds until the next try: {seconds}").format(seconds=waits) if waits else ""
        self.told.setText("\n".join(filter(None, (wrong, pause))))
        self.told.setVisible(bool(self.told.text()))
        self.problems.setText("\n".join(self.desk.site.problems))
        self.problems.setVisible(bool(self.desk.site.problems))
        super().refresh()

    def _asked(self) -> str:
        _ = self.translate
        if self._lock.has_pin:
            return _(
                "This computer is for everyone, so the program stays open. With the staff PIN it closes."
            )
        return _(
            "This computer is for everyone, so the program stays open. No staff PIN was set up here: "
            "whoever looks after the computer can close the program from outside."
        )

    def _try(self) -> None:
        pin = self.pin.text()
        self.pin.clear()
        if self._lock.opens(pin):
            self.opened.emit()
            return
        self._was_wrong = True
        self.refresh()
        self.pin.setFocus()


class Digits(QWidget):
    """The digits as on a phone, to be pressed on the screen."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self._keys: dict[str, QAbstractButton] = {}
        for at, digit in enumerate("1234567890"):
            key = button()
            key.setText(digit)
            key.setAutoDefault(False)  # Enter tries the PIN
            key.clicked.connect(partial(self.pressed.emit, digit))
            self._keys[digit] = key
            grid.addWidget(key, at // 3, at % 3 if digit != "0" else 1)
        grid.setColumnStretch(3, 1)

    def key(self, digit: str) -> QAbstractButton:
        return self._keys[digit]
