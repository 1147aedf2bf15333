"""Whether clinicians have signed the course, in one sentence."""

from __future__ import annotations

from painedu.language.formats import joined, long_date
from painedu.ui.desk import Desk


def review_status(desk: Desk) -> str:
    """Say who signed every lesson in the language in use, or that this has not been done."""
    _, course = desk.translate, desk.library.course
    day = long_date(course.day(), _.language)
    signed = [desk.library.lesson(entry.id).reviewed.get(_.language) for entry in course.lessons()]
    names = list(dict.fromkeys(f"{each.by} ({each.role})" for each in signed if each is not None))
    if None in signed:
        return _("Not yet reviewed by a clinician. Content {version} of {day}.").format(
            version=course.version, day=day
        )
    return _("Reviewed by {names}. Content {version} of {day}.").format(
        names=joined(names, _.language), version=course.version, day=day
    )
