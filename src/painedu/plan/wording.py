"""What the plan says and asks."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.checkin.items import Item
from painedu.checkin.questions import Question
from painedu.evidence.review import Review
from painedu.plan.activity import Activity
from painedu.source.loading import load
from painedu.source.words import Words


class ActivityText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The card of an activity; its picture and name are a state of the figure "activities".

    ``does`` says it with {minutes} as a part of a sentence. ``how`` has two or three lines. ``harder`` is
    shown to whom it may be. ``drowsy`` says that it needs a clear head (evidence F-29).
    """

    id: Activity
    does: Words
    how: list[Words]
    easier: Words
    harder: Words
    stop: Words
    claims: list[str] = []
    drowsy: bool = False


class Saying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something said about a plan; ``text`` may hold {fields}. ``claims`` are those it states."""

    id: str
    text: Words
    claims: list[str] = []


class PlanTexts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of plan/plan.yaml.

    A question's ``id`` is the field of ``Plan`` or ``Done`` that it fills. ``reviewed`` is keyed by language.
    """

    id: str
    activities: list[ActivityText]
    questions: list[Question]
    sayings: list[Saying]
    reviewed: dict[str, Review] = {}

    def activity(self, activity: Activity) -> ActivityText:
        """Return the card of ``activity``; KeyError when the file lacks it."""
        return {text.id: text for text in self.activities}[activity]

    def question(self, name: str) -> Question:
        """Return the question that fills ``name``; KeyError when the file lacks it."""
        return {question.id: question for question in self.questions}[name]

    def saying(self, name: str) -> str:
        """Return the English words called ``name``."""
        return self.text(Item(name)).text

    def text(self, item: Item) -> Saying:
        """Return the words of ``item``; KeyError when the file lacks them."""
        return {saying.id: saying for saying in self.sayings}[item.id]


def load_plan_texts(resources: Path) -> PlanTexts:
    """Read plan/plan.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "plan" / "plan.yaml", PlanTexts)
