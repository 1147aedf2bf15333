"""Terms of a lesson, explained where they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.hands import WAYS
from tests.ui.walking import settle

from painedu.ui.pages.lesson import LessonPage
from painedu.ui.terms import Terms
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]


@pytest.fixture
def terms(window: Window) -> Terms:
    """The terms of the first text of L4: ROS."""
    window.open_lesson("L4")
    settle()
    step = window.rooms.page(LessonPage).step
    assert step is not None
    return next(part for part in step.findChildren(Terms) if part.isVisible())


@pytest.mark.parametrize("push", WAYS, ids=lambda way: str(way.__name__))
def test_a_term_is_explained_in_place_and_put_away_again(terms: Terms, push: Push) -> None:
    meaning = terms.meaning("ros")
    assert not meaning.isVisible()

    push(terms.button("ros"))
    assert meaning.isVisible()
    assert meaning.text()

    push(terms.button("ros"))
    assert not meaning.isVisible()


def test_it_stays_open_when_the_language_changes(window: Window, terms: Terms) -> None:
    terms.button("ros").click()
    english = terms.meaning("ros").text()

    window.desk.choose_language("zh_Hans")
    settle()

    assert terms.meaning("ros").isVisible()
    assert terms.meaning("ros").text() != english
    assert terms.button("ros").text() == "活性氧：是什么？"
