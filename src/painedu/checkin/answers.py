"""What a person answered in one check-in, and the same as JSON."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import msgspec

from painedu.source.handed_in import handed_in

LONGEST_DAY = 180  # minutes


class Gate(Enum):
    """The answer to the help signs: one of the first group, one of the second, or none.

    Which sign it was is never asked or kept.
    """

    NOW = "now"
    DAY = "day"
    NONE = "none"


class Duration(Enum):
    """How long the pain has lasted (evidence 3c, C7)."""

    UNDER_6_WEEKS = "under-6-weeks"
    WEEKS_6_TO_12 = "6-to-12-weeks"
    OVER_3_MONTHS = "over-3-months"
    NO_PAIN = "no-pain"


class Kept(Enum):
    """How long the pattern of movement has been kept up (evidence 3c, C4)."""

    UNDER_1_MONTH = "under-1-month"
    MONTHS_1_TO_2 = "1-to-2-months"
    MONTHS_3_TO_11 = "3-to-11-months"
    YEAR = "12-months-or-more"


class Fact(Enum):
    """What can be ticked in the list of facts (evidence 3d)."""

    AGE_65 = "65-or-older"
    DIABETES = "diabetes"
    LOW_SUGAR_DRUGS = "low-sugar-drugs"
    HEART_OR_KIDNEY = "heart-or-kidney"
    NUMB_FEET = "numb-feet"
    FOOT_SORE = "foot-sore"
    FALL = "fall"
    BRITTLE_BONES = "brittle-bones"
    TUMOUR = "tumour"
    PREGNANT = "pregnant"
    EYES = "eyes"
    WORSE_FOR_DAYS = "worse-for-days"
    MAY_START = "may-start"


class Feel(Enum):
    """What the pain can feel like (evidence 3c); ticked, never scored."""

    BURNING = "burning"
    ELECTRIC = "electric"
    PINS_AND_NEEDLES = "pins-and-needles"
    NUMB = "numb"
    LIGHT_TOUCH = "light-touch"


Scale = Annotated[int, msgspec.Meta(ge=0, le=10)]
Days = Annotated[int, msgspec.Meta(ge=0, le=7)]
Minutes = Annotated[int, msgspec.Meta(ge=0, le=LONGEST_DAY)]
PlaceId = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z-]{1,39}$")]


ABOUT_PAIN = ("pain", "interference", "places", "feels")
"""What is not asked of someone without pain."""


class Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One check-in. None means not answered; empty ``facts`` or ``feels`` mean "none of these".

    ``pain`` and ``interference`` are 0-10 over the past seven days, ``days`` 0-7
    in a usual week, ``minutes`` 0-180 on such a day. ``places`` are ids of parts of the body map.
    ``hard`` are those of the ``minutes`` in which one can say only a few words, ``strength`` days a week
    with hard work for the muscles, ``confidence`` 0-10 (evidence 3c, C2b, C3 and C8).
    """

    gate: Gate | None = None
    facts: tuple[Fact, ...] | None = None
    duration: Duration | None = None
    pain: Scale | None = None
    interference: Scale | None = None
    days: Days | None = None
    minutes: Minutes | None = None
    kept: Kept | None = None
    places: tuple[PlaceId, ...] | None = None
    feels: tuple[Feel, ...] | None = None
    hard: Minutes | None = None
    strength: Days | None = None
    confidence: Scale | None = None

    def has(self, *facts: Fact) -> bool:
        """Tell whether any of ``facts`` is ticked."""
        return not set(facts).isdisjoint(self.facts or ())

    def does_not_move(self) -> bool:
        """Tell whether the answers say that there is no movement at all; no answer does not say so."""
        return self.days == 0 or self.minutes == 0

    def has_too_many_hard_minutes(self) -> bool:
        """Tell whether more minutes are called hard than there are: which is right has to be asked."""
        return self.hard is not None and self.minutes is not None and self.hard > self.minutes

    def has_days_without_minutes(self) -> bool:
        """Tell whether there are days of movement with no minute on them: which is right has to be asked."""
        return bool(self.days) and self.minutes == 0

    def relevant(self) -> Answers:
        """Return the answers without those to questions that the others rule out."""
        answers = self
        if self.duration is Duration.NO_PAIN:
            answers = msgspec.structs.replace(answers, **dict.fromkeys(ABOUT_PAIN))
        if self.days == 0:
            answers = msgspec.structs.replace(answers, minutes=None)
        return msgspec.structs.replace(answers, kept=None, hard=None) if answers.does_not_move() else answers


def answers_from_json(data: bytes) -> Answers:
    """Read a check-in file; ValueError says in one sentence what is wrong with it."""
    answers = handed_in(data, Answers, "check-in")
    said = contradiction(answers)
    if said:
        raise ValueError(f"The check-in file {said}.")
    return answers


def contradiction(answers: Answers) -> str | None:
    """Say which of ``answers`` rule each other out, as the end of a sentence; None when none do."""
    if answers.has_too_many_hard_minutes():
        return "gives more 'hard' minutes than 'minutes': hard ones are a part of them"
    if answers.relevant() == answers:
        return None
    given = [f"'{name}'" for name in ABOUT_PAIN if getattr(answers, name) is not None]
    if answers.duration is Duration.NO_PAIN and given:
        return f"says 'no-pain' and also gives {', '.join(given)}: remove one of them"
    return "says 'no movement' and also gives 'minutes', 'kept' or 'hard': remove one of them"
