"""What is asked to stand on a sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from painedu.checkin.answers import Answers
from painedu.checkin.regions import Region
from painedu.plan.plan import Plan

if TYPE_CHECKING:  # it reads YAML, which the window does without at the start
    from painedu.handout.letterhead import Letterhead


class Section(StrEnum):
    """The parts of a sheet that can be left out."""

    LINES = "lines"  # name, number, department, date
    CHECKIN = "checkin"
    PLAN = "plan"  # on a page of its own
    MESSAGES = "messages"
    SIGNS = "signs"
    FEET = "feet"  # with the plan where there is one
    QUESTIONS = "questions"
    NOTES = "notes"
    WORDS = "words"  # terms explained
    SOURCES = "sources"


class Preset(StrEnum):
    """Sheets that are asked for by name."""

    PATIENT = "patient"
    CLINICIAN = "clinician"  # the page of overview.py
    EVERYTHING = "everything"


TICKED: Mapping[Preset, Set[Section]] = {
    Preset.PATIENT: frozenset(Section) - {Section.SOURCES},
    Preset.EVERYTHING: frozenset(Section),
}
"""What stands on the sheet of a preset; the clinician's has parts of its own."""


class Paper(StrEnum):
    """The sizes of paper a sheet is set for."""

    A4 = "a4"
    LETTER = "letter"


MOST_QUESTIONS = 3
"""As many typed questions as a sheet has room for."""


@dataclass(frozen=True)
class SheetRequest:
    """One person's sheet; what is empty becomes a line to write on.

    ``languages`` holds one or two gettext names. ``finished`` are lesson ids. ``taken`` is the day of
    ``answers``; ``before`` holds the check-ins before, with their days, oldest first. Without a ``region``
    the numbers of all regions are printed. ``quiet`` leaves out what invites to move, for reasons that the
    sheet itself never shows. ``plan`` is a whole one, ``harder`` names the harder way to do it. A
    ``letterhead`` takes the place of ``clinic``.
    ``questions`` were typed, for a doctor or nurse; there are lines for more.
    ``dated`` takes the place of the day on the sheet: empty, for a line to write on, or as it was typed.
    ``sections`` holds the values of Section.
    """

    languages: Sequence[str]
    today: date
    finished: Sequence[str] = ()
    answers: Answers | None = None
    before: Sequence[tuple[date, Answers]] = ()
    taken: date | None = None
    region: Region | None = None
    quiet: bool = False
    plan: Plan | None = None
    harder: bool = False
    name: str = ""
    clinic: str = ""
    number: str = ""
    department: str = ""
    dated: str | None = None
    letterhead: Letterhead | None = None
    paper: str = Paper.A4
    large_print: bool = False
    black_and_white: bool = False
    questions: Sequence[str] = ()
    sections: Set[str] = frozenset(Section)

    def __post_init__(self) -> None:
        if len(set(self.languages)) != len(self.languages) or len(self.languages) not in {1, 2}:
            raise ValueError("A sheet is set in one language or in two different ones.")
        if len(self.questions) > MOST_QUESTIONS:
            raise ValueError(f"A sheet has room for {MOST_QUESTIONS} questions.")
        Paper(self.paper)
        for section in self.sections:
            Section(section)

    @property
    def earlier(self) -> Answers | None:
        """The last check-in before."""
        return self.before[-1][1] if self.before else None

    @property
    def shows_plan(self) -> bool:
        """Whether the plan stands on the sheet: a quiet one leaves it out."""
        return self.plan is not None and not self.quiet and Section.PLAN in self.sections
