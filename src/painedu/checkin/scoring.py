"""What the answers of a check-in add up to: arithmetic, and nothing else."""

from __future__ import annotations

from enum import Enum

from painedu.checkin.answers import LONGEST_DAY

ENOUGH = 150  # minutes a week, evidence G-01
ENOUGH_STRENGTH = 2  # days a week, evidence G-01
UPPER = 300  # minutes a week, evidence G-01
NOTICEABLE = 2  # points of 0-10, evidence I-01
LOWEST_JUDGED = 4  # points of 0-10: below, only the two numbers are shown
HIGH = 8  # points of 0-10: from here a fall may need 3 points to be noticed (evidence 3c)


class Band(Enum):
    """Where a week's minutes stand beside the guideline range (evidence 3c, after G-01 and I-03)."""

    NOT_YET = "not-yet"
    SOME = "some"
    IN_RANGE = "in-range"
    ABOVE = "above"


class Change(Enum):
    """How two 0-10 pain answers compare (evidence 3c)."""

    LESS = "less"  # a change most people would notice
    DAY_TO_DAY = "day-to-day"
    NUMBERS_ONLY = "numbers-only"
    MORE = "more"  # clearly more: look at the help signs


def weekly_minutes(days: int | None, minutes: int | None, hard: int | None = None) -> int | None:
    """Return minutes a week that count towards 150-300, or None when an answer is missing.

    ``days`` is 0-7; ``minutes`` and ``hard`` are minutes on such a day, ``hard`` a
    part of ``minutes``; days are capped at LONGEST_DAY. A hard minute counts twice
    (evidence G-02). Without a day of movement nothing else needs to be known;
    ``hard`` that was not asked counts as none.
    """
    if days == 0:
        return 0
    if days is None or minutes is None:
        return None
    whole = min(minutes, LONGEST_DAY)
    return days * (whole + min(hard or 0, whole))


def band(minutes: int) -> Band:
    """Place ``minutes`` a week beside the guideline range of 150-300 (evidence G-01)."""
    if minutes == 0:
        return Band.NOT_YET
    if minutes < ENOUGH:
        return Band.SOME
    return Band.IN_RANGE if minutes <= UPPER else Band.ABOVE


def change(earlier: int, later: int) -> Change:
    """Compare two 0-10 answers (evidence 3c, after I-01); the first rule that fits counts."""
    if later >= earlier + NOTICEABLE:
        return Change.MORE
    if earlier < LOWEST_JUDGED:
        return Change.NUMBERS_ONLY
    return Change.LESS if later <= earlier - NOTICEABLE else Change.DAY_TO_DAY


def day_to_day(first: int) -> tuple[int, int]:
    """Return the lowest and the highest 0-10 answer that could be day-to-day change since ``first``.

    From HIGH on, a fall of two points is still in doubt (evidence 3c, after I-01).
    """
    fall = NOTICEABLE if first >= HIGH else NOTICEABLE - 1
    return max(0, first - fall), min(10, first + NOTICEABLE - 1)
