"""Scene: the desktop turns dark and light again while the window is open, as at sunset."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.e2e.hands import wait_until
from tests.e2e.program import start

from painedu.ui import style


def main() -> None:
    window = start(guest=True, language="en")
    appearance, hints = window.desk.appearance, QApplication.styleHints()
    for scheme, theme in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        hints.setColorScheme(scheme)
        wait_until(lambda theme=theme: appearance.theme == theme, f"the window is {theme}")  # type: ignore[misc]
        colour = window.grab().toImage().pixelColor(window.width() - 30, window.height() - 30)
        assert colour.name().upper() == style.THEMES[theme]["paper"], colour.name()
    window.desk.choose_theme("dark")
    hints.setColorScheme(Qt.ColorScheme.Light)
    assert appearance.theme == "dark", "a theme that was chosen stays"
    window.close()


main()
