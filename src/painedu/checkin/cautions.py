"""What safety asks to be said before anything else, and how reserved the rest has to be (evidence 3d)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from painedu.checkin.answers import Answers, Duration, Fact, Gate
from painedu.checkin.items import Item, invites
from painedu.checkin.movement import (
    Movement,
    Permission,
    check_skipped,
    fragile_with_new_pain,
    is_quiet,
    may_move,
    on_hold,
    permission,
    sent_to_doctor,
    tumour_with_new_pain,
)
from painedu.checkin.regions import Region
from painedu.checkin.scoring import Change, change

PLAN_TOGETHER = 8  # pain of 0-10 from which moving more is planned with a clinician (evidence 6f)

_SAFETY_ROWS: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("same-day", lambda answers: answers.gate is Gate.DAY),
    ("signs-skipped", lambda answers: answers.gate is None),
    ("foot-sore", lambda answers: answers.has(Fact.FOOT_SORE)),
    ("tumour-new-pain", tumour_with_new_pain),
    ("brittle-new-pain", fragile_with_new_pain),
    (
        "first-back-pain",
        lambda answers: (
            answers.has(Fact.AGE_65) and answers.duration is Duration.UNDER_6_WEEKS and not on_hold(answers)
        ),
    ),
    ("facts-skipped", lambda answers: answers.facts is None),
)
_CARE_ROWS: tuple[tuple[str, Callable[[Answers], bool]], ...] = (
    ("worse-for-days", lambda answers: answers.has(Fact.WORSE_FOR_DAYS)),
    ("low-sugar", lambda answers: answers.has(Fact.LOW_SUGAR_DRUGS)),
    ("eyes", lambda answers: answers.has(Fact.EYES)),
    ("numb-feet", lambda answers: answers.has(Fact.NUMB_FEET) and not answers.has(Fact.FOOT_SORE)),
    ("numb-feet-walking", lambda answers: answers.has(Fact.NUMB_FEET) and not is_quiet(answers)),
)
_PERMISSION_ROWS = {
    Permission.EASY_FIRST: "easy-first",
    Permission.GO_ON: "go-on",
    Permission.ILLNESS_FIRST: "illness-first",
    Permission.DOCTOR_FIRST: "doctor-first",
    Permission.GRANTED: "granted",
}
_ENCOURAGING = (Permission.EASY_FIRST, Permission.GO_ON, Permission.GRANTED)


def cautions(answers: Answers, earlier: Answers, region: Region | None) -> list[Item]:
    """Return what is to be read before a plan to move is made (evidence 3d)."""
    now, before = answers.relevant(), earlier.relevant()
    again = [Item("next-help-signs")] if clearly_more_pain(now, before) else []
    return [*safety(now, before, region), *again]


def safety(answers: Answers, earlier: Answers, region: Region | None) -> list[Item]:
    """Return what safety asks to be said; what speaks of moving comes after what does not."""
    return sorted(_said(answers, earlier, region), key=invites)


def _said(answers: Answers, earlier: Answers, region: Region | None) -> Iterator[Item]:
    yield from (Item(row) for row, applies in _SAFETY_ROWS if applies(answers))
    if not on_hold(answers):  # whoever is to be seen today is not told to ask before starting
        yield from _permission(answers, earlier, region)
    yield from (Item(row) for row, applies in _CARE_ROWS if applies(answers))


def _permission(answers: Answers, earlier: Answers, region: Region | None) -> Iterator[Item]:
    permitted = permission(answers, region)
    is_too_early = permitted in _ENCOURAGING and keeps_to_numbers(answers, earlier)
    if permitted not in _PERMISSION_ROWS or is_too_early:
        return
    unchosen = permitted is Permission.ILLNESS_FIRST and region is None
    row = "illness-first-no-region" if unchosen else _PERMISSION_ROWS[permitted]
    yield Item(row, facts=sent_to_doctor(answers) if permitted is Permission.DOCTOR_FIRST else ())


def keeps_to_numbers(answers: Answers, earlier: Answers) -> bool:
    """Tell whether only plain numbers are said about movement.

    So while the help signs or a doctor come first (evidence 3c, 3d), when activity makes worse for days
    (F-30), and with pain that is planned with a clinician (6f).
    """
    is_strong = (answers.pain or 0) >= PLAN_TOGETHER
    return is_quiet(answers) or check_skipped(answers) or is_strong or clearly_more_pain(answers, earlier)


def keeps_to_facts(answers: Answers, earlier: Answers, region: Region | None) -> bool:
    """Tell whether nothing may encourage: a guideline's number is a fact, "every minute counts" is not.

    So too for whoever is to ask a doctor before starting (evidence F-13, F-16).
    """
    return keeps_to_numbers(answers, earlier) or may_move(answers, region) is not Movement.CLEAR


def clearly_more_pain(answers: Answers, earlier: Answers) -> bool:
    """Tell whether pain rose so much that the help signs are to be looked at (evidence 3c)."""
    was = pain_then(earlier)
    if answers.pain is None or was is None:
        return False
    return change(was, answers.pain) is Change.MORE


def pain_then(earlier: Answers) -> int | None:
    """Return the pain of an earlier check-in, 0 where there was none."""
    return 0 if earlier.duration is Duration.NO_PAIN else earlier.pain
