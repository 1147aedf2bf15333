"""Which lessons fit which answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.recommendation import recommended
from painedu.lessons.course import load_course

NONE, DAY, NOW = Gate.NONE, Gate.DAY, Gate.NOW
SHORT, MIDDLE, LONG = Duration.UNDER_6_WEEKS, Duration.WEEKS_6_TO_12, Duration.OVER_3_MONTHS

ANSWERS = st.builds(
    Answers,
    gate=st.none() | st.sampled_from(Gate),
    facts=st.none() | st.lists(st.sampled_from(Fact), unique=True).map(tuple),
    duration=st.none() | st.sampled_from(Duration),
    pain=st.none() | st.integers(0, 10),
    interference=st.none() | st.integers(0, 10),
    days=st.none() | st.integers(0, 7),
    minutes=st.none() | st.integers(0, 180),
    kept=st.none() | st.sampled_from(Kept),
)


@pytest.mark.parametrize(
    ("answers", "lessons"),
    [
        (Answers(), []),
        # a help sign: the lesson on safety, whatever else was said
        (Answers(gate=NOW), ["L3"]),
        (Answers(gate=DAY), ["L3"]),
        (Answers(gate=DAY, facts=(Fact.NUMB_FEET,), duration=LONG, days=0), ["L3"]),
        # pain that is new
        (Answers(gate=NONE, duration=SHORT), ["L3"]),
        (Answers(gate=NONE, duration=MIDDLE), ["L3"]),
        (Answers(gate=NONE, duration=SHORT, days=0), ["L3", "L10"]),
        # the signs skipped
        (Answers(days=0), ["L3", "L10"]),
        (Answers(duration=LONG), ["L3", "L1", "L2"]),
        # how much movement there is
        (Answers(gate=NONE, days=0), ["L10"]),
        (Answers(gate=NONE, days=3, minutes=0), ["L10"]),
        (Answers(gate=NONE, days=4, minutes=30), ["L10"]),
        (Answers(gate=NONE, days=4, minutes=37), ["L10"]),  # 148 minutes
        (Answers(gate=NONE, days=5, minutes=30), ["L8"]),  # 150
        (Answers(gate=NONE, days=7, minutes=180), ["L8"]),
        (Answers(gate=NONE, days=3), []),
        (Answers(gate=NONE, minutes=30), []),
        # what asks for care
        (Answers(gate=NONE, facts=(Fact.NUMB_FEET,)), ["L11"]),
        (Answers(gate=NONE, facts=(Fact.FOOT_SORE,)), ["L11"]),
        (Answers(gate=NONE, facts=(Fact.LOW_SUGAR_DRUGS,)), ["L11"]),
        (Answers(gate=NONE, facts=(Fact.WORSE_FOR_DAYS,)), ["L11"]),
        (Answers(gate=NONE, facts=(Fact.NUMB_FEET,), days=0), ["L11", "L10"]),
        (Answers(gate=NONE, facts=(Fact.AGE_65,)), []),
        (Answers(gate=NONE, facts=()), []),
        # long-lasting pain
        (Answers(gate=NONE, duration=LONG), ["L1", "L2"]),
        (Answers(gate=NONE, duration=LONG, days=0), ["L10", "L1", "L2"]),
        (Answers(gate=NONE, facts=(Fact.FOOT_SORE,), duration=LONG, days=0), ["L11", "L10", "L1", "L2"]),
        (Answers(gate=NONE, duration=Duration.NO_PAIN), []),
    ],
)
def test_what_fits_stands_in_the_order_of_need(answers: Answers, lessons: list[str]) -> None:
    assert recommended(answers) == lessons


@given(ANSWERS)
def test_whatever_is_answered_each_lesson_is_named_once_and_the_course_has_it(answers: Answers) -> None:
    known = {entry.id for entry in load_course(Path(__file__).parents[2] / "resources").lessons()}
    lessons = recommended(answers)

    assert set(lessons) <= known
    assert len(set(lessons)) == len(lessons)


@given(ANSWERS)
def test_a_help_sign_leads_nowhere_but_to_safety(answers: Answers) -> None:
    if answers.gate in (NOW, DAY):
        assert recommended(answers) == ["L3"]


@given(ANSWERS)
def test_what_other_answers_rule_out_changes_nothing(answers: Answers) -> None:
    assert recommended(answers) == recommended(answers.relevant())
