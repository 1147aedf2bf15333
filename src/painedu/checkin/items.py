"""What can be said after a check-in, and whether it invites to move; the words stand in feedback.yaml."""

from __future__ import annotations

from dataclasses import dataclass, field

from painedu.checkin.answers import Fact


@dataclass(frozen=True)
class Item:
    """One thing to say: the id of its words and the values that fill them.

    ``then`` is the id of words that follow in the same place, "" for none; ``facts`` are those that were
    ticked and led to it.
    """

    id: str
    fields: dict[str, int | str] = field(default_factory=dict)
    then: str = ""
    facts: tuple[Fact, ...] = ()


INVITING = frozenset(
    {
        "easy-first",
        "go-on",
        "granted",
        "numb-feet-walking",
        "under-3-months",
        "movement-not-yet",
        "movement-some",
        "movement-in-range",
        "movement-above",
        "movement-some-hard",
        "movement-in-range-hard",
        "movement-above-hard",
        "movement-better-than-none",
        "movement-more-is-fine",
        "strength-build-up",
        "strength-some",
        "strength-enough",
        "balance-65",
        "kept-under-1-month",
        "kept-1-to-2-months",
        "kept-3-to-11-months",
        "kept-12-months-or-more",
        "kept-regular",
        "drowsy-medicines",
        "next-together",
        "next-start-small",
        "next-keep-going",
        "next-keep",
        "next-keep-both",
        "next-muscles",
    }
)
"""Whom to ask first is read before these (evidence 3d)."""

PLAIN = frozenset(
    {
        "emergency",
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
        "numb-feet-brief",
        "no-pain",
        "no-pain-now",
        "pain",
        "pain-none",
        "pain-or-not",
        "pain-less",
        "pain-less-from-high",
        "pain-same",
        "pain-day-to-day",
        "pain-numbers-only",
        "pain-more",
        "pain-back",
        "over-3-months",
        "over-3-months-nerve",
        "interference",
        "interference-none",
        "interference-compared",
        "interference-limits",
        "feels",
        "hard-too-many",
        "movement-no-minutes",
        "movement-not-known",
        "movement-sum",
        "movement-sum-hard",
        "strength-number",
        "confidence",
        "confidence-compared",
        "next-be-seen",
        "next-help-signs",
        "next-safety-check",
        "next-help-signs-first",
        "next-facts",
        "next-no-step-up",
        "next-ask-doctor",
        "next-lesson",
    }
)
"""Advice to be careful, and bare numbers."""


def invites(item: Item) -> bool:
    """Tell whether ``item`` speaks of moving: whom to ask first is read before it (evidence 3d)."""
    return item.id in INVITING or item.then in INVITING
