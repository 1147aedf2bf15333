"""What is said about a plan, by the ids of the sayings in plan.yaml."""

from __future__ import annotations

from painedu.checkin.answers import LONGEST_DAY, Answers
from painedu.checkin.cautions import PLAN_TOGETHER
from painedu.checkin.items import Item
from painedu.plan.pacing import less
from painedu.plan.plan import Plan
from painedu.plan.proposal import Proposal, Why

STOP = (Item("stop-now"), Item("stop-look"))
"""The signs to stop at once; they stand with every activity (evidence 6f)."""

MEDICINES = Item("medicines")
"""What stands wherever there is a plan or a flare-up (evidence F-29)."""

DROWSY = Item("drowsy")
"""What stands with an activity that needs a clear head (evidence F-29)."""

SAYINGS = frozenset(
    {
        "sentence",
        "sentence-alone",
        "start-a-little-less",
        "start-one",
        "start-first",
        "changed",
        "stop-now",
        "stop-look",
        "drowsy",
        "medicines",
        "practice",
        "no-light",
        "not-yet",
        "red",
        "red-anew",
        "red-again",
        "amber",
        "no-step-up",
        "green",
        "same",
        "flare-look-first",
        "flare-less",
        "flare-less-one",
        "flare-slower",
        "flare-soothe",
        "flare-soothe-own",
        "flare-step-by-step",
        "flare-write-down",
    }
)
"""Everything that can be said: plan/plan.yaml must hold it."""


def beginning(plan: Plan) -> Item | None:
    """Return what is said about the minutes, None before there are any."""
    if plan.minutes is None:
        return None
    if plan.changed is not None:
        return Item("changed", {"minutes": plan.minutes})
    if plan.bad_day == 0:
        return Item("start-first", {"minutes": plan.minutes})
    return Item("start-one" if plan.minutes == 1 else "start-a-little-less", {"minutes": plan.minutes})


def flare_up(plan: Plan) -> list[Item]:
    """Return the steps for a flare-up, in order (evidence F-28); with the minutes of a plan that has some."""
    soothing = Item("flare-soothe-own", {"comfort": plan.comfort}) if plan.comfort else Item("flare-soothe")
    rest = (Item("flare-step-by-step"), Item("flare-write-down"))
    return [Item("flare-look-first"), _gently(plan.minutes or 1), soothing, *rest]


def _gently(minutes: int) -> Item:
    least, most = less(minutes)
    if most == minutes:
        return Item("flare-slower")
    word = "flare-less-one" if least == most else "flare-less"
    return Item(word, {"least": least, "most": most, "minutes": minutes})


def cautions_on(answers: Answers) -> list[Item]:
    """Return what stands below every plan: on the light, and on medicines (evidence 6f, F-29)."""
    is_too_high = (answers.pain or 0) >= PLAN_TOGETHER
    return [Item("no-light" if is_too_high else "practice"), MEDICINES]


def proposed(proposal: Proposal) -> Item:
    """Return the words of ``proposal``."""
    if proposal.minutes is None:
        return Item("red-anew" if proposal.why is Why.RED else proposal.why.value)
    return Item(proposal.why.value, {"minutes": min(proposal.minutes, LONGEST_DAY)})
