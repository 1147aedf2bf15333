"""A card over the page: what is read and closed again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from painedu.ui import style
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.labels import Body


class CardDialog(QDialog):
    """Shows ``parts`` one below the other under ``heading``; stays open through a language switch."""

    def __init__(self, parent: QWidget, heading: Body, parts: Sequence[QWidget], size: QSize) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = heading
        content = QWidget()
        content.setLayout(column(*parts, gap=style.LARGE))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.setLayout(column(heading, ScrollColumn(content), buttons, margin=style.LARGE))
        self.resize(size)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self.refresh()

    def title(self) -> str:
        """Return the heading's words in the language in use."""
        raise NotImplementedError

    def refresh(self) -> None:
        self.heading.setText(self.title())
        self.setWindowTitle(self.heading.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
