from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.movement import Movement, Permission, may_move, permission
from painedu.checkin.regions import Region

EVERYWHERE = (
    Fact.LOW_SUGAR_DRUGS,
    Fact.HEART_OR_KIDNEY,
    Fact.FALL,
    Fact.BRITTLE_BONES,
    Fact.PREGNANT,
    Fact.EYES,
    Fact.WORSE_FOR_DAYS,
    Fact.TUMOUR,
    Fact.NUMB_FEET,
)
ALONE_FREE = (Fact.AGE_65, Fact.MAY_START)


def ticked(*facts: Fact) -> Answers:
    return Answers(gate=Gate.NONE, facts=facts)


@pytest.mark.parametrize("answers", [Answers(), Answers(gate=Gate.NONE), Answers(facts=())])
def test_a_gate_that_was_skipped_counts_as_not_done(answers: Answers) -> None:
    assert may_move(answers) is Movement.CHECK_FIRST


@pytest.mark.parametrize("gate", [Gate.NOW, Gate.DAY])
def test_a_sign_sends_to_the_doctor_even_with_permission(gate: Gate) -> None:
    assert may_move(Answers(gate=gate, facts=(Fact.MAY_START,))) is Movement.ASK_DOCTOR


@pytest.mark.parametrize("fact", EVERYWHERE)
def test_some_facts_ask_a_doctor_first_in_every_region(fact: Fact, uk: Region, mainland: Region) -> None:
    for region in (uk, mainland, None):
        assert may_move(ticked(fact), region) is Movement.ASK_DOCTOR
        assert may_move(ticked(fact, Fact.MAY_START), region) is Movement.CLEAR


@pytest.mark.parametrize("fact", ALONE_FREE)
def test_age_or_a_permission_alone_ask_nobody_first(fact: Fact) -> None:
    assert may_move(ticked(fact)) is Movement.CLEAR


def test_diabetes_asks_a_doctor_first_where_the_guideline_says_so(mainland: Region) -> None:
    assert permission(ticked(Fact.DIABETES), mainland) is Permission.ILLNESS_FIRST


def test_without_a_region_the_stricter_rule_holds() -> None:
    assert may_move(ticked(Fact.DIABETES)) is Movement.ASK_DOCTOR


def test_elsewhere_diabetes_lets_easy_walking_start(uk: Region) -> None:
    assert permission(ticked(Fact.DIABETES), uk) is Permission.EASY_FIRST
    assert may_move(ticked(Fact.DIABETES), uk) is Movement.CLEAR


def test_diabetes_with_numb_feet_asks_first_everywhere(uk: Region) -> None:
    assert permission(ticked(Fact.DIABETES, Fact.NUMB_FEET), uk) is Permission.DOCTOR_FIRST


@pytest.mark.parametrize(
    ("days", "minutes", "kept", "asks"),
    [
        (3, 30, Kept.MONTHS_3_TO_11, Permission.GO_ON),
        (7, 180, Kept.YEAR, Permission.GO_ON),
        (2, 30, Kept.YEAR, Permission.EASY_FIRST),
        (3, 29, Kept.YEAR, Permission.EASY_FIRST),
        (3, 30, Kept.MONTHS_1_TO_2, Permission.EASY_FIRST),
        (3, 30, None, Permission.EASY_FIRST),
    ],
)
def test_active_means_three_days_thirty_minutes_three_months(
    days: int, minutes: int, kept: Kept | None, asks: Permission, uk: Region
) -> None:
    answers = Answers(gate=Gate.NONE, facts=(Fact.DIABETES,), days=days, minutes=minutes, kept=kept)

    assert permission(answers, uk) is asks


def test_a_foot_sore_allows_no_weight_and_sitting_only_when_the_clinic_agrees() -> None:
    assert may_move(ticked(Fact.FOOT_SORE)) is Movement.ASK_DOCTOR
    assert may_move(ticked(Fact.FOOT_SORE, Fact.MAY_START)) is Movement.SEATED_ONLY


def test_a_foot_sore_with_the_help_signs_skipped_asks_the_doctor_even_with_permission() -> None:
    answers = Answers(gate=None, facts=(Fact.FOOT_SORE, Fact.MAY_START))

    assert may_move(answers) is Movement.ASK_DOCTOR


@pytest.mark.parametrize("facts", [(Fact.TUMOUR,), (Fact.BRITTLE_BONES, Fact.FALL)])
def test_new_pain_that_meets_a_sign_is_not_outweighed_by_permission(facts: tuple[Fact, ...]) -> None:
    answers = Answers(Gate.NONE, (*facts, Fact.MAY_START), Duration.UNDER_6_WEEKS)

    assert may_move(answers) is Movement.ASK_DOCTOR


@given(st.lists(st.sampled_from(Fact), unique=True), st.sampled_from(Duration))
def test_no_region_is_never_laxer_than_any_region(uk: Region, facts: list[Fact], duration: Duration) -> None:
    answers = Answers(gate=Gate.NONE, facts=tuple(facts), duration=duration)

    assert may_move(answers) is not Movement.CLEAR or may_move(answers, uk) is Movement.CLEAR
