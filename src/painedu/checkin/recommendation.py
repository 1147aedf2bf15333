"""Which lessons fit someone's answers."""

from __future__ import annotations

from collections.abc import Iterator

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.checkin.scoring import ENOUGH
from painedu.checkin.week import week

SAFETY, START, PACING, HABIT, WHAT_IT_CAN_DO, NERVE_PAIN = "L3", "L10", "L11", "L8", "L2", "L1"
_CAREFUL = (Fact.FOOT_SORE, Fact.NUMB_FEET, Fact.LOW_SUGAR_DRUGS, Fact.WORSE_FOR_DAYS)


def recommended(answers: Answers) -> list[str]:
    """Return the ids of lessons that fit ``answers``, the most pressing first; none without answers.

    A help sign leads to the lesson on safety alone. Pain of less than 3 months, and who moves little,
    to how to start; numb feet and what else asks for care, to pacing and foot care.
    """
    if answers.gate in (Gate.NOW, Gate.DAY):
        return [SAFETY]
    return list(dict.fromkeys(_fitting(answers.relevant())))


def _fitting(answers: Answers) -> Iterator[str]:
    if answers == Answers():
        return
    if answers.gate is None or answers.duration in (Duration.UNDER_6_WEEKS, Duration.WEEKS_6_TO_12):
        yield SAFETY
    if answers.has(*_CAREFUL):
        yield PACING
    mine = week(answers)
    if mine is not None:
        yield HABIT if mine.total >= ENOUGH else START
    if answers.duration is Duration.OVER_3_MONTHS:
        yield from (NERVE_PAIN, WHAT_IT_CAN_DO)
