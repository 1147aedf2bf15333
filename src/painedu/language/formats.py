"""Dates, numbers and lists as a language writes them. Babel is loaded on first use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime


def long_date(day: date, language: str) -> str:
    """Return ``day`` as 22 Nov 2026 or 2026年11月22日."""
    from babel.dates import format_date

    pattern = "d MMM y" if language == "en" else "long"
    return str(format_date(day, pattern, locale=language))


def month(day: date, language: str) -> str:
    """Return the month of ``day`` as November 2026 or 2026年11月."""
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMM", day, locale=language))


def moment(at: datetime, language: str) -> str:
    """Return ``at`` as 22 Nov 2026 14:05 or 2026年11月22日 14:05."""
    from babel.dates import format_time

    return f"{long_date(at.date(), language)} {format_time(at.time(), 'HH:mm', locale=language)}"


def joined(items: Sequence[str], language: str) -> str:
    """Return ``items`` as one list in words: "a, b and c"."""
    from babel.lists import format_list

    return str(format_list(list(items), locale=language))
