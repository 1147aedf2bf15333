"""What the page for a doctor or nurse rests on, with codes that lead to the papers.

Only there: a patient who scans one lands on a paper in English.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from painedu.evidence.claim import Source
from painedu.handout.qr import drawn_code
from painedu.handout.references import main_first
from painedu.handout.voices import Voices
from painedu.lessons.library import Library
from painedu.lessons.usage import claims_of

MOST = 4  # beside each other on a page
RESOLVER = "https://doi.org/"


def told_sources(library: Library, finished: Iterable[str]) -> list[Source]:
    """Return sources with a DOI of what the person was told: in lessons, or in the core messages.

    The main source of each claim comes before any second one.
    """
    lessons = [claim for lesson in finished for claim in claims_of(library.lesson(lesson))]
    claims = lessons or [claim for each in library.course.core_messages for claim in each.claims]
    return [source for source in main_first(claims, library.evidence) if source.doi][:MOST]


def code(say: Voices, source: Source) -> dict[str, Any]:
    """Return the code that leads to ``source``, as it is drawn."""
    return drawn_code(RESOLVER + source.doi, say.own("qr_alt", doi=source.doi)[0])
