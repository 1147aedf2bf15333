"""The Evidence page: every claim and source, and every word that lessons explain."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from tests.ui.walking import open_dialogs, settle

from painedu.evidence.claim import Badge
from painedu.ui.claim_card import ClaimCard
from painedu.ui.evidence.claims import ClaimLine, ClaimList
from painedu.ui.evidence.sources import SourceList
from painedu.ui.evidence.words import TermLine
from painedu.ui.pages.evidence import EvidencePage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.window import Window


@pytest.fixture
def page(window: Window) -> EvidencePage:
    window.go_to(Place.EVIDENCE)
    settle()
    return window.rooms.page(EvidencePage)


@pytest.fixture
def claims(page: EvidencePage) -> ClaimList:
    shown = page.lists["claims"]
    assert isinstance(shown, ClaimList)
    return shown


def lines(claims: ClaimList, badge: Badge) -> list[ClaimLine]:
    claims.show_kind(badge.value)
    settle()
    return claims.lines[badge].findChildren(ClaimLine)


def line(window: Window, claims: ClaimList, claim: str) -> ClaimLine:
    badge = window.desk.library.evidence.claims[claim].badge
    return next(each for each in lines(claims, badge) if each.claim.id == claim)


def test_every_claim_stands_there_once_with_its_lessons_or_its_reason(
    window: Window, claims: ClaimList
) -> None:
    shown = [each for badge in Badge for each in lines(claims, badge)]
    assert sorted(each.claim.id for each in shown) == sorted(window.desk.library.evidence.claims)
    for each in shown:
        assert bool(each.lessons) or each.where.text()
        if each.claim.not_taught_because:
            assert each.claim.not_taught_because in each.where.text()


def test_a_claim_opens_the_lesson_that_teaches_it(window: Window, claims: ClaimList) -> None:
    line(window, claims, "S1-22").lessons["L4"].click()
    settle()
    page = window.rooms.page(LessonPage)
    assert window.stack.currentWidget() is page
    assert page.reading is not None
    assert page.reading.lesson.id == "L4"


def test_the_number_of_the_brain_study_stands_here_with_its_limits(window: Window, claims: ClaimList) -> None:
    found = line(window, claims, "S2-13")
    assert "0.460" in found.text.text()
    assert not found.lessons

    found.more.click()
    settle()

    (card,) = open_dialogs()
    assert isinstance(card, ClaimCard)
    card.reject()


def test_every_source_says_what_was_read_and_what_it_can_tell(page: EvidencePage) -> None:
    page.views.button("sources").click()
    settle()
    sources = page.lists["sources"]
    assert isinstance(sources, SourceList)
    assert len(sources.lines) == len(page.desk.library.evidence.sources)
    assert all(each.can_tell.text() for each in sources.lines)


def test_a_doi_can_be_copied(page: EvidencePage) -> None:
    page.show_view("sources")
    sources = page.lists["sources"]
    assert isinstance(sources, SourceList)
    source = next(each for each in sources.lines if each.source.doi)

    source.copy.click()

    assert QApplication.clipboard().text() == source.source.doi
    QApplication.clipboard().clear()  # of all tests


def test_every_term_is_explained(page: EvidencePage) -> None:
    page.views.button("words").click()
    settle()
    shown = page.lists["words"].findChildren(TermLine)
    assert [each.term.text() for each in shown] == [term.term for term in page.desk.library.glossary.terms]


def test_a_switch_of_language_keeps_the_view_the_kind_and_the_place(
    page: EvidencePage, claims: ClaimList
) -> None:
    lines(claims, Badge.REVIEW)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    page.desk.choose_language("zh_Hans")
    settle()

    assert claims.kinds.value() == Badge.REVIEW.value
    assert claims.isVisible()
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.1
