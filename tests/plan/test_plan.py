import pytest

from painedu.plan.activity import Activity
from painedu.plan.plan import Cue, Day, Plan, plan_from_json

WALK = Plan(activity=Activity.WALK, bad_day=7, days=(Day.MONDAY, Day.THURSDAY), cue=Cue.MORNING)


@pytest.mark.parametrize(
    ("plan", "minutes", "whole"),
    [
        (Plan(), None, False),
        (Plan(bad_day=0), 5, False),
        (Plan(bad_day=7), 6, False),
        (Plan(bad_day=7, changed=9), 9, False),
        (Plan(activity=Activity.WALK, bad_day=7), 6, False),
        (Plan(activity=Activity.WALK, bad_day=7, days=()), 6, False),
        (WALK, 6, True),
    ],
)
def test_a_plan_is_whole_when_it_says_what_how_long_and_when(
    plan: Plan, minutes: int | None, whole: bool
) -> None:
    assert plan.minutes == minutes
    assert plan.is_whole is whole


def test_a_plan_is_read_from_json_with_its_days_in_order() -> None:
    data = b'{"activity": "walk", "bad_day": 7, "days": ["thursday", "monday"], "cue": "morning"}'
    assert plan_from_json(data) == WALK


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"activity": "walk", "bad_day": 7, "days": ["monday"], "x": 1}', "'x'"),
        (b'{"activity": "run", "bad_day": 7, "days": ["monday"]}', "activity"),
        (b'{"activity": "walk", "bad_day": 181, "days": ["monday"]}', "bad_day"),
        (b'{"activity": "walk", "bad_day": "7", "days": ["monday"]}', "bad_day"),
        (b'{"activity": "walk", "changed": 0, "days": ["monday"]}', "changed"),
        (b'{"activity": "walk", "bad_day": 7, "days": []}', "is not whole"),
        (b'{"bad_day": 7, "days": ["monday"]}', "is not whole"),
        (b'{"activity": "walk", "bad_day": 7, "days": ["monday", "monday"]}', "twice"),
        (b'{"activity": "walk", "bad_day": 7, "days": ["monday"], "comfort": "%s"}' % (b"x" * 61), "comfort"),
        (b'\xef\xbb\xbf{"activity": "walk"}', "byte-order mark"),
        (b"activity: walk", "not JSON"),
    ],
)
def test_anything_else_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(ValueError, match="plan file") as refused:
        plan_from_json(data)
    assert said in str(refused.value)
