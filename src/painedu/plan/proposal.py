"""What to plan for the next week, from what was done in this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from painedu.plan.done import Done
from painedu.plan.light import Light
from painedu.plan.pacing import less, more
from painedu.plan.plan import Day, Plan


class Why(Enum):
    """What the proposal rests on; the value is the id of its words in plan.yaml."""

    RED_AGAIN = "red-again"
    RED = "red"
    AMBER = "amber"
    NO_STEP_UP = "no-step-up"
    GREEN = "green"
    SAME = "same"


@dataclass(frozen=True)
class Proposal:
    """``minutes`` for each planned day; None where a clinician, or the person anew, has to say."""

    why: Why
    minutes: int | None


def week_of(day: date) -> list[date]:
    """Return the seven days of the week of ``day``, Monday first."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=count) for count in range(7)]


def planned(plan: Plan, week: Sequence[date]) -> list[date]:
    """Return the days of ``week`` for which ``plan`` has something."""
    days = list(Day)
    return [day for day in week if days[day.weekday()] in (plan.days or ())]


def proposal(
    plan: Plan, day: date, done: Mapping[date, Done], *, may_add: bool, today: date | None = None
) -> Proposal | None:
    """Return what to do after the week of ``day``, None while nothing was done in it.

    While a planned day is still to come, counted from ``today``, only red and amber are spoken of.

    ``done`` holds what was done under this plan and the ones before; ``may_add`` is False where steps up are
    not for this person (evidence F-30). Red is looked for first, then amber (evidence F-22, F-23, F-27).
    """
    week = week_of(day)
    did = [done[each] for each in week if each in done]
    now = plan.minutes
    if not did or now is None:
        return None
    if any(each.light is Light.RED for each in did):
        return _after_red(done, week)
    amber = [less(each.minutes)[1] for each in did if each.light is Light.AMBER]
    if amber:
        return Proposal(Why.AMBER, min(now, *amber))
    if today is not None and any(each >= today and each not in done for each in planned(plan, week)):
        return None
    if not may_add:
        return Proposal(Why.NO_STEP_UP, now)
    if is_green(plan, week, done):
        return Proposal(Why.GREEN, more(now))
    return Proposal(Why.SAME, now)


def is_green(plan: Plan, week: Sequence[date], done: Mapping[date, Done]) -> bool:
    """Tell whether every planned day of ``week`` was done as planned, and no day was anything but green."""
    asked = planned(plan, week)
    did = [day for day in week if day in done]
    as_planned = all(done[day].minutes >= (plan.minutes or 0) for day in asked if day in done)
    all_green = all(done[day].light is Light.GREEN for day in did)
    return bool(asked) and set(asked) <= set(did) and as_planned and all_green


def _after_red(done: Mapping[date, Done], week: Sequence[date]) -> Proposal:
    """Go back to the last amount that was fine; with red on a second day, to a clinician (evidence F-23)."""
    reds = [day for day, each in done.items() if each.light is Light.RED and day <= week[-1]]
    if len([day for day in reds if day >= week[0] - timedelta(days=7)]) > 1:
        return Proposal(Why.RED_AGAIN, None)
    fine = [day for day, each in done.items() if each.light is Light.GREEN and day < max(reds)]
    return Proposal(Why.RED, done[max(fine)].minutes if fine else None)
