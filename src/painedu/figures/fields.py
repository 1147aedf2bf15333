"""A figure's data as its texts say them: what fills their {fields}."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from painedu.language.formats import long_date
from painedu.language.translator import Translator


def said(value: Any, words: Mapping[str, str], translate: Translator) -> Any:
    """Return ``value`` as one says it: a date in words, the name of a word translated, a list in a row.

    ``words`` are a figure's words in the language of ``translate``; anything else stays as it is.
    """
    if isinstance(value, date):
        return long_date(value, translate.language)
    if isinstance(value, list | tuple):
        return translate("; ").join(str(said(each, words, translate)) for each in value)
    return words.get(value, value) if isinstance(value, str) else value


def without_dates(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``data`` for a drawing: it shows a day only in words."""
    return {name: value for name, value in data.items() if not isinstance(value, date)}
