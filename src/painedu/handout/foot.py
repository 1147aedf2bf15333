"""What stands at the foot of every sheet."""

from __future__ import annotations

from painedu.handout.voices import Spoken, Voices
from painedu.lessons.course import Course


def foot(say: Voices, course: Course) -> list[Spoken]:
    """Return what a sheet is not, that no clinician has signed it, and the version of its content."""
    return [
        say.own("not_a_diagnosis"),
        # the help signs and the core messages hold no sign-off yet, so no sheet as a whole can have one
        say.own("not_reviewed"),
        say.own("content", version=course.version, date=say.long_date(course.day())),
    ]
