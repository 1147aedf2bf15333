"""Everything the check-in says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from painedu.checkin.questions import Questions, load_questions
from painedu.checkin.regions import RegionFile, load_region_file
from painedu.checkin.safety import Safety, load_safety
from painedu.checkin.wording import FeedbackFile, load_feedback


@dataclass(frozen=True)
class CheckinTexts:
    """The words of the check-in, each part with its file's ``id`` as context for translation."""

    questions: Questions
    safety: Safety
    feedback: FeedbackFile
    regions: RegionFile


def load_checkin(resources: Path) -> CheckinTexts:
    """Read the four files in checkin/ below ``resources``; SourceError says what is wrong with them."""
    return CheckinTexts(
        load_questions(resources),
        load_safety(resources),
        load_feedback(resources),
        load_region_file(resources),
    )
