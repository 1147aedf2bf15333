"""Gettext catalogs, as an object that can be asked to change language."""

from __future__ import annotations

import gettext
from pathlib import Path

DOMAIN = "painedu"
SOURCE_LANGUAGE = "en"


class Translator:
    """Translate messages into one language at a time.

    ``folder`` holds ``<language>/LC_MESSAGES/painedu.mo``. Languages are gettext names: en, zh_Hans.
    """

    def __init__(self, folder: Path, language: str = SOURCE_LANGUAGE) -> None:
        self._folder = folder
        self.use(language)

    def use(self, language: str) -> None:
        """Translate into ``language`` from now on.

        Raises FileNotFoundError when there is no catalog for it; the language
        in use stays as it was.
        """
        source = language == SOURCE_LANGUAGE
        self._catalog = (
            gettext.NullTranslations() if source else gettext.translation(DOMAIN, self._folder, [language])
        )
        self.language = language

    def __call__(self, message: str) -> str:
        return self._catalog.gettext(message) if message else ""

    def plural(self, one: str, many: str, count: int) -> str:
        return self._catalog.ngettext(one, many, count)

    def within(self, context: str, message: str | None) -> str:
        """Translate ``message`` of the document ``context`` (L4, questions); nothing gives an empty text."""
        return self._catalog.pgettext(context, message) if message else ""

    def another(self, language: str) -> Translator:
        """Return a second translator beside this one, for a sheet in two languages."""
        return type(self)(self._folder, language)

    def languages(self) -> list[str]:
        """Return the source language first, then every language that has a catalog."""
        found = {path.parent.parent.name for path in self._folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")}
        return [SOURCE_LANGUAGE, *sorted(found - {SOURCE_LANGUAGE})]
