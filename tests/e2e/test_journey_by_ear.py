"""First run, a lesson, the check-in and the saved sheet through AT-SPI alone; every answer arrives."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.test_screen_reader import HERE, bus

from painedu.checkin.answers import Answers, Duration, Gate, Kept
from painedu.checkin.flow import Screen
from painedu.checkin.loading import CheckinTexts, load_checkin
from painedu.checkin.questions import Question
from painedu.language.translator import Translator
from painedu.lessons.blocks import Check
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.records.people import People
from painedu.source.folder import data_root

__all__ = ["bus"]  # a fixture
NAME = "Ann Li"
GIVEN = Answers(
    gate=Gate.NONE,
    facts=(),
    duration=Duration.OVER_3_MONTHS,
    pain=6,
    interference=4,
    days=3,
    minutes=25,
    kept=Kept.MONTHS_1_TO_2,
)
Step = dict[str, str]


class Told:
    """Says each step in ``language``: names are what a screen reader reads."""

    def __init__(self, language: str) -> None:
        root = data_root()
        self.say = Translator(root / "translations", language)
        self.texts: CheckinTexts = load_checkin(root / "resources")
        self.library = Library(root / "resources", load_course(root / "resources"))

    def press(self, word: str) -> Step:
        return {"name": self.say(word), "do": "Press", "role": "push button"}

    def pick(self, name: str) -> Step:
        return {"name": name, "do": "Toggle", "role": "radio button"}

    def question(self, name: str) -> Question:
        return self.texts.questions.question(name)

    def asked(self, text: str | None) -> str:
        return self.say.within("questions", text)

    def number(self, question: str, value: int) -> Step:
        return {"within": self.asked(self.question(question).text), "name": str(value), "do": "Toggle"}


def first_run(told: Told, language: str) -> list[Step]:
    say, region = told.say, next(each for each in told.texts.regions.regions if each.id == "uk")
    own = {"en": "English", "zh_Hans": "中文"}[language]
    return [
        told.pick(own),
        told.press("Next"),
        told.pick(f"{say.within('regions', region.name)}  ·  {region.ambulance}"),
        told.press("Next"),
        told.pick(say("Keep my progress on this computer")),
        {"name": say("Your name, or any name you like:"), "do": "Write", "text": NAME, "role": "text"},
        told.press("Start"),
    ]


def lesson(told: Told) -> list[Step]:
    """The next lesson up to its first question, answered rightly."""
    first = told.library.course.lessons()[0].id
    steps: list[Step] = [{"name": told.say("Ready for a small step?"), "do": "hear"}, told.press("Begin")]
    for step in told.library.lesson(first).steps:
        check = next((block for block in step.blocks if isinstance(block, Check)), None)
        if check is not None:
            right = next(option for option in check.options if option.correct)
            return [
                *steps,
                told.pick(told.say.within(first, right.text)),
                {"name": told.say.within(first, right.explanation), "do": "hear"},
                {"name": told.say("Home"), "do": "Press"},
            ]
        steps.append(told.press("Next"))
    raise AssertionError("the first lesson asks nothing")


def checkin(told: Told) -> list[Step]:
    say, safety = told.say, told.texts.safety
    onward = told.press("Next")
    duration, kept = told.question("duration"), told.question("kept")
    minutes = told.question("minutes")
    return [
        told.press("Check in"),
        told.pick(say.within("safety", safety.choice(Gate.NONE).text)),
        onward,
        {"name": told.asked(told.question("facts").none), "do": "Toggle", "role": "check box"},
        onward,
        told.pick(told.asked(duration.option(Duration.OVER_3_MONTHS).text)),
        onward,
        told.number("pain", 6),
        told.number("interference", 4),
        onward,
        told.number("days", 3),
        {"name": told.asked(minutes.typed), "do": "Write", "text": "25", "role": "text"},
        onward,
        told.pick(told.asked(kept.option(Kept.MONTHS_1_TO_2).text)),
        onward,
        {"name": told.asked(told.texts.questions.screen(Screen.RESULT).title), "do": "hear"},
    ]


def sheet(told: Told, path: Path) -> list[Step]:
    return [
        told.press("My sheet to take home"),
        told.press("Save as PDF…"),
        {"name": told.say("File name:"), "do": "Write", "text": str(path), "role": "text"},
        told.press("Save"),
        {"name": told.say("Saved as {name}").format(name=str(path)), "do": "hear"},
    ]


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_a_whole_journey_by_ear_keeps_every_answer(
    bus: list[str],
    environment: dict[str, str],
    tmp_path: Path,
    language: str,
) -> None:
    told, saved = Told(language), tmp_path / "sheet.pdf"
    steps = [*first_run(told, language), *lesson(told), *checkin(told), *sheet(told, saved)]
    heard = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command: list[Any] = [
        *bus,
        HERE / "journey_listener.py",
        json.dumps(steps),
        sys.executable,
        "-m",
        "painedu",
    ]
    done = subprocess.run(command, env=heard, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr[-4000:]

    assert saved.read_bytes().startswith(b"%PDF")
    with closing(People(tmp_path / "records" / "people").open(NAME)) as record:
        answers = record.draft() or record.checkins()[-1]
        assert answers.answers == GIVEN
        assert record.chosen("L1")
