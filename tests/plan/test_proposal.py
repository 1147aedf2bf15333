from collections.abc import Mapping
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.light import Light
from painedu.plan.pacing import more
from painedu.plan.plan import Day, Plan
from painedu.plan.proposal import Proposal, Why, planned, proposal, week_of

MONDAY = date(2026, 11, 23)
PLAN = Plan(activity=Activity.WALK, bad_day=7, days=(Day.MONDAY, Day.THURSDAY))
GREEN = Done(6, stopped=False, usual=4, during=5, morning=4)
AMBER = Done(6, stopped=False, usual=4, during=7, morning=4)
RED = Done(6, stopped=False, usual=4, during=9)
STOPPED = Done(6, stopped=True)
OPEN = Done(6)


def on(**days: Done) -> dict[date, Done]:
    """Return what was done: mon, tue ... of this week, last_mon ... of the week before."""
    names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return {
        MONDAY + timedelta(days=names.index(name[-3:]) - (7 if name.startswith("last") else 0)): done
        for name, done in days.items()
    }


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert week_of(date(2026, 11, 24)) == [MONDAY + timedelta(days=n) for n in range(7)]
    assert planned(PLAN, week_of(MONDAY)) == [MONDAY, MONDAY + timedelta(days=3)]


def test_a_proposal_that_was_taken_is_not_made_again() -> None:
    """A week of 6 minutes speaks for 7, or 4, once: not for one more each time the page is opened."""
    for done in (on(mon=GREEN, thu=GREEN), on(mon=AMBER)):
        first = proposal(PLAN, MONDAY, done, may_add=True)
        assert first
        taken = msgspec.structs.replace(PLAN, changed=first.minutes)
        again = proposal(taken, MONDAY, done, may_add=True)
        assert again
        assert again.minutes == first.minutes


@pytest.mark.parametrize(
    ("done", "said"),
    [
        ({}, None),
        (on(mon=GREEN, thu=GREEN), Proposal(Why.GREEN, 7)),
        (on(mon=GREEN, thu=GREEN, sat=GREEN), Proposal(Why.GREEN, 7)),
        (on(mon=GREEN), Proposal(Why.SAME, 6)),
        (on(mon=GREEN, thu=OPEN), Proposal(Why.SAME, 6)),
        (on(tue=GREEN, fri=GREEN), Proposal(Why.SAME, 6)),  # not the days planned, and no blame for it
        (on(mon=GREEN, thu=AMBER), Proposal(Why.AMBER, 4)),
        (on(mon=AMBER, thu=RED), Proposal(Why.RED, None)),
        (on(mon=GREEN, thu=RED), Proposal(Why.RED, 6)),
        (on(mon=GREEN, thu=STOPPED), Proposal(Why.RED, 6)),
        (on(mon=RED, thu=RED), Proposal(Why.RED_AGAIN, None)),
        (on(last_thu=RED, mon=GREEN, thu=RED), Proposal(Why.RED_AGAIN, None)),
        (on(last_mon=GREEN, last_thu=GREEN), None),
    ],
)
def test_the_next_week_follows_from_this_one(done: Mapping[date, Done], said: Proposal | None) -> None:
    assert proposal(PLAN, MONDAY, done, may_add=True) == said


def test_after_red_the_amount_is_that_of_the_last_green_day() -> None:
    earlier = on(last_mon=Done(5, stopped=False, usual=4, during=4, morning=4))
    assert proposal(PLAN, MONDAY, {**earlier, **on(mon=RED)}, may_add=True) == Proposal(Why.RED, 5)


@pytest.mark.parametrize(
    ("today", "done", "why"),
    [
        (0, on(mon=GREEN), None),
        (3, on(mon=GREEN), None),  # Thursday may still be done
        (4, on(mon=GREEN), Why.SAME),
        (0, on(mon=AMBER), Why.AMBER),
        (0, on(mon=RED), Why.RED),
        (3, on(mon=GREEN, thu=GREEN), Why.GREEN),
    ],
)
def test_while_a_planned_day_is_to_come_only_red_and_amber_speak(
    today: int, done: Mapping[date, Done], why: Why | None
) -> None:
    said = proposal(PLAN, MONDAY, done, may_add=True, today=MONDAY + timedelta(days=today))
    assert (said.why if said else None) is why


def test_no_step_up_where_activity_makes_one_worse_for_days() -> None:
    assert proposal(PLAN, MONDAY, on(mon=GREEN, thu=GREEN), may_add=False) == Proposal(Why.NO_STEP_UP, 6)
    assert proposal(PLAN, MONDAY, on(mon=AMBER), may_add=False) == Proposal(Why.AMBER, 4)


_scale = st.none() | st.integers(0, 10)
_days = st.builds(
    Done,
    st.integers(1, 180),
    st.none() | st.booleans(),
    usual=_scale,
    during=_scale,
    morning=_scale,
    later=_scale,
)
_weeks = st.dictionaries(st.integers(-7, 6).map(lambda n: MONDAY + timedelta(days=n)), _days)


@given(_weeks, st.integers(0, 180), st.booleans())
def test_nothing_is_added_but_after_a_green_week(done: dict[date, Done], bad_day: int, may_add: bool) -> None:
    plan = Plan(activity=Activity.WALK, bad_day=bad_day, days=(Day.MONDAY, Day.THURSDAY))
    said = proposal(plan, MONDAY, done, may_add=may_add)
    if said is None or said.minutes is None or said.why is Why.RED:
        return
    now = plan.minutes or 0
    assert 1 <= said.minutes <= more(now)
    if said.minutes > now:
        this_week = [done[day].light for day in week_of(MONDAY) if day in done]
        assert may_add
        assert set(this_week) == {Light.GREEN}


@given(_weeks)
def test_the_order_of_entry_does_not_matter(done: dict[date, Done]) -> None:
    backwards = dict(reversed(done.items()))
    assert proposal(PLAN, MONDAY, done, may_add=True) == proposal(PLAN, MONDAY, backwards, may_add=True)
