"""One number of the check-ins over time, for the drawing of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from painedu.checkin.scoring import day_to_day


@dataclass(frozen=True)
class Reading:
    """An answer of 0-10 given on a day."""

    day: date
    value: int


def trend(readings: Iterable[Reading]) -> dict[str, Any] | None:
    """Return the data of the figure "trend"; None where fewer than two days have an answer.

    ``readings`` come oldest first; of those on one day the last one counts. ``days`` count from the
    first; ``low`` and ``high`` bound what could be day-to-day change since then.
    """
    daily = {each.day: each.value for each in readings}
    if len(daily) < 2:
        return None
    first, last, values = next(iter(daily)), next(reversed(daily)), list(daily.values())
    low, high = day_to_day(values[0])
    return {
        "days": [(day - first).days for day in daily],
        "values": values,
        "count": len(values),
        "first_day": first,
        "last_day": last,
        "low": low,
        "high": high,
    }
