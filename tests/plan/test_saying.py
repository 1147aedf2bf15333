import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.answers import Answers
from painedu.checkin.items import Item
from painedu.plan.activity import Activity
from painedu.plan.plan import Plan
from painedu.plan.proposal import Proposal, Why
from painedu.plan.saying import SAYINGS, STOP, beginning, cautions_on, flare_up, proposed
from painedu.plan.wording import load_plan_texts
from painedu.source.folder import data_root

TEXTS = load_plan_texts(data_root() / "resources")
PLANS = st.builds(
    Plan,
    bad_day=st.none() | st.integers(0, 180),
    changed=st.none() | st.integers(1, 180),
    comfort=st.sampled_from(["", "a warm bath"]),
)


def said(item: Item) -> str:
    return TEXTS.text(item).text.format_map(item.fields)


def test_every_activity_has_a_card_of_two_or_three_lines() -> None:
    assert [text.id for text in TEXTS.activities] == list(Activity)
    assert all(2 <= len(text.how) <= 3 for text in TEXTS.activities)


def test_every_saying_has_words_and_no_words_are_idle() -> None:
    assert {saying.id for saying in TEXTS.sayings} == SAYINGS


@pytest.mark.parametrize(
    ("plan", "item"),
    [
        (Plan(), None),
        (Plan(bad_day=0), Item("start-first", {"minutes": 5})),
        (Plan(bad_day=1), Item("start-one", {"minutes": 1})),
        (Plan(bad_day=7), Item("start-a-little-less", {"minutes": 6})),
        (Plan(bad_day=7, changed=9), Item("changed", {"minutes": 9})),
    ],
)
def test_what_is_said_about_the_beginning(plan: Plan, item: Item | None) -> None:
    assert beginning(plan) == item


@pytest.mark.parametrize(
    ("plan", "gently"),
    [
        (Plan(bad_day=12), "6 to 7 min instead of 11"),
        (Plan(bad_day=2), "more slowly"),
        (Plan(changed=3), "2 min instead of 3"),
        (Plan(), "more slowly"),
    ],
)
def test_a_flare_up_begins_with_the_help_signs_then_a_third_to_a_half_less(plan: Plan, gently: str) -> None:
    steps = flare_up(plan)
    assert steps[0].id == "flare-look-first"
    assert gently in said(steps[1])


@given(PLANS)
def test_every_flare_up_plan_can_be_said(plan: Plan) -> None:
    steps = [said(item) for item in flare_up(plan)]
    assert len(steps) == 5
    assert any("a warm bath" in step for step in steps) is bool(plan.comfort)


@given(st.builds(Proposal, st.sampled_from(Why), st.integers(1, 180)))
def test_every_proposal_with_minutes_can_be_said(proposal: Proposal) -> None:
    words = said(proposed(proposal))
    assert (str(proposal.minutes) in words) is (proposal.why is not Why.RED_AGAIN)


def test_red_without_an_amount_that_was_fine_asks_for_a_new_beginning() -> None:
    assert "think anew" in said(proposed(Proposal(Why.RED, None)))


def test_what_stands_with_every_plan() -> None:
    assert [item.id for item in cautions_on(Answers(pain=7))] == ["practice", "medicines"]
    assert [item.id for item in cautions_on(Answers(pain=8))] == ["no-light", "medicines"]
    assert all(said(item) for item in STOP)
