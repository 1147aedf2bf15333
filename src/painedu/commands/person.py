"""What is looked at in one person's answers and plan before a sheet is made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from painedu.checkin.answers import Answers
from painedu.checkin.regions import Region
from painedu.figures.figure import load_figure
from painedu.handout.contents import BODY_MAP
from painedu.plan.barrier import Barrier, barrier

WAITS = {
    Barrier.CHECK_FIRST: "answer the help signs ('gate') and the list of facts ('facts') first",
    Barrier.BE_SEEN: "someone has to look at this first",
    Barrier.ASK_DOCTOR: "a doctor or nurse has to say first that one may start ('may-start' in 'facts')",
    Barrier.TOGETHER: "with pain of 8 or more it is made with a clinician ('may-start' in 'facts')",
}


def places_on_the_map(resources: Path) -> list[str]:
    return [part.id for part in load_figure(resources, BODY_MAP).parts]


def refuse_unknown_places(answers: Answers, known: Sequence[str]) -> None:
    """Raise ValueError for a place that the body map does not have."""
    for place in answers.places or ():
        if place not in known:
            raise ValueError(f"there is no place '{place}': use some of {', '.join(known)}")


def refuse_waiting_plan(answers: Answers | None, region: Region | None) -> None:
    """Raise ValueError where the check-in says that no plan can be made yet."""
    waits = barrier(answers, region) if answers else None
    if waits is not None:
        raise ValueError(f"by the check-in, a plan has to wait: {WAITS[waits]}")
