"""Shuts every way out of the program: other programs, files of this computer, keys of the system."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWindow
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog

from painedu.ui import style

_SCHEMES = ("file", "http", "https", "mailto")


class Doors(QObject):
    """Shut from the moment it is made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QCoreApplication.instance()
        assert isinstance(app, QGuiApplication)  # there is a window
        app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # or they could not be seen coming
        app.installEventFilter(self)
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "lead_nowhere")  # type: ignore[arg-type]  # Qt takes no bytes
        if app.platformName() == "xcb":  # elsewhere the system's own kiosk mode keeps its keys
            app.focusWindowChanged.connect(hold_keyboard)

    @Slot(QUrl)
    def lead_nowhere(self, _address: QUrl) -> None:
        """Take an address, and open nothing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send away any dialog on files or printing, whoever opens it: no page of a kiosk does."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QFileDialog | QAbstractPrintDialog):
            QTimer.singleShot(0, watched, watched.reject)
        elif event.type() is QEvent.Type.Polish and isinstance(watched, QDialog):
            _take_frame_off(watched)
        return False

    def open_again(self) -> None:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


def _take_frame_off(dialog: QDialog) -> None:
    """Leave nothing of the window manager around ``dialog``: its buttons and menu lead out of the program."""
    dialog.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    dialog.setProperty("frame", "own")
    style.restyle(dialog)


def hold_keyboard(window: QWindow | None) -> None:
    """Let every key come to ``window``, those included that a window manager would take for itself."""
    if window is not None:
        window.setKeyboardGrabEnabled(True)
