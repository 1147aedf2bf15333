import pytest

from painedu.plan.activity import Activity
from painedu.plan.plan import Cue, Day, Plan
from painedu.plan.planning import Page, Planning


def test_each_page_must_bring_its_part_before_the_next() -> None:
    planning = Planning()
    for name, value, page in (
        ("activity", Activity.WALK, Page.AMOUNT),
        ("bad_day", 0, Page.DAYS),
        ("days", (Day.FRIDAY, Day.MONDAY), Page.FLARE_UP),
    ):
        planning.forward()
        assert planning.page is not page
        planning.answer(name, value)
        planning.forward()
        assert planning.page is page

    planning.forward()
    assert planning.page is Page.FLARE_UP
    assert planning.is_last
    assert planning.answers.is_whole
    assert planning.answers.days == (Day.MONDAY, Day.FRIDAY)


def test_going_back_keeps_everything() -> None:
    planning = Planning(Plan(activity=Activity.WALK, bad_day=7), Page.DAYS)
    planning.back()
    planning.back()
    planning.back()

    assert planning.is_first
    assert planning.answers == Plan(activity=Activity.WALK, bad_day=7)


@pytest.mark.parametrize(("name", "value"), [("activity", Activity.CYCLE), ("bad_day", 9)])
def test_another_activity_or_beginning_makes_the_minutes_new(name: str, value: object) -> None:
    planning = Planning(Plan(activity=Activity.WALK, bad_day=7, changed=12))
    planning.answer("cue", Cue.NOON)
    assert planning.answers.minutes == 12

    planning.answer(name, value)

    assert planning.answers.changed is None


def test_the_same_answer_again_changes_nothing() -> None:
    plan = Plan(activity=Activity.WALK, bad_day=7, changed=12)
    planning = Planning(plan)
    planning.answer("activity", Activity.WALK)

    assert planning.answers == plan


@pytest.mark.parametrize(("name", "value"), [("bad_day", 181), ("own_cue", "x" * 61), ("changed", 0)])
def test_a_value_out_of_range_is_refused_and_changes_nothing(name: str, value: object) -> None:
    planning = Planning(Plan(activity=Activity.WALK))
    with pytest.raises(ValueError, match="Expected"):
        planning.answer(name, value)

    assert planning.answers == Plan(activity=Activity.WALK)
