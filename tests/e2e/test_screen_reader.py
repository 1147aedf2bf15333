"""A lesson through AT-SPI, the bus on which screen readers of Linux listen and act."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tools.reference_pictures import EXAMPLES

from painedu.figures.drawing import Drawings
from painedu.figures.figure import figure_ids
from painedu.figures.press import Press
from painedu.language.translator import Translator
from painedu.lessons.blocks import Check
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.source.folder import data_root

HERE = Path(__file__).parent
LISTENER = "/usr/bin/python3"  # Debian's bindings of AT-SPI belong to its own Python


@pytest.fixture
def bus() -> list[str]:
    """Return the command that gives a scene a bus of its own; skip where there is none."""
    wanted = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        for command in (["dbus-run-session", "--version"], [LISTENER, "-c", wanted]):
            subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        reason = "AT-SPI needs dbus, at-spi2-core, python3-gi and gir1.2-atspi-2.0 (Debian: see .ci/run)"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    return ["dbus-run-session", "--", LISTENER]


def words(language: str, beside: str) -> dict[str, str]:
    """Return what a listener waits for in L4, whose third step asks about the drawing of the second."""
    root = data_root()
    resources = root / "resources"
    library, one = Library(resources, load_course(resources)), Translator(root / "translations", language)
    lesson, other = library.lesson("L4"), one.another(beside)
    drawings = Drawings(Press(resources), resources)
    check = next(block for block in lesson.blocks() if isinstance(block, Check))
    option = next(option for option in check.options if not option.correct)
    key_picture = lesson.key_picture()
    assert key_picture is not None
    term = library.glossary.term("ros")
    return {
        "title": one.within("L4", lesson.steps[0].title),
        "term": one("{term}: what is it?").format(term=one.within("glossary", term.term)),
        "meaning": one.within("glossary", term.meaning),
        "next": one("Next"),
        "drawing": drawings.alt("ros-pathway", "none", one),
        "key drawing": drawings.alt(*key_picture, one),
        "answer": one.within("L4", option.text),
        "explanation": one.within("L4", option.explanation),
        "beside": one("With {language}").format(language={"en": "English", "zh_Hans": "中文"}[beside]),
        "other explanation": other.within("L4", option.explanation),
    }


@pytest.mark.parametrize(("language", "beside"), [("en", "zh_Hans"), ("zh_Hans", "en")])
def test_a_lesson_can_be_heard_and_answered(
    bus: list[str], environment: dict[str, str], language: str, beside: str
) -> None:
    program = [sys.executable, "-m", "painedu", "--guest", "--lesson", "L4", "--language", language]
    heard = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [*bus, str(HERE / "screen_reader.py"), json.dumps(words(language, beside)), *program]
    done = subprocess.run(command, env=heard, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-4000:]


def figure_words(language: str) -> dict[str, Any]:
    """Return what a listener hears of the figures: each alternative text, and the places of the body map."""
    root = data_root()
    drawings = Drawings(Press(root / "resources"), root / "resources")
    translate = Translator(root / "translations", language)
    shown = [
        drawings.alt(name, state.id, translate, EXAMPLES.get(name))
        for name in figure_ids(root / "resources")
        for state in drawings.figure(name).states
    ]
    places = drawings.figure("body-map").parts
    last = places[-1]
    return {
        "alts": shown,
        "parts": [translate.within("body-map", part.name) for part in places],
        "part": translate.within("body-map", last.name),
        "chosen": drawings.alt("body-map", "mine", translate, {"parts": [last.id]}),
    }


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_every_figure_and_its_parts_can_be_heard(
    bus: list[str], environment: dict[str, str], language: str
) -> None:
    heard = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [
        *bus,
        str(HERE / "figure_listener.py"),
        json.dumps(figure_words(language)),
        *(sys.executable, str(HERE / "gallery.py"), language),
    ]
    done = subprocess.run(command, env=heard, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
