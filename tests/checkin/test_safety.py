from __future__ import annotations

import pytest
from tests.checkin.conftest import rows_of

from painedu.checkin.answers import Gate
from painedu.checkin.loading import CheckinTexts
from painedu.checkin.safety import Tier

NOW = [
    "F-01a",
    "F-01b",
    "F-01c",
    "F-01d",
    "F-01e",
    "F-02",
    "F-03",
    "F-04a",
    "F-04b",
    "F-04c",
    "F-05a",
    "F-09a",
]
DAY = ["F-04d", "F-05b", "F-09b", "F-09c", "F-11b", "F-19a"]
SOON = ["F-05c", "F-06", "F-07", "F-08", "F-33"]


@pytest.mark.parametrize(
    ("tier", "claims"), [(Tier.NOW, [*NOW, "F-19b", "F-31"]), (Tier.DAY, DAY), (Tier.SOON, SOON)]
)
def test_every_row_of_a_tier_is_there_once(texts: CheckinTexts, tier: Tier, claims: list[str]) -> None:
    assert sorted(row.claim for row in rows_of(texts.safety, tier)) == sorted(claims)


def test_the_screen_has_at_most_nine_short_lines(texts: CheckinTexts) -> None:
    lines = [*texts.safety.groups_of(Tier.NOW), *texts.safety.groups_of(Tier.DAY)]

    assert lines == texts.safety.groups
    assert len(lines) <= 9
    assert max(len(line.text.split()) for line in lines) <= 22


def test_whoever_is_not_safe_from_themselves_has_a_line_of_their_own(texts: CheckinTexts) -> None:
    group = next(group for group in texts.safety.groups if group.id == "not-safe")

    assert [row.claim for row in group.rows] == ["F-31"]


def test_there_are_three_answers(texts: CheckinTexts) -> None:
    assert [choice.id for choice in texts.safety.answers] == [Gate.NOW, Gate.DAY, Gate.NONE]
    assert texts.safety.choice(Gate.NONE).text == "None of these"


def test_each_tier_has_its_name(texts: CheckinTexts) -> None:
    assert [texts.safety.tier(tier).name for tier in Tier] == ["Now", "Within 24 hours", "Soon"]


def test_a_row_of_the_second_group_says_when_it_belongs_to_the_first(texts: CheckinTexts) -> None:
    later = [row for row in rows_of(texts.safety, Tier.DAY) if row.claim != "F-09c"]

    assert all(row.now_if and row.now_if.startswith("Choose the first group") for row in later)


def test_long_standing_trouble_is_named_as_not_meant(texts: CheckinTexts) -> None:
    excepting = {row.claim for tier in Tier for row in rows_of(texts.safety, tier) if row.not_meant}

    assert {"F-01b", "F-01e", "F-09a", "F-09b"} <= excepting
    assert "of months or years, with no change, does not count" in texts.safety.intro


def test_the_emergency_text_says_stop_sit_and_do_not_drive(texts: CheckinTexts) -> None:
    said = " ".join(step.text for step in texts.safety.emergency.steps)

    assert "Stop what you are doing. If it is your chest, sit down." in said
    assert "Do not drive yourself." in said


def test_a_stroke_means_no_food_no_drink_and_no_tablets(texts: CheckinTexts) -> None:
    said = next(step.text for step in texts.safety.emergency.steps if step.claims == ["F-03"])

    assert "Do not eat or drink, and take no tablets." in said


def test_the_question_says_which_group_wins(texts: CheckinTexts) -> None:
    assert "If one fits both groups, choose the first." in texts.safety.question


def test_a_rash_near_the_eye_goes_to_emergency_or_eye_care_today(texts: CheckinTexts) -> None:
    said = next(step.text for step in texts.safety.same_day.steps if step.claims == ["F-09c"])

    assert "Go to an emergency department or eye clinic today." in said


@pytest.mark.parametrize(("words", "fields"), [("call", {"number", "region"}), ("talk", {"line", "number"})])
def test_a_number_never_stands_without_its_region(texts: CheckinTexts, words: str, fields: set[str]) -> None:
    filled = getattr(texts.safety, words).format(**dict.fromkeys(fields, "120"))

    assert filled.count("120") == len(fields)
