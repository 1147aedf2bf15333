"""Text in the sizes of the program. The class names choose the font (see style.set_fonts)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


class Body(QLabel):
    """A paragraph that wraps."""

    def __init__(self, tone: str = "") -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Ask for one line only: the height follows from the width, and Qt's guess leaves empty space."""
        whole = super().minimumSizeHint()
        return QSize(whole.width(), min(whole.height(), self.fontMetrics().lineSpacing()))


class Fine(Body):
    """Small print, still 15 px."""


class Subheading(Body):
    """The title of a card."""


class Title(Body):
    """The name of one thing in a list of several."""


class Lead(Body):
    """The one thing on a page that comes first."""


class Heading(Body):
    """The title of a page; takes the focus when the page changes, so that it is read first."""

    def __init__(self, tone: str = "") -> None:
        super().__init__(tone)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
