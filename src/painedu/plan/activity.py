"""What can be planned, and for whom."""

from __future__ import annotations

from enum import Enum

from painedu.checkin.answers import Answers, Fact
from painedu.checkin.movement import Movement, Permission, may_move, permission
from painedu.checkin.regions import Region


class Activity(Enum):
    """Something to do; the values are states of the figure "activities" and ids in plan.yaml."""

    WALK = "walk"
    SIT_TO_STAND = "sit-to-stand"
    HEEL_RAISE = "heel-raise"
    BAND_ROW = "band-row"
    CHAIR_MARCH = "chair-march"
    TAI_CHI = "tai-chi"
    WATER = "water"
    CYCLE = "cycle"


OFF_THE_FEET = (Activity.BAND_ROW,)
"""What puts no weight on a foot: marching on a chair still presses one to the floor (evidence F-19)."""


def offered(answers: Answers, region: Region | None) -> list[Activity]:
    """Return what may be chosen, none while anything has to come first (evidence 3d, F-19)."""
    allowed = {Movement.CLEAR: tuple(Activity), Movement.SEATED_ONLY: OFF_THE_FEET}
    return list(allowed.get(may_move(answers, region), ()))


def may_go_harder(answers: Answers, region: Region | None) -> bool:
    """Tell whether a harder way may be named: not before a word with the doctor (evidence F-13, F-16).

    Nor where activity makes one worse for days (evidence F-30), nor with a foot sore (F-19).
    """
    is_free = permission(answers, region) in (Permission.FREE, Permission.GRANTED)
    return is_free and not answers.has(Fact.WORSE_FOR_DAYS, Fact.FOOT_SORE)
