"""Whether someone may move more now, by what they answered."""

from __future__ import annotations

from enum import Enum

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.regions import Region

ACTIVE_DAYS = 3  # a week, evidence F-10
ACTIVE_MINUTES = 30  # on such a day, evidence F-10


DOCTOR_EVERYWHERE = frozenset(
    {
        Fact.LOW_SUGAR_DRUGS,
        Fact.HEART_OR_KIDNEY,
        Fact.FALL,
        Fact.BRITTLE_BONES,
        Fact.PREGNANT,
        Fact.EYES,
        Fact.WORSE_FOR_DAYS,
        Fact.TUMOUR,
        Fact.NUMB_FEET,
    }
)


class Movement(Enum):
    """What an action that asks for movement has to wait for."""

    CHECK_FIRST = "check-first"
    ASK_DOCTOR = "ask-doctor"
    SEATED_ONLY = "seated-only"
    CLEAR = "clear"


class Permission(Enum):
    """What a long-term condition means for starting (evidence F-13, F-15, F-16)."""

    FREE = "free"
    EASY_FIRST = "easy-first"  # easy walking may start; a word with the doctor before anything harder
    GO_ON = "go-on"  # active and well: moderate may go on, a word with the doctor before hard exercise
    ILLNESS_FIRST = "illness-first"  # doctor first, because the region's guideline says so or none is chosen
    DOCTOR_FIRST = "doctor-first"
    GRANTED = "granted"  # a doctor or nurse has said yes


def may_move(answers: Answers, region: Region | None = None) -> Movement:
    """Tell what an action that asks for movement has to wait for (evidence 3d).

    A gate that was skipped, its list of facts included, counts as not done. Without
    a region the stricter rule of evidence F-13 holds.
    """
    if (
        answers.gate in (Gate.NOW, Gate.DAY)
        or tumour_with_new_pain(answers)
        or fragile_with_new_pain(answers)
    ):
        return Movement.ASK_DOCTOR
    if answers.has(Fact.FOOT_SORE):  # evidence F-19: no weight on it, and seated only if the clinic agrees
        agreed = answers.has(Fact.MAY_START) and not check_skipped(answers)
        return Movement.SEATED_ONLY if agreed else Movement.ASK_DOCTOR
    if check_skipped(answers):
        return Movement.CHECK_FIRST
    asks = permission(answers, region) in (Permission.DOCTOR_FIRST, Permission.ILLNESS_FIRST)
    return Movement.ASK_DOCTOR if asks else Movement.CLEAR


def check_skipped(answers: Answers) -> bool:
    """Tell whether the help signs or the list of facts were passed over."""
    return answers.gate is None or answers.facts is None


def permission(answers: Answers, region: Region | None) -> Permission:
    """Tell what the ticked facts mean for starting; ``region`` None takes the stricter rule."""
    needs_doctor, ill = bool(sent_to_doctor(answers)), answers.has(Fact.DIABETES)
    if not (needs_doctor or ill):
        return Permission.FREE
    if answers.has(Fact.MAY_START):
        return Permission.GRANTED
    if needs_doctor:
        return Permission.DOCTOR_FIRST
    if region is None or region.doctor_first:
        return Permission.ILLNESS_FIRST
    return Permission.GO_ON if is_active(answers) else Permission.EASY_FIRST


def sent_to_doctor(answers: Answers) -> tuple[Fact, ...]:
    """Return the ticked facts that send to the doctor first in every region (evidence F-13, F-16, F-30)."""
    return tuple(fact for fact in Fact if fact in DOCTOR_EVERYWHERE and answers.has(fact))


def is_active(answers: Answers) -> bool:
    """Tell whether the answers come up to "active" in evidence F-10: 3 days, 30 minutes, 3 months."""
    return (
        (answers.days or 0) >= ACTIVE_DAYS
        and (answers.minutes or 0) >= ACTIVE_MINUTES
        and answers.kept in (Kept.MONTHS_3_TO_11, Kept.YEAR)
    )


def tumour_with_new_pain(answers: Answers) -> bool:
    """Tell whether the answers together may meet evidence F-05b."""
    return answers.has(Fact.TUMOUR) and answers.duration is Duration.UNDER_6_WEEKS


def fragile_with_new_pain(answers: Answers) -> bool:
    """Tell whether the answers together may meet evidence F-04a."""
    brittle_and_fallen = answers.has(Fact.BRITTLE_BONES) and answers.has(Fact.FALL)
    return brittle_and_fallen and answers.duration is Duration.UNDER_6_WEEKS


def on_hold(answers: Answers) -> bool:
    """Tell whether nothing may be said that invites to stand, walk or do more (evidence 3d).

    So with a sign of the second group, a foot sore, or new pain that meets a help sign.
    """
    fits_a_sign = tumour_with_new_pain(answers) or fragile_with_new_pain(answers)
    return answers.gate in (Gate.NOW, Gate.DAY) or answers.has(Fact.FOOT_SORE) or fits_a_sign


def is_quiet(answers: Answers) -> bool:
    """Tell whether only plain numbers are said about movement; so too for evidence F-30."""
    return on_hold(answers) or answers.has(Fact.WORSE_FOR_DAYS)
