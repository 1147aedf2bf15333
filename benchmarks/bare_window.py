"""An empty window that reports its start as painedu does: what Qt itself costs on this machine."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from painedu.ui.startup_report import report_when_painted


def main() -> int:
    """Show an empty window of painedu's size, print the report, and quit."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1180, 780)
    report_when_painted(window)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
