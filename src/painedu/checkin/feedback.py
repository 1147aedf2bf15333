"""What is said after a check-in, in order; the words stand in feedback.yaml."""

from __future__ import annotations

from collections.abc import Iterator

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.checkin.cautions import keeps_to_facts, keeps_to_numbers, pain_then, safety
from painedu.checkin.items import Item
from painedu.checkin.movement import is_quiet, on_hold
from painedu.checkin.next_step import TO_MOVE, next_step
from painedu.checkin.regions import Region
from painedu.checkin.scoring import ENOUGH_STRENGTH, HIGH, NOTICEABLE, Band, Change, band, change
from painedu.checkin.week import week

_CHEERS = {
    Band.NOT_YET: "movement-better-than-none",
    Band.SOME: "movement-better-than-none",
    Band.ABOVE: "movement-more-is-fine",
}


def feedback(answers: Answers, earlier: Answers | None = None, region: Region | None = None) -> list[Item]:
    """Return what to say about ``answers``: safety, pain, interference, movement, one next step.

    ``earlier`` is the check-in before, None for a first one. Numbers are never added
    up across questions and never turned into a percentage (evidence 3c). Whoever
    needs help now is told that and nothing else.
    """
    if answers.gate is Gate.NOW:
        return [Item("emergency")]
    now, before = answers.relevant(), (earlier or Answers()).relevant()
    is_bare, is_reserved = keeps_to_numbers(now, before), keeps_to_facts(now, before, region)
    step = next_step(now, before, region)
    return [
        *safety(now, before, region),
        *_pain(now, before),
        *_how_long(now, is_reserved=is_reserved),
        *_interference(now, before),
        *_feels(now),
        *_minutes(now),
        *_movement(now, is_bare=is_bare, is_reserved=is_reserved),
        *_strength(now, is_bare=is_bare, is_reserved=is_reserved),
        *_confidence(now, before),
        *_medicines(now, step),
        step,
    ]


def _pain(answers: Answers, earlier: Answers) -> Iterator[Item]:
    if answers.duration is Duration.NO_PAIN:
        was = earlier.pain
        yield Item("no-pain-now", {"earlier": was}) if was else Item("no-pain")
    if answers.pain is None:
        return
    yield Item("pain" if answers.pain else "pain-none", {"pain": answers.pain})
    if answers.pain == 0 and answers.interference:
        yield Item("pain-or-not", {"interference": answers.interference})
    was = pain_then(earlier)
    if was is not None:
        came_back = earlier.duration is Duration.NO_PAIN and answers.pain >= NOTICEABLE
        verdict = "pain-back" if came_back else f"pain-{_verdict(was, answers.pain)}"
        yield Item(verdict, {"earlier": was, "later": answers.pain})


def _verdict(was: int, now: int) -> str:
    """Name the change of pain (evidence 3c); from HIGH a fall of two points may go unnoticed (I-01)."""
    found = change(was, now)
    if found is Change.LESS and was >= HIGH and was - now == NOTICEABLE:
        return "less-from-high"
    return "same" if found is Change.DAY_TO_DAY and was == now else found.value


def _how_long(answers: Answers, *, is_reserved: bool) -> Iterator[Item]:
    if answers.duration is Duration.OVER_3_MONTHS and not is_quiet(answers):
        yield from (Item("over-3-months"), Item("over-3-months-nerve"))
    if answers.duration in (Duration.UNDER_6_WEEKS, Duration.WEEKS_6_TO_12) and not is_reserved:
        yield Item("under-3-months")


def _interference(answers: Answers, earlier: Answers) -> Iterator[Item]:
    """Show the number or the two, without a verdict (evidence 3c); when to be seen for it is F-08."""
    if answers.interference is None:
        return
    limits = "interference-limits" if answers.interference and not on_hold(answers) else ""
    if earlier.interference is not None:
        numbers: dict[str, int | str] = {"earlier": earlier.interference, "later": answers.interference}
        yield Item("interference-compared", numbers, then=limits)
    elif answers.interference:
        yield Item("interference", {"interference": answers.interference}, then=limits)
    else:
        yield Item("interference-none")


def _feels(answers: Answers) -> Iterator[Item]:
    if answers.feels:
        yield Item("feels")


def _minutes(answers: Answers) -> Iterator[Item]:
    """Ask about numbers that cannot all be right, and say why a week could not be added up."""
    if answers.has_too_many_hard_minutes():
        yield Item("hard-too-many", {"minutes": answers.minutes or 0, "hard": answers.hard or 0})
    if answers.has_days_without_minutes():
        yield Item("movement-no-minutes", {"days": answers.days or 0})
    elif week(answers) is None and (answers.days is not None or answers.minutes is not None):
        yield Item("movement-not-known")


def _movement(answers: Answers, *, is_bare: bool, is_reserved: bool) -> Iterator[Item]:
    mine = week(answers)
    if mine is None or answers.has_days_without_minutes():
        return
    hard = "-hard" if mine.hard_sum else ""
    if is_bare:
        yield from [Item(f"movement-sum{hard}", mine.parts())] if mine.total else []
        return
    found = band(mine.total)
    cheer = "" if is_reserved else _CHEERS.get(found, "")
    yield Item(f"movement-{found.value}{hard}", mine.parts(), then=cheer)
    if answers.has(Fact.AGE_65):
        yield Item("balance-65")
    if answers.kept is not None:
        yield Item(f"kept-{answers.kept.value}", then="kept-regular" if _is_long_ill(answers) else "")


def _is_long_ill(answers: Answers) -> bool:
    """Tell whether guidance for people with a long-term illness is meant for them (evidence G-06)."""
    has_illness = answers.has(Fact.DIABETES, Fact.HEART_OR_KIDNEY)
    return has_illness or answers.duration is Duration.OVER_3_MONTHS


def _strength(answers: Answers, *, is_bare: bool, is_reserved: bool) -> Iterator[Item]:
    if answers.strength is None:
        return
    fields: dict[str, int | str] = {"strength": answers.strength}
    if is_bare:
        yield Item("strength-number", fields)
    elif is_reserved or answers.strength < ENOUGH_STRENGTH:
        build_up = answers.strength == 0 and not is_reserved
        yield Item("strength-some", fields, then="strength-build-up" if build_up else "")
    else:
        yield Item("strength-enough", fields)


def _confidence(answers: Answers, earlier: Answers) -> Iterator[Item]:
    if answers.confidence is None:
        return
    if earlier.confidence is None:
        yield Item("confidence", {"confidence": answers.confidence})
    else:
        yield Item("confidence-compared", {"earlier": earlier.confidence, "later": answers.confidence})


def _medicines(answers: Answers, step: Item) -> Iterator[Item]:
    """Name medicines that make drowsy where moving comes next, and to whoever has fallen (evidence F-29)."""
    if step.id in TO_MOVE or (answers.has(Fact.FALL) and not on_hold(answers)):
        yield Item("drowsy-medicines")
