from __future__ import annotations

import re

from painedu.checkin.loading import CheckinTexts

LESSONS = {"", *(f"L{number}" for number in range(1, 13))}


def test_every_id_stands_once(texts: CheckinTexts) -> None:
    ids = [text.id for text in texts.feedback.items]

    assert len(ids) == len(set(ids))


def test_no_percentage_is_ever_said(texts: CheckinTexts) -> None:
    assert not [text.id for text in texts.feedback.items if re.search(r"%|per ?cent", text.text)]


def test_no_severity_word_names_a_pain_number(texts: CheckinTexts) -> None:
    numbers = [text for text in texts.feedback.items if text.id.startswith(("pain", "interference"))]

    assert numbers
    assert not [text.id for text in numbers if re.search(r"\b(mild|moderate|severe)\b", text.text)]


def test_only_lessons_that_exist_are_named(texts: CheckinTexts) -> None:
    assert {text.lesson for text in texts.feedback.items} <= LESSONS


def test_no_item_rests_on_more_than_three_claims(texts: CheckinTexts) -> None:
    assert max(len(text.claims) for text in texts.feedback.items) <= 3


def test_the_check_says_what_it_is_not(texts: CheckinTexts) -> None:
    assert "not a diagnosis" in texts.feedback.disclaimer
    assert "not a validated questionnaire" in texts.feedback.disclaimer
