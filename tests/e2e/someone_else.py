"""Scene: another program of this computer, with someone else's data on its window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel

if __name__ == "__main__":
    app = QApplication([])
    window = QLabel("Anna's letter")
    window.setWindowTitle("someone else")
    window.resize(600, 400)
    window.show()
    app.exec()
