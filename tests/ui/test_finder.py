"""Finding a word from the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.hands import by_mouse
from tests.ui.walking import settle

from painedu.ui.claim_card import ClaimCard
from painedu.ui.evidence.words import TermLine
from painedu.ui.finder import MOST, HitLine
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.window import Window


@pytest.fixture
def page(window: Window) -> LearnPage:
    window.look_for_a_word()
    settle()
    return window.rooms.page(LearnPage)


def look(page: LearnPage, asked: str) -> list[HitLine]:
    QTest.keyClicks(page.finder.asked, asked)
    settle()
    return [line for line in page.finder.found if isinstance(line, HitLine)]


def test_a_found_step_opens_even_when_its_lesson_was_done(window: Window, page: LearnPage) -> None:
    window.desk.session.record.finish("L4")
    hit = next(hit for hit in look(page, "inflammation") if hit.hit.lesson == "L4")
    assert hit.hit.step.id != "ros"  # not where the lesson begins
    assert not page.lines["L4"].isVisible()

    by_mouse(hit.open)

    reading = window.rooms.page(LessonPage).reading
    assert reading is not None
    assert (reading.lesson.id, reading.step.id) == (hit.hit.lesson, hit.hit.step.id)


def test_the_focus_is_in_the_line_and_the_course_comes_back(window: Window, page: LearnPage) -> None:
    assert page.finder.asked.hasFocus()
    look(page, "ros")
    QTest.keyClick(page.finder.asked, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.finder.asked, Qt.Key.Key_Delete)
    settle()
    assert not page.finder.found
    assert page.lines["L4"].isVisible()

    look(page, "ros")
    window.go_to(Place.HOME)
    window.go_to(Place.LEARN)
    settle()
    assert page.lines["L4"].isVisible()


def test_a_term_is_explained_with_its_evidence(page: LearnPage) -> None:
    look(page, "amygdala")
    term = next(line for line in page.finder.found if isinstance(line, TermLine))
    by_mouse(next(iter(term.findChildren(EvidenceRow)[0].badges.values())))
    card = QApplication.activeModalWidget()
    assert isinstance(card, ClaimCard)
    card.reject()


def test_nothing_found_is_said_in_the_language_in_use(window: Window, page: LearnPage) -> None:
    assert not look(page, "unicorn")
    assert "unicorn" in page.finder.told.text()
    english = page.finder.told.text()
    window.desk.choose_language("zh_Hans")
    settle()
    assert "unicorn" in page.finder.told.text() != english
    assert page.finder.asked.text() == "unicorn"


def test_many_places_are_cut_and_that_is_said(page: LearnPage) -> None:
    assert len(look(page, "pain")) == MOST
    assert "first places" in page.finder.told.text()
