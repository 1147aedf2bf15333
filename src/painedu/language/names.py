"""The words that the catalogs need and no page shows by itself."""

from __future__ import annotations

from painedu.language.translator import Translator


def own_name(translate: Translator) -> str:
    """Return the name of ``translate``'s language in its own script: English, 中文."""
    return translate.within("the name of the language of this catalog, in that language", "English")
