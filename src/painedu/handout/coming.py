"""The next step on paper: what was planned, else what the check-in ended with."""

from __future__ import annotations

from typing import Any

from painedu.checkin.answers import Answers, Gate
from painedu.checkin.next_step import TO_MOVE, next_step
from painedu.checkin.wording import FeedbackFile, FeedbackText
from painedu.figures.figure import Figure
from painedu.handout.plan import planned
from painedu.handout.request import Section, SheetRequest
from painedu.handout.voices import Spoken, Voices
from painedu.plan.wording import PlanTexts

SHOWN = frozenset({*TO_MOVE, "next-together"})
"""Steps that a sheet may name: the others follow from the safety questions, which it never shows."""


class Coming:
    """Put the next step into the words of a sheet; ``week`` is the figure that names the days."""

    def __init__(self, voices: Voices, texts: PlanTexts, feedback: FeedbackFile, week: Figure) -> None:
        self._say, self._texts, self._feedback, self._week = voices, texts, feedback, week

    def part(self, request: SheetRequest) -> dict[str, Any] | None:
        """Return the one next step, None where no step may be named."""
        said = self._planned(request) or self._advised(request)
        return {"kind": "next", "heading": self._say.own("next_step"), "text": said} if said else None

    def claims(self, request: SheetRequest) -> list[str]:
        """Return what the step rests on: a plan is one's own, an advice has its sources."""
        advice = None if request.shows_plan else self._advice(request)
        return advice.claims if advice else []

    def _planned(self, request: SheetRequest) -> Spoken | None:
        if request.plan is None or not request.shows_plan:
            return None
        return planned(self._say, self._texts, self._week, request.plan)

    def _advised(self, request: SheetRequest) -> Spoken | None:
        advice = self._advice(request)
        return self._say.within(self._feedback.id, advice.text) if advice else None

    def _advice(self, request: SheetRequest) -> FeedbackText | None:
        answers, earlier = request.answers or Answers(), (request.earlier or Answers()).relevant()
        if request.quiet or answers.gate is Gate.NOW or Section.CHECKIN not in request.sections:
            return None
        step = next_step(answers.relevant(), earlier, request.region).id
        return self._feedback.text(step) if step in SHOWN else None
