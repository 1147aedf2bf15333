"""Every word has room: nothing is cut off, in any language, in a small window and in the largest letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from tests.ui.made_up import FIRST
from tests.ui.walking import every_view, settle, visible

from painedu.ui.widgets.wrapping import Radio, Tick
from painedu.ui.window import Window

CASES = [("en", 100), ("zh_Hans", 100), (FIRST, 100), ("en", 200), ("zh_Hans", 200)]
"""Language and text size; the made-up one stands for a language with longer words than ours."""


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]} at {case[1]} %")
def case(request: pytest.FixtureRequest) -> tuple[str, int]:
    language, percent = request.param
    return language, percent


@pytest.fixture
def words(case: tuple[str, int], catalogs: Path, pseudo: Path) -> Path:
    return pseudo if case[0] == FIRST else catalogs


def test_nothing_is_cut_off_or_blank_on_any_view(window: Window, case: tuple[str, int]) -> None:
    language, percent = case
    window.resize(1024, 640)
    found: set[str] = set()
    choose(window, language, percent)
    for view in every_view(window):
        found |= {f"{view}: {trouble}" for widget in visible() for trouble in troubles(widget)}
        choose(window, language, percent)  # a record of one's own has settings of its own

    assert sorted(found) == []


def choose(window: Window, language: str, percent: int) -> None:
    if (window.desk.translate.language, window.desk.session.text_size) != (language, percent):
        window.desk.choose_text_size(percent)
        window.desk.choose_language(language)
        settle()


def troubles(widget: QWidget) -> Iterator[str]:
    """Yield what is wrong with the room of ``widget``."""
    name = f"{type(widget).__name__} {_text(widget)[:40]!r}"
    if isinstance(widget, QAbstractButton) and not _text(widget) and widget.icon().isNull():
        yield f"{name} is blank"
    if isinstance(widget, QPushButton | QToolButton) and not _fits(widget):
        yield f"{name} has {widget.size().toTuple()} of {widget.sizeHint().toTuple()}"
    if isinstance(widget, QLabel | Radio | Tick) and widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + 1:
            yield f"{name} is {widget.height()} of {needed} px high"
    if isinstance(widget, QScrollArea):
        content, seen = widget.widget(), widget.viewport()
        if content is not None and content.width() > seen.width():
            yield f"{name} shows {seen.width()} of {content.width()} px"
    right = widget.mapTo(widget.window(), QPoint(widget.width(), 0)).x()
    if right > widget.window().width():
        yield f"{name} ends at {right} of {widget.window().width()} px"


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _fits(button: QPushButton | QToolButton) -> bool:
    return (
        button.width() >= button.sizeHint().width() - 1 and button.height() >= button.sizeHint().height() - 1
    )
