"""The words of the feedback."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.evidence.review import Review
from painedu.source.loading import load
from painedu.source.words import Words


class FeedbackText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an item says. ``text`` may hold {fields}; ``claims`` are those it states, at most three.

    ``lesson`` is the lesson that helps, "" for none. ``denies`` allows a word such as "cure"
    because the sentence denies it.
    """

    id: str
    text: Words
    title: Words | None = None
    claims: list[str] = []
    lesson: str = ""
    denies: bool = False


class FeedbackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of checkin/feedback.yaml. ``disclaimer`` belongs on the first screen and on the result.

    ``reviewed`` is keyed by language.
    """

    id: str
    disclaimer: Words
    items: list[FeedbackText]
    reviewed: dict[str, Review] = {}

    def text(self, item: str) -> FeedbackText:
        """Return the words of the item of that id; KeyError when the file lacks them."""
        return {text.id: text for text in self.items}[item]


def load_feedback(resources: Path) -> FeedbackFile:
    """Read checkin/feedback.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "checkin" / "feedback.yaml", FeedbackFile)
