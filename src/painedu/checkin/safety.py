"""The help signs and what to do about them."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import msgspec

from painedu.checkin.answers import Gate
from painedu.evidence.review import Review
from painedu.source.loading import load
from painedu.source.words import Words


class Tier(Enum):
    """How soon to get help; if a sign fits two, the more urgent one counts (evidence 6)."""

    NOW = "now"
    DAY = "day"
    SOON = "soon"


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sign. ``now_if`` says when it is more urgent, ``not_meant`` who should not worry about it."""

    claim: str
    text: Words
    now_if: Words | None = None
    not_meant: Words | None = None


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One short line on the screen of help signs; it opens to its rows, all of the same tier."""

    id: str
    tier: Tier
    text: Words
    rows: list[Row]


class TierText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A tier's name, the same everywhere, and the heading over its signs."""

    id: Tier
    name: Words
    heading: Words


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the three answers to the help signs."""

    id: Gate
    text: Words


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do. ``claims`` are the rows it rests on."""

    text: Words
    claims: list[str] = []


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to do when a help sign was found."""

    title: Words
    steps: list[Step]


class Safety(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of checkin/safety.yaml.

    ``call`` holds {region} and {number}; ``call_any`` stands in its place when no
    region is chosen. ``talk`` (evidence F-31) holds {line} and {number}, a region's
    ``mental_health_label`` and ``mental_health``, and is shown only where there is such a
    line. ``soon`` and ``ask_first`` are not part of the two groups of the screen.
    ``reviewed`` is keyed by language.
    """

    id: str
    title: Words
    question: Words
    intro: Words
    private: Words
    answers: list[Choice]
    tiers: list[TierText]
    groups: list[Group]
    emergency: Advice
    call: Words
    call_any: Words
    talk: Words
    same_day: Advice
    soon: list[Row]
    ask_first: list[Row]
    ask_first_heading: Words
    reviewed: dict[str, Review] = {}

    def tier(self, tier: Tier) -> TierText:
        """Return the words of ``tier``; KeyError when the file lacks them."""
        return {text.id: text for text in self.tiers}[tier]

    def groups_of(self, tier: Tier) -> list[Group]:
        return [group for group in self.groups if group.tier is tier]

    def choice(self, gate: Gate) -> Choice:
        """Return the answer ``gate`` in words; KeyError when the file lacks it."""
        return {choice.id: choice for choice in self.answers}[gate]


def load_safety(resources: Path) -> Safety:
    """Read checkin/safety.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "checkin" / "safety.yaml", Safety)
