"""The days of the week by the words of the drawing of a week: on screen and on paper the same."""

from __future__ import annotations

from datetime import date

from painedu.language.formats import long_date
from painedu.plan.plan import Day
from painedu.ui.desk import Desk

WEEK = "plan"
"""The figure whose words name the days."""


def day_name(desk: Desk, day: Day, *, short: bool = False) -> str:
    """Return Monday, or Mon."""
    words = desk.drawings().figure(WEEK).words
    return desk.translate.within(WEEK, words[f"{day.value}_short" if short else day.value])


def day_of(day: date) -> Day:
    return list(Day)[day.weekday()]


def named_date(desk: Desk, day: date) -> str:
    """Return Monday, 23 Nov 2026."""
    _ = desk.translate
    named = {"weekday": day_name(desk, day_of(day)), "date": long_date(day, _.language)}
    return _("{weekday}, {date}").format_map(named)
