"""Changing the language of a running window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from painedu.language.facts import Facts, Languages
from painedu.language.names import own_name
from painedu.language.translator import Translator
from painedu.ui.appearance import Appearance


def load_fonts(folder: Path) -> None:
    """Make the shipped fonts known, and only once in a process."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class LanguageSwitch:
    """Move the application, Qt's own buttons and the order of the fonts to another language."""

    def __init__(
        self, app: QApplication, translator: Translator, languages: Languages, appearance: Appearance
    ) -> None:
        self._app, self._translator, self._languages = app, translator, languages
        self.appearance = appearance
        self._qt = QTranslator(app)
        self._said = ""

    def to(self, language: str) -> None:
        """Say everything in ``language``; FileNotFoundError, and no change, without a catalog for it."""
        if language == self._said:
            return
        self._translator.use(language)  # raises first: nothing has changed yet
        self._said = language
        locale = QLocale(self._languages.facts(language).qt or language)
        QLocale.setDefault(locale)
        self._app.removeTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt.load(locale, "qtbase", "_", folder):
            self._app.installTranslator(self._qt)
        self._app.setLayoutDirection(locale.textDirection())
        self.appearance.use_fonts(self._languages.facts(language).fonts)
        QCoreApplication.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))

    def facts(self, language: str) -> Facts:
        return self._languages.facts(language)

    def name(self, language: str) -> str:
        """Return the name of ``language`` in its own script."""
        return own_name(language, self._translator, self._languages)

    def dress(self, widget: QWidget, language: str) -> None:
        """Give ``widget`` the fonts and the locale of ``language``; its size still follows the rest."""
        facts, font = self._languages.facts(language), QFont()
        font.setFamilies(facts.fonts)
        widget.setFont(font)
        widget.setLocale(QLocale(facts.qt or language))  # what a screen reader pronounces it by
