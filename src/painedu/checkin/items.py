"""The ids of everything that can be said after a check-in, by whether it invites to move."""

from __future__ import annotations

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
        "strength-none",
        "strength-some",
        "strength-enough",
        "balance-65",
        "kept-under-1-month",
        "kept-1-to-2-months",
        "kept-3-to-11-months",
        "kept-12-months-or-more",
        "drowsy-medicines",
        "next-together",
        "next-start-small",
        "next-keep-going",
        "next-keep",
        "next-keep-both",
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
        "no-pain",
        "pain",
        "pain-less",
        "pain-day-to-day",
        "pain-numbers-only",
        "pain-more",
        "over-3-months",
        "over-3-months-nerve",
        "interference",
        "interference-compared",
        "feels",
        "hard-too-many",
        "movement-sum",
        "movement-sum-hard",
        "strength-number",
        "confidence",
        "confidence-compared",
        "next-be-seen",
        "next-help-signs",
        "next-safety-check",
        "next-no-step-up",
        "next-ask-doctor",
        "next-lesson",
    }
)
"""Advice to be careful, and bare numbers."""
