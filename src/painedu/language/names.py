"""The words that the catalogs need and no page shows by itself."""

from __future__ import annotations

from painedu.language.facts import Languages
from painedu.language.translator import Translator


def own_name(language: str, translate: Translator, languages: Languages) -> str:
    """Return the name of ``language`` in its own script: English, 中文."""
    return languages.facts(language).name or _from_catalog(translate.another(language))


def _from_catalog(translate: Translator) -> str:
    return translate.within("the name of the language of this catalog, in that language", "English")
