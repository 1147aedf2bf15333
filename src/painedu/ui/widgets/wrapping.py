"""Radio buttons and check boxes whose words wrap: Qt's own cut them off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy

from painedu.ui import style
from painedu.ui.widgets.labels import Body


class WrappedWords:
    """The words of a button in a label that the mouse goes through; the mark's room is kept free."""

    def __init__(self, owner: QAbstractButton) -> None:
        self._owner = owner
        self.label = Body()
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout = QHBoxLayout(owner)
        self._layout.addWidget(self.label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        owner.setSizePolicy(policy)
        self.make_room()

    def make_room(self) -> None:
        """Keep the mark's place free; it grows with the text (style.sheet)."""
        scale = (
            QFontInfo(self._owner.font()).pixelSize() / style.BODY
        )  # the mark grows with the text (style.sheet)
        side, top = round(style.LARGE * style.air(scale)), round(style.SMALL * style.air(scale))
        self._layout.setContentsMargins(round(style.MARK * scale) + side + style.LARGE, top, side, top)

    def say(self, text: str) -> None:
        self.label.setText(text)
        self._owner.setAccessibleName(text)

    def height_at(self, width: int) -> int:
        return max(self._layout.heightForWidth(width), style.CONTROL_HEIGHT)

    def holds(self, place: QPoint) -> bool:
        """Tell whether a press at ``place`` is on the button: all of it counts, not the mark alone."""
        return self._owner.rect().contains(place)

    def hint(self) -> QSize:
        return self._layout.sizeHint().expandedTo(QSize(0, style.CONTROL_HEIGHT))

    def least(self) -> QSize:
        return QSize(style.CONTROL_HEIGHT * 3, style.CONTROL_HEIGHT)


class Wrapping:
    """What Radio and Tick share. Plain Python: two Qt classes above one widget end in a crash."""

    _words: WrappedWords | None = None  # none while Qt makes the button

    def _its(self) -> WrappedWords:
        assert self._words is not None
        return self._words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # type: ignore[misc]  # of the Qt class beside this one
        if event.type() is QEvent.Type.FontChange and self._words is not None:
            self._words.make_room()

    def setText(self, text: str) -> None:
        self._its().say(text)

    def text(self) -> str:
        return self._its().label.text()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802  (Qt's name)
        return self._its().holds(place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._its().height_at(width)

    def sizeHint(self) -> QSize:
        return self._its().hint()

    def minimumSizeHint(self) -> QSize:
        return self._its().least()


class Radio(Wrapping, QRadioButton):
    """One of several."""

    def __init__(self) -> None:
        super().__init__()
        self._words = WrappedWords(self)


class Tick(Wrapping, QCheckBox):
    """One that can be ticked."""

    def __init__(self) -> None:
        super().__init__()
        self._words = WrappedWords(self)
