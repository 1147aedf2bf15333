"""One person's plan, and the same as JSON."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import msgspec

from painedu.checkin.answers import LONGEST_DAY, Minutes
from painedu.plan.activity import Activity
from painedu.plan.pacing import start
from painedu.source.handed_in import handed_in


class Day(Enum):
    """The days of a week, Monday first; the values are words of the figure "plan"."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Cue(Enum):
    """What the activity follows on, as "when I have had breakfast": it sets the time of day as well."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


LONGEST_TEXT = 60  # letters of one's own words
OwnWords = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]
Amount = Annotated[int, msgspec.Meta(ge=1, le=LONGEST_DAY)]


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A plan, or one under way. None means not answered, an empty text that nothing was typed.

    ``bad_day`` are the minutes of 0-180 that one can do even on a bad day, 0 for someone who does nothing
    now. ``changed`` are the minutes of a day once they are no longer those of the beginning. ``own_cue``
    takes the place of ``cue``. ``comfort`` is what soothes a flare-up.
    """

    activity: Activity | None = None
    bad_day: Minutes | None = None
    changed: Amount | None = None
    days: tuple[Day, ...] | None = None
    cue: Cue | None = None
    own_cue: OwnWords = ""
    comfort: OwnWords = ""

    @property
    def minutes(self) -> int | None:
        """The minutes on each planned day, None before they are known."""
        if self.changed is not None or self.bad_day is None:
            return self.changed
        return start(self.bad_day)

    @property
    def is_whole(self) -> bool:
        """Whether it says what, how long and when: the rest may stay open."""
        return self.activity is not None and self.minutes is not None and bool(self.days)

    def drawn(self) -> dict[str, object]:
        """Return the data of the figure "plan"; only for a whole one."""
        assert self.activity
        assert self.days
        days = [day.value for day in self.days]
        return {"days": days, "minutes": self.minutes, "activity": self.activity.value}


def in_order(days: set[Day]) -> tuple[Day, ...] | None:
    """Return ``days`` from Monday on, None when there are none."""
    return tuple(day for day in Day if day in days) or None


def plan_from_json(data: bytes) -> Plan:
    """Read a plan file; ValueError says in one sentence what is wrong with it."""
    plan = handed_in(data, Plan, "plan")
    said = fault(plan)
    if said:
        raise ValueError(f"The plan file {said}.")
    return msgspec.structs.replace(plan, days=in_order(set(plan.days or ())))


def fault(plan: Plan) -> str | None:
    """Say why ``plan`` cannot be printed, as the end of a sentence; None when it can."""
    if not plan.is_whole:
        return "is not whole: it needs 'activity', 'days', and 'bad_day' or 'changed'"
    days = plan.days or ()
    return "names a day twice in 'days': remove one" if len(set(days)) != len(days) else None
