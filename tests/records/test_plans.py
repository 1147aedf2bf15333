from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta, timezone

import pytest

from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.plan import Day, Plan
from painedu.plan.planning import Page
from painedu.records.guest import guest
from painedu.records.people import People
from painedu.records.plans import Made, Plans, Underway

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=8)))
WALK = Plan(activity=Activity.WALK, bad_day=7, days=(Day.MONDAY, Day.THURSDAY))
MONDAY = date(2026, 11, 23)


@pytest.fixture(params=["guest", "kept"])
def plans(request: pytest.FixtureRequest, people: People) -> Iterator[Plans]:
    with closing(guest() if request.param == "guest" else people.create("Ann")) as record:
        yield record.plans


def test_a_new_record_has_no_plan(plans: Plans) -> None:
    assert (plans.under_way(), plans.current(), plans.all(), plans.done()) == (None, None, [], {})


def test_a_plan_under_way_is_replaced_by_itself_as_it_is_later(plans: Plans) -> None:
    plans.keep_under_way(Plan(activity=Activity.WALK), Page.ACTIVITY)
    plans.keep_under_way(WALK, Page.DAYS)

    assert plans.under_way() == Underway(WALK, Page.DAYS)
    assert plans.current() is None


def test_a_plan_that_is_made_is_the_one_to_follow_and_none_is_under_way(plans: Plans) -> None:
    longer = Plan(activity=Activity.WALK, bad_day=7, changed=7, days=WALK.days)
    plans.keep_under_way(WALK, Page.FLARE_UP)
    plans.make(WALK, NOON)
    plans.make(longer, NOON + timedelta(days=7))

    assert plans.under_way() is None
    assert plans.current() == longer
    assert plans.all() == [Made(NOON, WALK), Made(NOON + timedelta(days=7), longer)]


def test_dropping_what_is_under_way_leaves_the_plan_that_was_made(plans: Plans) -> None:
    plans.make(WALK, NOON)
    plans.keep_under_way(Plan(activity=Activity.CYCLE), Page.AMOUNT)
    plans.drop_under_way()

    assert (plans.under_way(), plans.current()) == (None, WALK)


@pytest.mark.parametrize(
    ("plan", "at"), [(WALK, datetime(2026, 11, 23)), (Plan(activity=Activity.WALK), NOON)]
)
def test_half_a_plan_or_half_a_time_is_refused(plans: Plans, plan: Plan, at: datetime) -> None:
    with pytest.raises(ValueError, match="needs its parts"):
        plans.make(plan, at)

    assert plans.all() == []


def test_what_was_done_is_kept_by_day_and_can_be_taken_back(plans: Plans) -> None:
    later = Done(6, stopped=False, usual=4, during=5)
    plans.keep_done(MONDAY, Done(6))
    plans.keep_done(MONDAY, later)
    plans.keep_done(MONDAY - timedelta(days=3), Done(5))
    assert plans.done() == {MONDAY - timedelta(days=3): Done(5), MONDAY: later}

    plans.keep_done(MONDAY, None)
    assert plans.done() == {MONDAY - timedelta(days=3): Done(5)}


def test_the_plan_of_a_kept_record_is_there_when_it_is_opened_again(people: People) -> None:
    with closing(people.create("Ann")) as record:
        record.plans.make(WALK, NOON)
        record.plans.keep_done(MONDAY, Done(6, stopped=True))

    with closing(people.open("Ann")) as record:
        assert record.plans.all() == [Made(NOON, WALK)]
        assert record.plans.done() == {MONDAY: Done(6, stopped=True)}
