"""A card of the kiosk: nothing else can be pressed while it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.labels import Body, Heading

WIDE = 560  # px at 100 %


class Card(QDialog):
    """Has a heading and a text above its ``parts``; follows a language switch."""

    def __init__(self, desk: Desk, parent: QWidget, *parts: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.desk, self.translate, self.window_below = desk, desk.translate, parent
        self.heading, self.text = Heading(), Body()
        self._inside = column(self.heading, self.text, *parts, gap=style.LARGE)
        content = QWidget()
        content.setLayout(self._inside)
        self.setLayout(column(ScrollColumn(content), margin=style.TIGHT))
        self.refresh()

    def refresh(self) -> None:
        """Show the current state in the current language."""
        self.setWindowTitle(self.heading.text())
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words are, or scroll where the screen is lower; stand in the middle.

        A window that finds its place only while it is shown may be told a wrong one by X11, for good: what a
        screen reader points at, and menus, would be elsewhere.
        """
        around, room = 2 * (style.WIDE + style.TIGHT), self.screen().availableGeometry().size()
        wide = min(round(WIDE * self.desk.appearance.text_size / 100), room.width())
        high = self._inside.totalHeightForWidth(wide - around) + around
        self.setFixedSize(wide, min(high, room.height()))
        self.move(self.window_below.geometry().center() - self.rect().center())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
