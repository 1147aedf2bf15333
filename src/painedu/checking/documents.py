"""Which model each file of a course folder follows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from painedu.checkin.questions import Questions
from painedu.checkin.regions import RegionFile
from painedu.checkin.safety import Safety
from painedu.checkin.wording import FeedbackFile
from painedu.evidence.loading import ClaimFile, SourceFile
from painedu.figures.figure import Figure
from painedu.handout.wording import SheetWords
from painedu.language.facts import Languages
from painedu.lessons.course import Course
from painedu.lessons.glossary import Glossary
from painedu.lessons.lesson import Lesson
from painedu.plan.wording import PlanTexts

LESSONS, GLOSSARY = "lessons/*.yaml", "glossary.yaml"
SAFETY, FEEDBACK = "checkin/safety.yaml", "checkin/feedback.yaml"
PLAN = "plan/plan.yaml"
CLAIMS, SOURCES = "evidence/claims.yaml", "evidence/sources.yaml"
STATING = ("course.yaml", LESSONS, GLOSSARY, SAFETY, FEEDBACK, PLAN)
"""The files whose texts may state facts."""

MODELS: dict[str, type[Any]] = {
    "course.yaml": Course,
    "languages.yaml": Languages,
    LESSONS: Lesson,
    GLOSSARY: Glossary,
    CLAIMS: ClaimFile,
    SOURCES: SourceFile,
    "checkin/questions.yaml": Questions,
    SAFETY: Safety,
    FEEDBACK: FeedbackFile,
    "checkin/regions.yaml": RegionFile,
    PLAN: PlanTexts,
    "figures/*.yaml": Figure,
    "handout/words.yaml": SheetWords,
}


def model_of(path: Path) -> type[Any] | None:
    """Return the model of the file at ``path``, or None when it holds no course text."""
    matching = (model for pattern, model in MODELS.items() if path.match(f"resources/{pattern}"))
    return next(matching, None)
