"""A language that is not whole yet runs the window: what is missing is English, and its button says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QWidget
from tests.catalogs.test_compiling import translated
from tests.ui.walking import BOXES, every_view, settle, visible

from painedu.language.compiling import compile_catalog
from painedu.ui.desk import Desk
from painedu.ui.pages.keys import KeyNames
from painedu.ui.window import Window

THIRD, SHARE = "de", 0.6


@pytest.fixture
def words(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with the third language; ``safety`` tells whether all its safety texts are there."""
    folder = tmp_path / "catalogs"
    compile_catalog(translated(folder, SHARE, safety=getattr(request, "param", True)))
    return folder


DATE = re.compile(r"(\d{1,2}\.? )?\w+ \d{4}")  # Babel's own words: 23. November 2026


def said(*tops: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what can be read in ``tops``, without the buttons that Qt names itself, Close, and the keys."""
    for part in visible(*tops):
        if isinstance(part, KeyNames):
            continue
        if isinstance(part, QLabel | QAbstractButton) and not isinstance(part.parent(), QDialogButtonBox):
            yield part, part.text()


def plain(text: str) -> str:
    """Return ``text`` without dates and the marks of the third language: each message is English in marks."""
    return DATE.sub("", text.replace("«", "").replace("»", ""))


def turn(window: Window, language: str) -> dict[QWidget, str]:
    window.desk.choose_language(language)
    settle()
    return dict(said())


def test_its_button_carries_its_share(window: Window) -> None:
    button = window.topbar.languages.button(THIRD)

    assert button.isVisible()
    assert plain(button.text()) == "English (60 %)"
    assert "%" not in window.topbar.languages.button("en").text()


@pytest.mark.parametrize("words", [False], indirect=True)
def test_with_one_safety_text_missing_there_is_no_button(desk: Desk, window: Window) -> None:
    assert desk.translate.languages() == ["en"]
    assert [text for _, text in said(window) if "%" in text] == []


ROOM = "No room for: "
"""What a sheet has no room for depends on how long its language is."""


def test_in_every_view_what_is_missing_is_english_and_nothing_else(window: Window) -> None:
    """Marks taken away, each text must be the English one: nothing blank, no part of it lost."""
    found: list[tuple[str, str, str]] = []
    marked, unmarked = 0, 0
    for view in every_view(window):
        if view in BOXES:
            continue
        third, english = turn(window, THIRD), turn(window, "en")
        for part, text in english.items():
            other = third.get(part)
            if other is not None and plain(other) != plain(text) and not text.startswith(ROOM):
                found.append((view, text, other))
        marked += sum("«" in text for text in third.values())
        unmarked += sum(text != "" and "«" not in text for text in third.values())
        blank = [part for part, text in third.items() if isinstance(part, QAbstractButton) and not text]
        assert [type(part).__name__ for part in blank if part.icon().isNull()] == [], view

    assert found == []
    assert marked > 0
    assert unmarked > 0


def test_the_check_in_and_the_safety_lesson_are_whole(window: Window) -> None:
    """What must be there before a language is offered is what a reader of it sees."""
    window.desk.choose_language(THIRD)
    third = window.desk.translate
    for context in ("L3", "L11"):
        for block in window.desk.library.lesson(context).blocks():
            text = getattr(block, "text", None) or getattr(block, "question", None)
            assert not text or third.within(context, text).startswith("«")
