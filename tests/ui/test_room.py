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

SIZES = {"small": (1024, 640, 100), "huge letters": (1024, 640, 200)}


@pytest.fixture(params=["en", "zh_Hans", FIRST])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def words(language: str, catalogs: Path, pseudo: Path) -> Path:
    return pseudo if language == FIRST else catalogs


@pytest.fixture(params=SIZES)
def sized(request: pytest.FixtureRequest, window: Window, language: str) -> Window:
    """The window in ``language``, with that size and those letters."""
    width, height, percent = SIZES[request.param]
    window.resize(width, height)
    window.desk.choose_text_size(percent)
    window.desk.choose_language(language)
    settle()
    return window


def test_nothing_is_cut_off_or_blank_on_any_view(sized: Window, language: str) -> None:
    found: set[str] = set()
    percent = sized.desk.session.text_size
    for view in every_view(sized):
        found |= {f"{view}: {trouble}" for widget in visible() for trouble in troubles(widget)}
        if sized.desk.session.text_size != percent:  # a record of one's own has a size of its own
            sized.desk.choose_text_size(percent)
        if sized.desk.translate.language != language:
            sized.desk.choose_language(language)

    assert sorted(found) == []


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
    if isinstance(widget, QScrollArea) and widget.widget().width() > widget.viewport().width():
        yield f"{name} shows {widget.viewport().width()} of {widget.widget().width()} px"
    right = widget.mapTo(widget.window(), QPoint(widget.width(), 0)).x()
    if right > widget.window().width():
        yield f"{name} ends at {right} of {widget.window().width()} px"


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _fits(button: QPushButton | QToolButton) -> bool:
    return (
        button.width() >= button.sizeHint().width() - 1 and button.height() >= button.sizeHint().height() - 1
    )
