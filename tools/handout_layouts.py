"""Every way a sheet and the page for a doctor or nurse can be set, empty and with everything on it.

The same people, days and content version each time: what comes out differs only when the sheet does.
"""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from painedu.checkin.answers import Answers, Duration, Fact, Feel, Gate, Kept
from painedu.checkin.regions import load_region_file
from painedu.figures.press import Press
from painedu.handout.overview import MOST_NOTES, Known
from painedu.handout.request import MOST_QUESTIONS, Paper, Section, SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.language.translator import Translator
from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.plan import Cue, Day, Plan
from painedu.records.notes import LONGEST

TODAY = date(2026, 11, 23)
VERSION = {"version": "2026.11", "dated": "2026-11-23"}
"""The content version that is printed, whatever the course's own."""
ONE_LANGUAGE: list[tuple[str, ...]] = [("en",), ("zh_Hans",)]
TWO_LANGUAGES: list[tuple[str, ...]] = [("en", "zh_Hans"), ("zh_Hans", "en")]

BEFORE = Answers(pain=8, interference=6, days=2, minutes=30)
EARLIER = [(TODAY - timedelta(days=30 * back), Answers(pain=pain)) for back, pain in ((4, 7), (3, 9), (2, 7))]
EARLIER.append((TODAY - timedelta(days=30), BEFORE))
"""The check-ins before, oldest first."""
NOW = Answers(
    gate=Gate.NONE,
    facts=(Fact.DIABETES, Fact.NUMB_FEET, Fact.MAY_START),
    duration=Duration.OVER_3_MONTHS,
    pain=6,
    interference=5,
    days=4,
    minutes=30,
    kept=Kept.MONTHS_3_TO_11,
    hard=10,
    strength=2,
    confidence=6,
    places=("low-back", "buttock-left", "thigh-back-left", "calf-left"),
    feels=tuple(Feel),
)
WALK = Plan(
    activity=Activity.WALK, bad_day=12, days=(Day.MONDAY, Day.FRIDAY), cue=Cue.MORNING, comfort="a warm bath"
)
LONG_NAME = "Maria Wilhelmina Konstantinopoulos-Featherstonehaugh 欧阳秀英"
QUESTION = "May I take my tablets before a walk? 走路前可以吃药吗？"
DONE = {
    TODAY: Done(6, stopped=True),
    TODAY - timedelta(days=2): Done(6, stopped=False, usual=4, during=5, morning=4),
    TODAY - timedelta(days=27): Done(6),
}
LONG_NOTE = ("Slept badly. 夜里疼醒两次，白天还能走走。 Which tablets may I take before a walk? " * 9)[
    :LONGEST
]


EVERYTHING = Known(
    today=TODAY,
    taken=[(TODAY - timedelta(days=30 * back), BEFORE) for back in range(6, 1, -1)] + [(TODAY, NOW)],
    plan=WALK,
    done=DONE,
    finished=[f"L{number}" for number in range(1, 13)],
    notes=[(TODAY - timedelta(days=at), LONG_NOTE) for at in range(MOST_NOTES)],
    questions=[QUESTION] * MOST_QUESTIONS,
)
"""A record with as much in it as the page for a doctor or nurse ever shows."""


@dataclass(frozen=True)
class Layout:
    """One way to set a sheet; ``full`` puts everything on it."""

    languages: tuple[str, ...]
    paper: str
    large: bool
    plain: bool  # black and white
    full: bool

    @property
    def name(self) -> str:
        words = (
            "+".join(self.languages),
            self.paper,
            "large" if self.large else "normal",
            "bw" if self.plain else "colour",
            "full" if self.full else "empty",
        )
        return "-".join(words)

    @property
    def wording(self) -> str:
        """The name without the colours: what they do not change."""
        return replace(self, plain=True).name.replace("-bw", "")


def sheets() -> Iterator[Layout]:
    """Yield every layout of the patient's sheet."""
    yield from _layouts([*ONE_LANGUAGE, *TWO_LANGUAGES])


def overviews() -> Iterator[Layout]:
    """Yield every layout of the page for a doctor or nurse: it is set in one language."""
    yield from _layouts(ONE_LANGUAGE)


def _layouts(languages: list[tuple[str, ...]]) -> Iterator[Layout]:
    papers = [each.value for each in Paper]
    for chosen in itertools.product(languages, papers, (False, True), (False, True), (False, True)):
        yield Layout(*chosen)


class Printers:
    """Set any layout from ``resources``, with the catalogs in ``catalogs``."""

    def __init__(self, resources: Path, catalogs: Path) -> None:
        self.sheets = SheetMaker(resources, Translator(catalogs).another, Press(resources))
        self._china = load_region_file(resources).find("mainland-china")

    def sheet(self, layout: Layout) -> bytes:
        return self.sheets.pdf(self.request(layout))

    def overview(self, layout: Layout) -> bytes:
        known = EVERYTHING if layout.full else Known(TODAY)
        return self.sheets.overview_pdf(self.request(layout), known)

    def request(self, layout: Layout) -> SheetRequest:
        asked = SheetRequest(
            layout.languages,
            TODAY,
            paper=layout.paper,
            large_print=layout.large,
            black_and_white=layout.plain,
        )
        return self._filled(asked) if layout.full else asked

    def _filled(self, asked: SheetRequest) -> SheetRequest:
        return replace(
            asked,
            finished=["L1", "L3", "L4", "L9"],
            answers=NOW,
            before=EARLIER,
            taken=TODAY - timedelta(days=3),
            region=self._china,
            plan=WALK,
            harder=True,
            name=LONG_NAME,
            clinic="Riverside Pain Clinic 河滨疼痛门诊",
            number="A-2203871",
            department="Pain clinic 疼痛科",
            questions=[QUESTION],
            sections=frozenset(Section),
        )


def of_a_fixed_version(resources: Path, folder: Path) -> Path:
    """Copy ``resources`` into ``folder`` with the course dated VERSION, and return the copy."""
    copy = folder / "resources"
    shutil.copytree(resources, copy)
    course = copy / "course.yaml"
    text = course.read_text(encoding="utf-8")
    for key, value in VERSION.items():
        text = re.sub(rf'(?m)^{key}: ".*"$', f'{key}: "{value}"', text)
    course.write_text(text, encoding="utf-8")
    return copy
