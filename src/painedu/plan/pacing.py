"""How much to begin with, and how much next time."""

from __future__ import annotations

from painedu.checkin.answers import LONGEST_DAY

FIRST = 5  # minutes for someone who does nothing now (evidence section 4, conversion for lessons)
STEP = 1  # minute that is added after a green week (evidence F-27)
A_LITTLE_LESS = 7  # evidence F-26: who can do 7 minutes begins with 6, a seventh less


def start(bad_day: int) -> int:
    """Return the minutes to begin with, for those of 0-180 that one can do even on a bad day (evidence F-26).

    0 stands for someone who does nothing now. Never more than a bad day allows, never under one minute.
    """
    if bad_day == 0:
        return FIRST
    return max(1, bad_day - max(1, bad_day // A_LITTLE_LESS))


def less(minutes: int) -> tuple[int, int]:
    """Return the least and the most for a flare-up or after amber: half to two thirds (evidence F-22, F-28).

    Whole minutes, never under one: of 1 minute nothing can be taken off but speed.
    """
    most = max(1, 2 * minutes // 3)
    return min((minutes + 1) // 2, most), most


def more(minutes: int) -> int:
    """Return the minutes after a green week (evidence F-27); a day has at most 180."""
    return min(minutes + STEP, LONGEST_DAY)
