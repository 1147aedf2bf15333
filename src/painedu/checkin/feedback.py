"""What is said after a check-in, in order; the words stand in feedback.yaml."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.checkin.items import INVITING
from painedu.checkin.movement import (
    Movement,
    Permission,
    check_skipped,
    fragile_with_new_pain,
    is_quiet,
    may_move,
    on_hold,
    permission,
    tumour_with_new_pain,
)
from painedu.checkin.regions import Region
from painedu.checkin.scoring import ENOUGH_STRENGTH, Band, Change, band, change
from painedu.checkin.week import Week, week

PLAN_TOGETHER = 8  # pain of 0-10 from which moving more is planned with a clinician (evidence 6f)


@dataclass(frozen=True)
class Item:
    """One thing to say: the id of its words and the values that fill them."""

    id: str
    fields: dict[str, int | str] = field(default_factory=dict)


def feedback(answers: Answers, earlier: Answers | None = None, region: Region | None = None) -> list[Item]:
    """Return what to say about ``answers``: safety, pain, interference, movement, one next step.

    ``earlier`` is the check-in before, None for a first one. Numbers are never added
    up across questions and never turned into a percentage (evidence 3c). Whoever
    needs help now is told that and nothing else.
    """
    if answers.gate is Gate.NOW:
        return [Item("emergency")]
    now, before = answers.relevant(), (earlier or Answers()).relevant()
    step = next_step(now, before, region)
    return [
        *sorted(_safety(now, before, region), key=invites),
        *_pain(now, before),
        *_interference(now, before),
        *_feels(now),
        *_movement(now),
        *_strength(now),
        *_confidence(now, before),
        *([Item("drowsy-medicines")] if step.id in _STEPS_TO_MOVE else []),  # evidence F-29
        step,
    ]


_STEPS_TO_MOVE = ("next-start-small", "next-keep-going", "next-keep", "next-keep-both", "next-muscles")


_SAFETY_ROWS: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("same-day", lambda answers: answers.gate is Gate.DAY),
    ("signs-skipped", lambda answers: answers.gate is None),
    ("foot-sore", lambda answers: answers.has(Fact.FOOT_SORE)),
    ("tumour-new-pain", tumour_with_new_pain),
    ("brittle-new-pain", fragile_with_new_pain),
    (
        "first-back-pain",
        lambda answers: answers.has(Fact.AGE_65) and answers.duration is Duration.UNDER_6_WEEKS,
    ),
    ("facts-skipped", lambda answers: answers.facts is None),
)
_CARE_ROWS: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("worse-for-days", lambda answers: answers.has(Fact.WORSE_FOR_DAYS)),
    ("low-sugar", lambda answers: answers.has(Fact.LOW_SUGAR_DRUGS)),
    ("eyes", lambda answers: answers.has(Fact.EYES)),
    ("numb-feet", lambda answers: answers.has(Fact.NUMB_FEET)),
    ("numb-feet-walking", lambda answers: answers.has(Fact.NUMB_FEET) and not is_quiet(answers)),
)
_PERMISSION_ROWS = {
    Permission.EASY_FIRST: "easy-first",
    Permission.GO_ON: "go-on",
    Permission.ILLNESS_FIRST: "illness-first",
    Permission.DOCTOR_FIRST: "doctor-first",
    Permission.GRANTED: "granted",
}


def _safety(answers: Answers, earlier: Answers, region: Region | None) -> Iterator[Item]:
    yield from (Item(row) for row, applies in _SAFETY_ROWS if applies(answers))
    permitted = permission(answers, region)
    encourages = permitted in (Permission.EASY_FIRST, Permission.GO_ON, Permission.GRANTED)
    if permitted in _PERMISSION_ROWS and not (encourages and _is_too_early(answers, earlier)):
        unchosen = permitted is Permission.ILLNESS_FIRST and region is None
        yield Item("illness-first-no-region" if unchosen else _PERMISSION_ROWS[permitted])
    yield from (Item(row) for row, applies in _CARE_ROWS if applies(answers))


def cautions(answers: Answers, earlier: Answers, region: Region | None) -> list[Item]:
    """Return what is to be read before a plan to move is made (evidence 3d)."""
    now, before = answers.relevant(), earlier.relevant()
    again = [Item("next-help-signs")] if clearly_more_pain(now, before) else []
    return [*sorted(_safety(now, before, region), key=invites), *again]


def _is_too_early(answers: Answers, earlier: Answers) -> bool:
    """Tell whether the help signs come before any word that one may start or go on (evidence 3c, 3d)."""
    return on_hold(answers) or check_skipped(answers) or clearly_more_pain(answers, earlier)


def _pain(answers: Answers, earlier: Answers) -> Iterator[Item]:
    if answers.duration is Duration.NO_PAIN:
        yield Item("no-pain")
        return
    if answers.pain is not None:
        yield Item("pain", {"pain": answers.pain})
    was = _pain_then(earlier)
    if answers.pain is not None and was is not None:
        verdict = change(was, answers.pain)
        yield Item(f"pain-{verdict.value}", {"earlier": was, "later": answers.pain})
    if answers.duration is not None and not is_quiet(answers):
        is_long = answers.duration is Duration.OVER_3_MONTHS
        rows = ("over-3-months", "over-3-months-nerve") if is_long else ("under-3-months",)
        yield from map(Item, rows)


def _interference(answers: Answers, earlier: Answers) -> Iterator[Item]:
    if answers.interference is None:
        return
    if earlier.interference is None:
        yield Item("interference", {"interference": answers.interference})
    else:
        numbers = {"earlier": earlier.interference, "later": answers.interference}
        yield Item("interference-compared", {**numbers})


def _feels(answers: Answers) -> Iterator[Item]:
    if answers.feels:
        yield Item("feels")


def _movement(answers: Answers) -> Iterator[Item]:
    if answers.has_too_many_hard_minutes():
        yield Item("hard-too-many", {"minutes": answers.minutes or 0, "hard": answers.hard or 0})
    mine = week(answers)
    if mine is None:
        return
    hard = "-hard" if mine.hard_sum else ""
    if is_quiet(answers):
        yield from [Item(f"movement-sum{hard}", mine.parts())] if mine.total else []
        return
    yield Item(f"movement-{band(mine.total).value}{hard}", mine.parts())
    if answers.has(Fact.AGE_65):
        yield Item("balance-65")
    if answers.kept is not None:
        yield Item(f"kept-{answers.kept.value}")


def _strength(answers: Answers) -> Iterator[Item]:
    if answers.strength is None:
        return
    is_enough = answers.strength >= ENOUGH_STRENGTH
    word = (
        "number" if is_quiet(answers) else "enough" if is_enough else "some" if answers.strength else "none"
    )
    yield Item(f"strength-{word}", {"strength": answers.strength})


def _confidence(answers: Answers, earlier: Answers) -> Iterator[Item]:
    if answers.confidence is None:
        return
    if earlier.confidence is None:
        yield Item("confidence", {"confidence": answers.confidence})
    else:
        yield Item("confidence-compared", {"earlier": earlier.confidence, "later": answers.confidence})


def next_step(answers: Answers, earlier: Answers, region: Region | None) -> Item:
    """Return the one thing to do next; what is most urgent wins."""
    waits = may_move(answers, region)
    if on_hold(answers):
        return Item("next-be-seen")
    if clearly_more_pain(answers, earlier):
        return Item("next-help-signs")
    if waits is Movement.CHECK_FIRST:
        return Item("next-safety-check")
    if answers.has(Fact.WORSE_FOR_DAYS):
        return Item("next-no-step-up")
    if waits is Movement.ASK_DOCTOR:
        return Item("next-ask-doctor")
    return _step_to_move(answers)


def invites(item: Item) -> bool:
    """Tell whether ``item`` speaks of moving: whom to ask first is read before it (evidence 3d)."""
    return item.id in INVITING


def clearly_more_pain(answers: Answers, earlier: Answers) -> bool:
    """Tell whether pain rose so much that the help signs are to be looked at (evidence 3c)."""
    was = _pain_then(earlier)
    if answers.pain is None or was is None:
        return False
    return change(was, answers.pain) is Change.MORE


def _pain_then(earlier: Answers) -> int | None:
    return 0 if earlier.duration is Duration.NO_PAIN else earlier.pain


def _step_to_move(answers: Answers) -> Item:
    if (answers.pain or 0) >= PLAN_TOGETHER:
        return Item("next-together")
    mine = week(answers)
    if mine is None:
        return Item("next-lesson")
    return Item(_step_from(mine, answers))


def _step_from(mine: Week, answers: Answers) -> str:
    if band(mine.total) is Band.NOT_YET:
        return "next-start-small"
    asks_before_harder = answers.has(Fact.DIABETES) and not answers.has(Fact.MAY_START)  # evidence F-13
    if band(mine.total) is Band.SOME or asks_before_harder:
        return "next-keep-going"
    if answers.strength is None:
        return "next-keep"
    return "next-keep-both" if answers.strength >= ENOUGH_STRENGTH else "next-muscles"
