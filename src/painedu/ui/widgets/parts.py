"""Taking the parts out of a layout."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take every part out of ``layout`` for good."""
    while layout.count():
        item = layout.takeAt(0)
        part = item.widget() if item else None
        if part is not None:
            part.hide()  # one that was just made would still be shown, as a window of its own
            part.setParent(None)
            part.deleteLater()
