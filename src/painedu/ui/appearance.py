"""How everything looks: the size of text and the colours, for the whole application at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from painedu.ui import style

SYSTEM = "system"
"""The theme that follows the system, and goes on following it."""
CHOICES = (SYSTEM, *style.THEMES)


class Appearance(QObject):
    """Widgets hear of a new size as a font change, and of a new theme as a palette change."""

    def __init__(self, app: QApplication, icons: Path) -> None:
        super().__init__()
        self._app, self._icons = app, icons
        self._scale = 0.0
        self._families: Sequence[str] = ()
        self.chosen, self.theme = SYSTEM, ""
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def text_size(self) -> int:
        """The size that text is shown at now, in percent."""
        return round((self._scale or 1.0) * 100)

    @property
    def figures(self) -> str:
        """The theme that figures are drawn in."""
        return style.FIGURES[self.theme or "light"]

    def show(self, chosen: str, percent: int) -> None:
        """Show everything in the theme ``chosen``, one of CHOICES, with text at ``percent`` (100-200)."""
        self.chosen = chosen
        self._show(self._of_system() if chosen == SYSTEM else chosen, percent / 100)

    def set_text_size(self, percent: int) -> None:
        """Show all text at ``percent`` (100-200)."""
        self.show(self.chosen, percent)

    def use_theme(self, chosen: str) -> None:
        """Show everything in the theme ``chosen``, one of CHOICES."""
        self.show(chosen, self.text_size)

    def use_fonts(self, families: Sequence[str]) -> None:
        """Write in the first of ``families`` that has a letter, from now on."""
        self._families = families
        if families:
            style.set_fonts(self._app, families, self._scale or 1.0)

    def _show(self, theme: str, scale: float) -> None:
        """Dress every widget once, however much changes: with all pages open that takes a second."""
        is_new, grows = theme != self.theme, scale != self._scale
        self.theme, self._scale = theme, scale
        if is_new:
            style.set_palette(self._app, theme)
        if is_new or grows:
            self._app.setStyleSheet(style.sheet(scale, theme, self._icons))
        if grows:
            self.use_fonts(self._families)

    def _follow(self, *_news: object) -> None:
        if self.chosen == SYSTEM:
            self.use_theme(SYSTEM)

    def _of_system(self) -> str:
        hints = self._app.styleHints()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        is_high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return {
            (False, False): "light",
            (True, False): "dark",
            (False, True): "high-contrast-light",
            (True, True): "high-contrast-dark",
        }[is_dark, is_high]
