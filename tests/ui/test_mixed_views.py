"""Views with more than the language in use: nothing cut off, and every word from one catalog or the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from tests.ui.made_up import FIRST, MARKS
from tests.ui.test_pseudo_language import exceptions, from_no_catalog, texts
from tests.ui.test_room import troubles
from tests.ui.walking import settle, side_by_side, sources, visible

from painedu.ui.evidence.sources import SourceLine
from painedu.ui.window import Window


@pytest.fixture
def words(request: pytest.FixtureRequest, catalogs: Path, pseudo: Path) -> Path:
    return pseudo if getattr(request, "param", "") == FIRST else catalogs


def cut_off(
    window: Window, views: Callable[[Window], Iterator[str]], language: str, percent: int
) -> set[str]:
    """Return what has too little room in ``views``."""
    window.resize(1024, 640)
    window.desk.choose_language(language)
    window.desk.choose_text_size(percent)
    settle()
    shown = ((view, widget) for view in views(window) for widget in visible())
    return {f"{view}: {trouble}" for view, widget in shown for trouble in troubles(widget)}


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("en", 200), ("zh_Hans", 200)])
def test_two_languages_have_room_on_every_step(window: Window, language: str, percent: int) -> None:
    assert sorted(cut_off(window, side_by_side, language, percent)) == []


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_the_sources_have_room(window: Window, language: str) -> None:
    assert sorted(cut_off(window, sources, language, 100)) == []


def is_a_reference(widget: QWidget) -> bool:
    """Tell whether ``widget`` says what a source is cited by: that is as it was published."""
    line = widget.parentWidget()
    return isinstance(line, SourceLine) and isinstance(widget, QLabel) and widget in (line.title, line.where)


@pytest.mark.parametrize("words", [FIRST], indirect=True)
def test_every_word_comes_from_one_of_the_two_catalogs(window: Window) -> None:
    window.desk.choose_language(FIRST)
    settle()
    known = exceptions(window) + [
        source.doi or source.address for source in window.desk.library.evidence.sources.values()
    ]
    known = sorted((each for each in known if each), key=len, reverse=True)
    found: set[tuple[str, str]] = set()
    for view in chain(sources(window), side_by_side(window)):
        for widget in visible(window):
            for text in () if is_a_reference(widget) else texts(widget):
                rest = text
                for marks in MARKS.values():
                    rest = from_no_catalog(rest, marks, known)
                if rest:
                    found.add((view, rest))

    assert sorted(found) == []
