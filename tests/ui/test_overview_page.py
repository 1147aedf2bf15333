"""The screen for a doctor or nurse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from tests.ui.hands import WAYS
from tests.ui.walking import settle, visible

from painedu.checkin.answers import Answers, Fact, Gate
from painedu.ui.pages.overview import OverviewPage
from painedu.ui.pages.progress import ProgressPage
from painedu.ui.place import Place
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
TAKEN = Answers(gate=Gate.NONE, facts=(Fact.FALL,), pain=4, places=("low-back",))


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


def opened(window: Window) -> OverviewPage:
    window.desk.session.record.finish_checkin(TAKEN, datetime.now().astimezone())
    window.open_overview()
    settle()
    return window.rooms.page(OverviewPage)


def words(page: OverviewPage) -> str:
    return "\n".join(part.text() for part in visible(page) if isinstance(part, QLabel))


def test_progress_leads_to_it_and_back(window: Window, push: Push) -> None:
    window.go_to(Place.PROGRESS)
    push(window.rooms.page(ProgressPage).overview)
    page = window.stack.currentWidget()
    assert isinstance(page, OverviewPage)
    assert "Not done" in words(page)

    push(page.back)
    assert isinstance(window.stack.currentWidget(), ProgressPage)


def test_it_says_what_was_ticked_in_the_language_in_use(window: Window) -> None:
    page = opened(window)
    assert "I fell in the last year" in words(page)
    assert "It is not for everyone's eyes" in words(page)

    window.desk.switch.to("zh_Hans")
    settle()
    assert "给医生或护士看" in words(page)
    assert "已勾选" in words(page)
    assert "Ticked" not in words(page)


def test_no_line_stands_in_more_room_than_it_needs(window: Window) -> None:
    page = opened(window)
    lines = [part for part in visible(page) if isinstance(part, QLabel) and part.wordWrap()]
    assert "Middle of the low back" in [line.text() for line in lines], "the drawing is below it"

    loose = [line.text() for line in lines if line.height() > line.heightForWidth(line.width()) + 2]

    assert loose == []


def test_it_is_new_each_time_it_is_opened(window: Window) -> None:
    page = opened(window)
    window.desk.session.record.finish("L1")
    window.go_to(Place.PROGRESS)
    window.open_overview()
    settle()

    assert "What is nerve pain?" in words(page)


def test_it_is_printed_as_one_page(window: Window, push: Push) -> None:
    page = opened(window)
    window.rooms.print_wanted.disconnect()
    printed: list[list[bytes]] = []
    page.print_wanted.connect(lambda pages, _paper: printed.append(pages))
    push(page.print)

    assert [len(pages) for pages in printed] == [1]
    assert printed[0][0].startswith(b"<svg")


def test_nothing_of_it_stays_for_the_next_person(window: Window) -> None:
    opened(window)
    window.finish()
    window.start()
    window.open_overview()
    settle()

    assert "I fell in the last year" not in words(window.rooms.page(OverviewPage))
