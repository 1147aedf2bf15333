from __future__ import annotations

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painedu.checkin.answers import Answers, Duration, Fact, Feel, Gate, Kept
from painedu.checkin.feedback import feedback
from painedu.checkin.items import INVITING as SPEAKS_OF_MOVING
from painedu.checkin.items import PLAIN, Item, invites
from painedu.checkin.loading import CheckinTexts
from painedu.checkin.regions import Region

SAFE = Answers(gate=Gate.NONE, facts=())
ANSWERS = st.builds(
    Answers,
    gate=st.none() | st.sampled_from(Gate),
    facts=st.none() | st.lists(st.sampled_from(Fact), unique=True, max_size=4).map(tuple),
    duration=st.none() | st.sampled_from(Duration),
    pain=st.none() | st.integers(0, 10),
    interference=st.none() | st.integers(0, 10),
    days=st.none() | st.integers(0, 7),
    minutes=st.none() | st.integers(0, 180),
    kept=st.none() | st.sampled_from(Kept),
    feels=st.none() | st.lists(st.sampled_from(Feel), unique=True).map(tuple),
    hard=st.none() | st.integers(0, 180),
    strength=st.none() | st.integers(0, 7),
    confidence=st.none() | st.integers(0, 10),
)
PLAIN_SAFETY = {
    "same-day",
    "signs-skipped",
    "facts-skipped",
    "foot-sore",
    "tumour-new-pain",
    "brittle-new-pain",
    "first-back-pain",
    "doctor-first",
    "illness-first",
    "illness-first-no-region",
    "worse-for-days",
    "low-sugar",
    "eyes",
    "numb-feet",
}
ENCOURAGING = {"easy-first", "go-on", "granted"}
INVITING = {
    "movement-not-yet",
    "movement-some",
    "movement-in-range",
    "movement-above",
    "movement-some-hard",
    "movement-in-range-hard",
    "movement-above-hard",
    "strength-some",
    "strength-enough",
    "numb-feet-walking",
    "balance-65",
    "under-3-months",
    "next-start-small",
    "next-keep-going",
    "next-keep",
    "next-keep-both",
    "next-muscles",
}


def ids(answers: Answers, earlier: Answers | None = None, region: Region | None = None) -> list[str]:
    return [item.id for item in feedback(answers, earlier, region)]


def thens(answers: Answers, earlier: Answers | None = None) -> set[str]:
    return {item.then for item in feedback(answers, earlier)} - {""}


def with_(base: Answers = SAFE, **changes: object) -> Answers:
    return Answers(**{**{name: getattr(base, name) for name in base.__struct_fields__}, **changes})


