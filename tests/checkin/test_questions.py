from __future__ import annotations

from enum import Enum

import pytest

from painedu.checkin.answers import LONGEST_DAY, Answers, Duration, Fact, Feel, Kept
from painedu.checkin.extras import ABOUT_MOVING, ABOUT_PAIN
from painedu.checkin.flow import ASKED, Screen
from painedu.checkin.loading import CheckinTexts


@pytest.mark.parametrize(
    ("name", "answers"), [("facts", Fact), ("duration", Duration), ("kept", Kept), ("feels", Feel)]
)
def test_every_answer_has_its_words_in_order(texts: CheckinTexts, name: str, answers: type[Enum]) -> None:
    assert [option.id for option in texts.questions.question(name).options] == [
        answer.value for answer in answers
    ]


def test_an_answer_is_found_by_its_value(texts: CheckinTexts) -> None:
    assert texts.questions.question("kept").option(Kept.YEAR).text == "12 months or more"


def test_every_answer_but_the_gate_has_a_question_and_none_is_left_over(texts: CheckinTexts) -> None:
    asked = [*(name for screen in Screen for name in ASKED[screen]), *ABOUT_PAIN, *ABOUT_MOVING]

    assert sorted(asked) == sorted(Answers.__struct_fields__)
    assert [question.id for question in texts.questions.questions] == [
        name for name in asked if name != "gate"
    ]


def test_every_screen_has_a_title(texts: CheckinTexts) -> None:
    assert [texts.questions.screen(screen).id for screen in Screen] == list(Screen)


@pytest.mark.parametrize("name", ["pain", "interference"])
def test_a_scale_names_both_ends(texts: CheckinTexts, name: str) -> None:
    question = texts.questions.question(name)

    assert question.low
    assert question.high


def test_the_chips_stay_within_what_may_be_answered(texts: CheckinTexts) -> None:
    assert texts.questions.question("days").chips == list(range(8))
    assert max(texts.questions.question("minutes").chips) <= LONGEST_DAY


def test_the_facts_can_be_asked_again_and_denied(texts: CheckinTexts) -> None:
    facts = texts.questions.question("facts")

    assert facts.again
    assert facts.none == "None of these"
