"""The words that the catalogs need and no page shows by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # building the wheel needs the constants below, and none of what these need
    from painedu.language.facts import Languages
    from painedu.language.translator import Translator

STATE, SHARE = "state of this catalog", "percent translated"
"""Context and id of what compiling.py adds to the catalog of a language that is not whole."""


def own_name(language: str, translate: Translator, languages: Languages) -> str:
    """Return the name of ``language`` in its own script, 中文, with its share when part is missing."""
    return languages.facts(language).name or _from_catalog(translate.another(language))


def _from_catalog(translate: Translator) -> str:
    name = translate.within("the name of the language of this catalog, in that language", "English")
    share = translate.within(STATE, SHARE)
    return name if share == SHARE else f"{name} ({share} %)"