@given(answers=ANSWERS, earlier=st.none() | ANSWERS, chosen=st.integers(-1, 7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_item_has_its_words_and_fills_their_fields(
    texts: CheckinTexts, answers: Answers, earlier: Answers | None, chosen: int
) -> None:
    region = None if chosen < 0 else texts.regions.regions[chosen]
    for item in feedback(answers, earlier, region):
        words = texts.feedback.text(item.id).text
        assert not item.then or "{" not in texts.feedback.text(item.then).text
        assert {name for _, name, _, _ in string.Formatter().parse(words) if name} <= set(item.fields)
        assert "{" not in words.format(**item.fields)


@given(answers=ANSWERS, earlier=st.none() | ANSWERS)
def test_there_is_exactly_one_next_step_and_it_comes_last(answers: Answers, earlier: Answers | None) -> None:
    found = ids(answers, earlier)

    steps = [item for item in found if item.startswith("next-")]
    assert steps == ([] if answers.gate is Gate.NOW else found[-1:])
    assert len(found) == len(set(found))


@given(answers=ANSWERS, earlier=st.none() | ANSWERS)
def test_whoever_needs_help_now_is_told_nothing_else(answers: Answers, earlier: Answers | None) -> None:
    assert (ids(answers, earlier) == ["emergency"]) == (answers.gate is Gate.NOW)


@given(answers=ANSWERS)
def test_nothing_invites_to_move_before_a_foot_sore_or_a_sign_was_seen(answers: Answers) -> None:
    stops = answers.gate is Gate.DAY or answers.has(Fact.FOOT_SORE)
    assert not stops or INVITING.isdisjoint(ids(answers))


def test_everything_that_can_be_read_is_classed_as_inviting_or_not(texts: CheckinTexts) -> None:
    assert not SPEAKS_OF_MOVING & PLAIN
    assert {text.id for text in texts.feedback.items} == SPEAKS_OF_MOVING | PLAIN


@pytest.mark.parametrize("item", sorted(INVITING | ENCOURAGING | {"drowsy-medicines", "next-together"}))
def test_what_speaks_of_moving_more_invites(item: str) -> None:
    assert invites(Item(item))


@pytest.mark.parametrize(
    "item", ["next-be-seen", "next-help-signs", "next-safety-check", "next-ask-doctor", "movement-sum"]
)
def test_what_sends_to_be_seen_or_only_counts_does_not_invite(item: str) -> None:
    assert not invites(Item(item))


@given(answers=ANSWERS, earlier=st.none() | ANSWERS, chosen=st.integers(-1, 7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_plain_word_of_safety_comes_before_the_first_invitation(
    texts: CheckinTexts, answers: Answers, earlier: Answers | None, chosen: int
) -> None:
    items = feedback(answers, earlier, None if chosen < 0 else texts.regions.regions[chosen])
    first = next((at for at, item in enumerate(items) if invites(item)), len(items))
    assert not [item.id for item in items[first:] if item.id in PLAIN_SAFETY]


@pytest.mark.parametrize(
    ("facts", "says"), [((Fact.DIABETES,), "easy-first"), ((Fact.DIABETES, Fact.MAY_START), "granted")]
)
def test_a_skipped_gate_or_more_pain_holds_the_permission_back(
    facts: tuple[Fact, ...], says: str, uk: Region
) -> None:
    checked = with_(facts=facts, pain=5)

    assert says in ids(checked, with_(pain=4), uk)
    assert ENCOURAGING.isdisjoint(ids(with_(checked, gate=None), None, uk))
    assert ENCOURAGING.isdisjoint(ids(checked, with_(pain=3), uk))


def test_whoever_is_active_is_not_told_to_go_on_with_clearly_more_pain(uk: Region) -> None:
    active = with_(facts=(Fact.DIABETES,), pain=6, days=5, minutes=30, kept=Kept.YEAR)

    assert "go-on" in ids(active, None, uk)
    assert "go-on" not in ids(active, with_(pain=3), uk)


@given(answers=ANSWERS)
def test_the_unrevealed_gate_never_leads_to_moving_more(answers: Answers) -> None:
    skipped = answers.gate is None or answers.facts is None
    assert not skipped or ids(answers)[-1] not in (
        "next-start-small",
        "next-keep-going",
        "next-keep",
        "next-keep-both",
        "next-muscles",
    )


@pytest.mark.parametrize(
    ("earlier", "later", "says"),
    [
        (6, 4, "pain-less"),
        (8, 6, "pain-less-from-high"),
        (8, 5, "pain-less"),
        (9, 7, "pain-less-from-high"),
        (8, 8, "pain-same"),
        (6, 5, "pain-day-to-day"),
        (5, 6, "pain-day-to-day"),
        (2, 1, "pain-numbers-only"),
        (3, 0, "pain-numbers-only"),
        (0, 1, "pain-numbers-only"),
        (3, 5, "pain-more"),
        (6, 8, "pain-more"),
    ],
)
def test_pain_is_compared_by_the_retest_rule(earlier: int, later: int, says: str) -> None:
    items = feedback(with_(pain=later), with_(pain=earlier))

    assert Item(says, {"earlier": earlier, "later": later}) in items


def test_clearly_more_pain_leads_to_the_help_signs() -> None:
    assert ids(with_(pain=8, days=3, minutes=30), with_(pain=6))[-1] == "next-help-signs"


def test_a_first_checkin_compares_nothing() -> None:
    assert ids(with_(pain=6, interference=5)) == ["pain", "interference", "next-lesson"]


@pytest.mark.parametrize(("later", "says"), [(1, "pain-numbers-only"), (2, "pain-back"), (7, "pain-back")])
def test_pain_after_a_time_without_any_is_compared_with_0(later: int, says: str) -> None:
    items = feedback(with_(pain=later), with_(duration=Duration.NO_PAIN, pain=7))

    assert Item(says, {"earlier": 0, "later": later}) in items
    assert (items[-1].id == "next-help-signs") == (says == "pain-back")


def test_who_has_no_pain_any_more_is_shown_the_number_before() -> None:
    now = with_(duration=Duration.NO_PAIN)

    assert Item("no-pain-now", {"earlier": 7}) in feedback(now, with_(pain=7))
    assert Item("no-pain") in feedback(now, with_(pain=0))


def test_no_pain_that_stops_someone_is_asked_about() -> None:
    assert Item("pain-or-not", {"interference": 6}) in feedback(with_(pain=0, interference=6))
    assert "pain-or-not" not in ids(with_(pain=0, interference=0))
    assert "pain-or-not" not in ids(with_(pain=1, interference=6))


@pytest.mark.parametrize("later", range(11))
def test_interference_is_shown_as_two_numbers_without_a_verdict(later: int) -> None:
    found = feedback(with_(interference=later), with_(interference=8))

    assert ("interference-compared", {"earlier": 8, "later": later}) in [(f.id, f.fields) for f in found]


def test_who_is_to_be_seen_today_is_not_sent_to_a_doctor_within_days() -> None:
    limited = with_(interference=6)

    assert "interference-limits" in thens(limited)
    assert "interference-limits" not in thens(with_(limited, gate=Gate.DAY))
    assert "interference-limits" not in thens(with_(limited, facts=(Fact.FOOT_SORE,)))
    assert "interference-limits" not in thens(with_(interference=0))


CHEERS = {"movement-better-than-none", "movement-more-is-fine", "strength-build-up"}


@pytest.mark.parametrize(
    "held_back",
    [
        {"facts": (Fact.FALL,)},
        {"facts": (Fact.TUMOUR,)},
        {"facts": None},
        {"gate": None},
        {"gate": Gate.DAY},
        {"pain": 8},
        {"pain": 5},
    ],
    ids=str,
)
@pytest.mark.parametrize("days", [1, 7])
def test_nothing_encourages_where_something_else_comes_first(held_back: dict[str, object], days: int) -> None:
    moves = with_(pain=3, days=days, minutes=60, strength=0)
    before = with_(pain=3)

    assert CHEERS & thens(moves, before)
    assert not CHEERS & thens(with_(moves, **held_back), before)
    assert "strength-enough" not in ids(with_(moves, strength=7, **held_back), before)
    assert "under-3-months" not in ids(with_(moves, duration=Duration.UNDER_6_WEEKS, **held_back), before)


def test_the_facts_that_lead_to_the_doctor_are_named() -> None:
    said = feedback(with_(facts=(Fact.AGE_65, Fact.FALL, Fact.TUMOUR)))

    assert [item.facts for item in said if item.id == "doctor-first"] == [(Fact.FALL, Fact.TUMOUR)]


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        (with_(days=3), "movement-not-known"),
        (with_(minutes=20), "movement-not-known"),
        (with_(days=3, minutes=0), "movement-no-minutes"),
    ],
)
def test_a_week_that_cannot_be_added_up_says_why(answers: Answers, says: str) -> None:
    movement = [item for item in ids(answers) if item.startswith("movement-")]

    assert movement == [says]


@pytest.mark.parametrize(
    ("answers", "step"),
    [
        (with_(gate=None), "next-help-signs-first"),
        (with_(facts=None), "next-facts"),
        (with_(gate=None, facts=None), "next-safety-check"),
    ],
)
def test_only_what_is_still_open_of_the_safety_check_is_asked_for(answers: Answers, step: str) -> None:
    assert ids(answers)[-1] == step


@pytest.mark.parametrize(
    ("days", "minutes", "says", "total"),
    [
        (0, None, "movement-not-yet", 0),
        (1, 1, "movement-some", 1),
        (5, 29, "movement-some", 145),
        (5, 30, "movement-in-range", 150),
        (5, 60, "movement-in-range", 300),
        (7, 45, "movement-above", 315),
    ],
)
def test_the_week_is_named_with_its_parts(days: int, minutes: int | None, says: str, total: int) -> None:
    parts = {"days": days, "minutes": minutes or 0, "hard": 0, "sum": total, "hard_sum": 0, "total": total}
    said = feedback(with_(days=days, minutes=minutes))

    assert (says, parts) in [(item.id, item.fields) for item in said]


@pytest.mark.parametrize("band", ["movement-some", "movement-in-range", "movement-above", "movement-sum"])
def test_a_sum_never_stands_without_its_parts(texts: CheckinTexts, band: str) -> None:
    words = texts.feedback.text(band).text

    assert all(part in words for part in ("{days}", "{minutes}", "{total}"))


@pytest.mark.parametrize("kept", Kept)
def test_how_long_it_was_kept_up_is_said_in_words_of_its_own(kept: Kept) -> None:
    assert f"kept-{kept.value}" in ids(with_(days=3, minutes=20, kept=kept))


@pytest.mark.parametrize(
    ("fact", "says"),
    [
        (Fact.FOOT_SORE, "foot-sore"),
        (Fact.LOW_SUGAR_DRUGS, "low-sugar"),
        (Fact.EYES, "eyes"),
        (Fact.NUMB_FEET, "numb-feet"),
        (Fact.WORSE_FOR_DAYS, "worse-for-days"),
    ],
)
def test_a_flag_brings_its_line(fact: Fact, says: str) -> None:
    assert says not in ids(SAFE)
    assert says in ids(with_(facts=(fact,)))


def test_whoever_gets_worse_for_days_is_never_told_to_add_more() -> None:
    for facts in ((Fact.WORSE_FOR_DAYS,), (Fact.WORSE_FOR_DAYS, Fact.MAY_START)):
        found = ids(with_(facts=facts, days=2, minutes=10, kept=Kept.YEAR))
        assert INVITING.isdisjoint(found)
        assert found[-1] == "next-no-step-up"


def test_sleepy_medicines_are_named_just_before_an_invitation_to_move() -> None:
    moving = with_(days=2, minutes=10)

    assert ids(moving)[-2:] == ["drowsy-medicines", "next-keep-going"]
    for waits in (with_(moving, facts=(Fact.EYES,)), with_(moving, pain=8), with_(moving, gate=None)):
        assert "drowsy-medicines" not in ids(waits)


def test_whoever_has_fallen_is_told_of_medicines_that_make_dizzy() -> None:
    assert "drowsy-medicines" in ids(with_(facts=(Fact.FALL,)))
    assert "drowsy-medicines" not in ids(with_(facts=(Fact.FALL,), gate=Gate.DAY))


def test_long_lasting_pain_is_answered_for_the_back_and_for_nerves(texts: CheckinTexts) -> None:
    said = feedback(with_(duration=Duration.OVER_3_MONTHS))
    claims = [claim for item in said for claim in texts.feedback.text(item.id).claims]

    assert {"E-LBP-1", "E-LBP-4", "E-NP-2", "E-NP-4"} <= set(claims)


def test_who_is_sent_to_be_seen_is_told_first_when_to_call_the_emergency_number(texts: CheckinTexts) -> None:
    step = texts.feedback.text("next-be-seen")

    assert "Get medical help now" in step.text.partition("call the emergency number")[0]
    assert set(step.claims) == {"F-04a", "F-05a", "F-19b"}


def test_a_tumour_matters_together_with_new_pain() -> None:
    tumour = with_(facts=(Fact.TUMOUR,))

    assert "tumour-new-pain" in ids(with_(tumour, duration=Duration.UNDER_6_WEEKS))
    assert "tumour-new-pain" not in ids(with_(tumour, duration=Duration.WEEKS_6_TO_12))


def test_a_fall_with_brittle_bones_matters_together_with_new_pain() -> None:
    fragile = with_(facts=(Fact.FALL, Fact.BRITTLE_BONES))

    assert "brittle-new-pain" in ids(with_(fragile, duration=Duration.UNDER_6_WEEKS))
    assert "brittle-new-pain" not in ids(with_(fragile, duration=Duration.OVER_3_MONTHS))


@pytest.mark.parametrize("age", [(), (Fact.AGE_65,)])
def test_balance_is_named_from_65_on(age: tuple[Fact, ...]) -> None:
    assert ("balance-65" in ids(with_(facts=age, days=2, minutes=30))) == bool(age)


def test_the_region_decides_about_diabetes(mainland: Region, uk: Region) -> None:
    diabetes = with_(facts=(Fact.DIABETES,), days=1, minutes=10)

    assert ids(diabetes, None, mainland)[0] == "illness-first"
    assert ids(diabetes, None, uk)[0] == "easy-first"
    assert ids(diabetes)[0] == "illness-first-no-region"


def test_whoever_should_ask_before_harder_exercise_is_not_invited_to_it(uk: Region) -> None:
    diabetes = with_(facts=(Fact.DIABETES,), days=6, minutes=30, kept=Kept.YEAR)

    assert ids(diabetes, None, uk)[-1] == "next-keep-going"
    assert ids(with_(diabetes, facts=()), None, uk)[-1] == "next-keep"


def test_a_high_number_is_planned_together() -> None:
    assert ids(with_(pain=8, days=2, minutes=10))[-1] == "next-together"
    assert ids(with_(pain=7, days=2, minutes=10))[-1] == "next-keep-going"


def test_safety_comes_before_the_numbers() -> None:
    answers = Answers(Gate.DAY, (Fact.NUMB_FEET,), Duration.OVER_3_MONTHS, 6, 4, 3, 30, Kept.YEAR)

    assert ids(answers) == [
        "same-day",
        "numb-feet",
        "pain",
        "interference",
        "movement-sum",
        "next-be-seen",
    ]


@pytest.mark.parametrize(
    ("days", "minutes", "hard", "says", "total"),
    [
        (4, 30, 10, "movement-in-range-hard", 160),  # 120 minutes, 40 of them hard (evidence 3c)
        (1, 10, 10, "movement-some-hard", 20),
        (7, 30, 30, "movement-above-hard", 420),
        (4, 30, 0, "movement-some", 120),
    ],
)
def test_hard_minutes_are_said_with_their_sum(
    days: int, minutes: int, hard: int, says: str, total: int
) -> None:
    found = {item.id: item.fields for item in feedback(with_(days=days, minutes=minutes, hard=hard))}
    assert found[says]["total"] == total
    assert (found[says]["sum"], found[says]["hard_sum"]) == (days * minutes, days * hard)


def test_more_hard_minutes_than_minutes_are_asked_about_and_not_counted() -> None:
    found = ids(with_(days=2, minutes=20, hard=30))

    assert "hard-too-many" in found
    assert "movement-some" in found
    assert "hard-too-many" not in ids(with_(days=2, minutes=20, hard=20))


@pytest.mark.parametrize(
    ("strength", "says"),
    [(0, "strength-some"), (1, "strength-some"), (2, "strength-enough"), (7, "strength-enough")],
)
def test_days_of_muscle_work_stand_beside_the_guideline(strength: int, says: str) -> None:
    assert says in ids(with_(strength=strength))
    assert "strength-number" in ids(with_(strength=strength, facts=(Fact.WORSE_FOR_DAYS,)))


def test_enough_minutes_and_muscle_work_is_not_asked_for_more() -> None:
    enough = with_(days=5, minutes=40)

    assert ids(enough)[-1] == "next-keep"
    assert ids(with_(enough, strength=2))[-1] == "next-keep-both"
    assert ids(with_(enough, strength=1))[-1] == "next-muscles"


def test_words_for_the_pain_bring_their_message_and_no_score() -> None:
    assert "feels" in ids(with_(feels=(Feel.NUMB,)))
    assert "feels" not in ids(with_(feels=()))
    assert "feels" not in ids(with_(feels=(Feel.NUMB,), duration=Duration.NO_PAIN))
    assert [item.fields for item in feedback(with_(feels=tuple(Feel))) if item.id == "feels"] == [{}]


def test_confidence_is_shown_as_a_number_then_as_two() -> None:
    assert Item("confidence", {"confidence": 4}) in feedback(with_(confidence=4))
    later = feedback(with_(confidence=4), with_(confidence=9))
    assert Item("confidence-compared", {"earlier": 9, "later": 4}) in later
