"""Whether a plan can be made now, and what is to be read first."""

from __future__ import annotations

from enum import Enum

from painedu.checkin.answers import Answers, Fact
from painedu.checkin.cautions import PLAN_TOGETHER, cautions
from painedu.checkin.items import Item
from painedu.checkin.movement import Movement, may_move, on_hold
from painedu.checkin.regions import Region


class Barrier(Enum):
    """What a plan has to wait for; the value is the item of feedback.yaml that says so."""

    BE_SEEN = "next-be-seen"
    CHECK_FIRST = "next-safety-check"
    ASK_DOCTOR = "next-ask-doctor"
    TOGETHER = "next-together"


def barrier(answers: Answers, region: Region | None = None) -> Barrier | None:
    """Return what a plan has to wait for, None when it can be made (evidence 3d, 6f).

    The word of a doctor or nurse that one may start lifts what they alone can lift.
    """
    waits = may_move(answers, region)
    if waits is Movement.CHECK_FIRST:
        return Barrier.CHECK_FIRST
    if waits is Movement.ASK_DOCTOR:
        return Barrier.BE_SEEN if on_hold(answers) else Barrier.ASK_DOCTOR
    plans_alone = (answers.pain or 0) < PLAN_TOGETHER or answers.has(Fact.MAY_START)
    return None if plans_alone else Barrier.TOGETHER


def to_read(answers: Answers, earlier: Answers | None, region: Region | None) -> list[Item]:
    """Return the advice that has to be read before a plan is made (evidence 3d)."""
    return cautions(answers, earlier or Answers(), region)
