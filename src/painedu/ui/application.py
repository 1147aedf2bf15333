"""The application under the window: its name, its icon, its fonts."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from painedu.source.folder import data_root
from painedu.ui.language import load_fonts


def application(root: Path | None = None) -> QApplication:
    """Return the application, with fonts that follow every switch (a stylesheet alone would freeze them)."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    # Fusion: the system's own style ignores half of a stylesheet. Asked for here, no style is made in vain.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)  # nothing else makes one
    app.setApplicationName("painedu")
    app.setDesktopFileName("org.painedu.Painedu")  # by it a Wayland desktop finds the icon
    resources = (root or data_root()) / "resources"
    app.setWindowIcon(QIcon(str(resources / "icons" / "painedu.svg")))
    load_fonts(resources / "fonts")
    return app
