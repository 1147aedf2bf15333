from __future__ import annotations

import pytest

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.flow import Checkin, Outcome, Screen, another, skipped
from painedu.checkin.movement import check_skipped


def walked(checkin: Checkin) -> list[Screen]:
    """Return the screens from this one to the last."""
    screens = [checkin.screen]
    while not checkin.is_last:
        checkin.forward()
        screens.append(checkin.screen)
    return screens


def test_there_are_seven_screens_and_each_may_be_skipped() -> None:
    checkin = Checkin()

    assert (checkin.number, checkin.count) == (1, 7)
    assert walked(checkin) == list(Screen)
    assert (checkin.number, checkin.count) == (7, 7)
    assert checkin.answers == Answers()


def test_the_way_back_leads_to_what_was_passed_over_and_keeps_the_rest() -> None:
    checkin = Checkin(Answers(pain=4, days=3), Screen.RESULT)

    checkin.to_skipped()
    assert walked(checkin)[0] is Screen.SIGNS
    checkin.answer("gate", Gate.NONE)
    checkin.to_skipped()
    assert walked(checkin)[0] is Screen.FACTS
    checkin.answer("facts", ())
    assert walked(checkin)[-1] is Screen.RESULT
    checkin.to_skipped()
    assert checkin.is_last
    assert (checkin.answers.pain, checkin.answers.days) == (4, 3)


@pytest.mark.parametrize("gate", [None, Gate.NONE, Gate.DAY])
@pytest.mark.parametrize("facts", [None, (), (Fact.FALL,)])
def test_what_was_passed_over_is_what_holds_a_plan_up(
    gate: Gate | None, facts: tuple[Fact, ...] | None
) -> None:
    answers = Answers(gate=gate, facts=facts)
    assert (skipped(answers) is not None) == check_skipped(answers)


def test_who_needs_help_now_has_passed_over_nothing() -> None:
    assert skipped(Answers(gate=Gate.NOW)) is None


def test_nothing_is_chosen_at_first() -> None:
    checkin = Checkin()
    for _ in Screen:
        assert not checkin.is_answered
        checkin.forward()


@pytest.mark.parametrize(
    ("screen", "name", "value"),
    [
        (Screen.SIGNS, "gate", Gate.NONE),
        (Screen.FACTS, "facts", ()),
        (Screen.DURATION, "duration", Duration.OVER_3_MONTHS),
        (Screen.PAIN, "pain", 0),
        (Screen.PAIN, "interference", 0),
        (Screen.MOVEMENT, "days", 0),
        (Screen.MOVEMENT, "minutes", 30),
        (Screen.KEPT, "kept", Kept.YEAR),
    ],
)
def test_one_choice_makes_a_screen_answered_and_clear_takes_it_back(
    screen: Screen, name: str, value: object
) -> None:
    checkin = Checkin(screen=screen)

    checkin.answer(name, value)
    assert checkin.is_answered

    checkin.clear()
    assert not checkin.is_answered
    assert checkin.answers == Answers()


def test_clear_leaves_the_other_screens_alone() -> None:
    checkin = Checkin(Answers(gate=Gate.NONE, pain=4, interference=2), Screen.PAIN)

    checkin.clear()

    assert checkin.answers == Answers(gate=Gate.NONE)


def test_no_pain_skips_the_pain_numbers_and_the_count_says_so() -> None:
    checkin = Checkin(screen=Screen.DURATION)
    checkin.answer("duration", Duration.NO_PAIN)

    checkin.forward()

    assert checkin.screen is Screen.MOVEMENT
    assert (checkin.number, checkin.count) == (4, 6)


def test_a_week_without_movement_asks_neither_minutes_nor_habit() -> None:
    checkin = Checkin(screen=Screen.MOVEMENT)
    assert checkin.asks_minutes

    checkin.answer("days", 0)
    checkin.forward()

    assert not checkin.asks_minutes
    assert checkin.screen is Screen.RESULT


def test_a_sign_that_needs_help_now_ends_the_questions() -> None:
    checkin = Checkin()
    checkin.answer("gate", Gate.NOW)

    assert checkin.outcome is Outcome.EMERGENCY
    assert walked(checkin) == [Screen.SIGNS, Screen.RESULT]


@pytest.mark.parametrize(
    ("gate", "outcome"),
    [(None, None), (Gate.NONE, None), (Gate.DAY, Outcome.SAME_DAY), (Gate.NOW, Outcome.EMERGENCY)],
)
def test_the_help_signs_decide_what_is_shown_at_once(gate: Gate | None, outcome: Outcome | None) -> None:
    assert Checkin(Answers(gate=gate)).outcome is outcome


def test_back_and_forth_loses_nothing() -> None:
    given = Answers(Gate.NONE, (Fact.DIABETES,), Duration.OVER_3_MONTHS, 6, 5, 4, 30, Kept.YEAR)
    checkin = Checkin(given, Screen.RESULT)

    while not checkin.is_first:
        checkin.back()
        assert checkin.is_answered
    checkin.back()
    walked(checkin)

    assert checkin.answers == given


def test_a_slip_to_no_pain_can_be_undone_without_loss() -> None:
    checkin = Checkin(Answers(duration=Duration.OVER_3_MONTHS, pain=6, interference=5), Screen.DURATION)

    checkin.answer("duration", Duration.NO_PAIN)
    assert checkin.answers == Answers(duration=Duration.NO_PAIN)

    checkin.answer("duration", Duration.OVER_3_MONTHS)
    assert checkin.answers == Answers(duration=Duration.OVER_3_MONTHS, pain=6, interference=5)


@pytest.mark.parametrize(
    ("name", "value"), [("pain", 11), ("days", -1), ("minutes", 181), ("gate", "soon"), ("facts", ["bald"])]
)
def test_a_value_out_of_range_is_refused_and_changes_nothing(name: str, value: object) -> None:
    checkin = Checkin(Answers(pain=3))

    with pytest.raises(ValueError, match=r"."):
        checkin.answer(name, value)

    assert checkin.answers == Answers(pain=3)


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(TypeError):
        Checkin().answer("mood", 3)


def test_facts_stand_once_and_in_the_order_of_the_list() -> None:
    checkin = Checkin(screen=Screen.FACTS)

    checkin.answer("facts", (Fact.NUMB_FEET, Fact.AGE_65, Fact.AGE_65))

    assert checkin.answers.facts == (Fact.AGE_65, Fact.NUMB_FEET)


def test_a_draft_resumes_where_it_was() -> None:
    draft = Answers(gate=Gate.NONE, pain=4)

    checkin = Checkin(draft, Screen.MOVEMENT)

    assert (checkin.screen, checkin.answers) == (Screen.MOVEMENT, draft)


def test_a_draft_on_a_screen_that_is_no_longer_asked_begins_at_the_signs() -> None:
    assert Checkin(Answers(duration=Duration.NO_PAIN), Screen.PAIN).screen is Screen.SIGNS


def test_a_later_checkin_keeps_the_facts_but_not_the_numbers_or_an_old_permission() -> None:
    earlier = Answers(gate=Gate.NONE, facts=(Fact.DIABETES, Fact.MAY_START), pain=7, days=2, minutes=30)

    assert another(earlier).answers == Answers(facts=(Fact.DIABETES,))


def test_a_later_checkin_asks_again_after_none_of_these() -> None:
    assert another(Answers(facts=())).answers == Answers()
