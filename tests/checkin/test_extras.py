from __future__ import annotations

import pytest
from hypothesis import given
from tests.checkin.test_feedback import ANSWERS

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.checkin.extras import extras

ALL = ["places", "feels", "hard", "strength", "confidence"]


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        (Answers(), ["places", "feels", "strength", "confidence"]),
        (Answers(days=3, minutes=20), ALL),
        (Answers(days=0), ["places", "feels", "strength", "confidence"]),
        (Answers(days=3, minutes=0), ["places", "feels", "strength", "confidence"]),
        (Answers(duration=Duration.NO_PAIN, days=3, minutes=20), ["hard", "strength"]),
        (Answers(gate=Gate.DAY, days=3, minutes=20), ["places", "feels"]),
        (Answers(facts=(Fact.FOOT_SORE,), days=3, minutes=20), ["places", "feels"]),
        (Answers(gate=Gate.NOW, days=3, minutes=20), []),
    ],
)
def test_only_what_still_applies_is_offered(answers: Answers, offered: list[str]) -> None:
    assert extras(answers) == offered


@given(answers=ANSWERS)
def test_what_is_offered_is_never_ruled_out_by_the_other_answers(answers: Answers) -> None:
    full = {"hard": 0, "strength": 2, "confidence": 5, "places": ("calf-left",), "feels": ()}
    for name in extras(answers):
        given_too = Answers(
            **{**{each: getattr(answers, each) for each in answers.__struct_fields__}, name: full[name]}
        )
        assert getattr(given_too.relevant(), name) == full[name]
