"""One number of the check-ins over time, for the drawing of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from painedu.checkin.answers import Answers
from painedu.checkin.scoring import day_to_day
from painedu.checkin.week import week


@dataclass(frozen=True)
class Reading:
    """A number given on a day: an answer of 0-10, or minutes a week."""

    day: date
    value: int


TEN, STEP = 10, 2
"""The scale of an answer, and how far apart its lines are."""
_MINUTES = (25, 50, 100, 200, 500)
_MOST_LINES = 6


def trend(readings: Iterable[Reading]) -> dict[str, Any] | None:
    """Return the data of the figure "trend"; None where fewer than two days have an answer.

    ``readings`` come oldest first; of those on one day the last one counts. ``days`` count from the
    first; ``low`` and ``high`` bound what could be day-to-day change since then; ``most`` is the top of
    the scale, with a line each ``step``.
    """
    daily = {each.day: each.value for each in readings}
    if len(daily) < 2:
        return None
    first, last, values = next(iter(daily)), next(reversed(daily)), list(daily.values())
    low, high = day_to_day(min(values[0], TEN))
    return {
        "days": [(day - first).days for day in daily],
        "values": values,
        "count": len(values),
        "first_day": first,
        "last_day": last,
        "low": low,
        "high": high,
        "most": TEN,
        "step": STEP,
    }


def minutes_trend(readings: Iterable[Reading]) -> dict[str, Any] | None:
    """Return the same for minutes a week, on a scale that holds them all."""
    data = trend(readings)
    if data is None:
        return None
    highest = max(data["values"])
    step = next(step for step in _MINUTES if highest <= _MOST_LINES * step)
    return {**data, "most": step * max(1, -(-highest // step)), "step": step}


ASKED = ("pain", "interference", "minutes", "confidence")
"""What can be drawn over time; the states of the figure "trend"."""


def readings(name: str, given: Iterable[tuple[date, Answers]]) -> list[Reading]:
    """Return what was answered to one of ASKED, day by day; without pain there is none to compare."""
    numbers = ((day, number(name, answers)) for day, answers in given)
    return [Reading(day, value) for day, value in numbers if value is not None]


def number(name: str, answers: Answers) -> int | None:
    """Return the answer to one of ASKED; minutes are those of a week, hard ones counted twice."""
    if name == "minutes":
        mine = week(answers)
        return mine.total if mine else None
    value: int | None = getattr(answers, name)
    return value


def drawn(name: str, given: Iterable[tuple[date, Answers]]) -> dict[str, Any] | None:
    """Return the data of the figure "trend" for one of ASKED, None with fewer than two days."""
    found = readings(name, given)
    return minutes_trend(found) if name == "minutes" else trend(found)
