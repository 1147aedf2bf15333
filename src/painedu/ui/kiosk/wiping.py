"""Leaves nothing of a person in the window's surroundings."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget


def put_away_all_over(window: QWidget) -> None:
    """Close every card, box and menu that stands over ``window``."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            break
    for widget in QApplication.topLevelWidgets():
        if widget is not window and isinstance(widget, QDialog | QMenu) and widget.isVisible():
            widget.close()


def empty_clipboard() -> None:
    """Empty the clipboard and the selection, whoever filled them: on a kiosk it was the person before."""
    clipboard = QApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    QPixmapCache.clear()
