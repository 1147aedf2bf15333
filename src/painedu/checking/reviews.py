"""A clinician's sign-off of what patients read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from painedu.checkin.safety import Safety
from painedu.checkin.wording import FeedbackFile
from painedu.checking.content import Content
from painedu.checking.survey import Part
from painedu.lessons.lesson import Lesson
from painedu.plan.wording import PlanTexts
from painedu.source.problem import Problem

REVIEWED = (Lesson, Safety, FeedbackFile, PlanTexts)
"""The files that need a sign-off."""


def review_problems(content: Content) -> Iterator[Problem]:
    """Yield each sign-off that does not say who or when."""
    for part in _parts(content):
        for language, review in part.value.reviewed.items():
            for key in ("by", "role"):
                if not getattr(review, key).strip():
                    yield part.problem(f"'{key}' is blank: say who signs", "reviewed", language, key)
            if not _is_day(review.on):
                message = f"'{review.on}' is no day: write it as 2026-11-23"
                yield part.problem(message, "reviewed", language, "on")


def release_problems(content: Content, languages: Iterable[str]) -> Iterator[Problem]:
    """Yield what no clinician has signed yet in each of ``languages``."""
    for part in _parts(content):
        for language in languages:
            if language not in part.value.reviewed:
                yield part.problem(
                    f"no clinician has signed this in {language}: add 'reviewed' with '{language}' and "
                    "'by', 'role' and 'on'",
                    "reviewed",
                )


def _parts(content: Content) -> Iterator[Part]:
    return (part for kind in REVIEWED for part in content.parts(kind))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
