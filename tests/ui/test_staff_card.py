"""The card for staff at the end of a lesson."""

from __future__ import annotations

from datetime import date

from tests.handout.paper import words
from tests.ui.walking import open_dialogs, settle

from painedu.handout.request import SheetRequest
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.staff_card import StaffCard, TeachBackText
from painedu.ui.window import Window


def at_the_end(window: Window, lesson: str) -> LessonPage:
    window.open_lesson(lesson)
    page = window.rooms.page(LessonPage)
    assert page.reading is not None
    for _ in range(page.reading.count):
        page.go_on()
    settle()
    return page


def test_nobody_sees_it_unless_it_is_opened(window: Window) -> None:
    page = at_the_end(window, "L2")
    assert open_dialogs() == []

    page.end.staff.click()
    settle()

    (card,) = open_dialogs()
    assert isinstance(card, StaffCard)
    staff = window.desk.library.lesson("L2").staff
    assert [part.ask.text() for part in card.findChildren(TeachBackText)] == [each.ask for each in staff]
    card.reject()


def test_it_follows_the_language(window: Window) -> None:
    page = at_the_end(window, "L2")
    page.end.staff.click()
    window.desk.choose_language("zh_Hans")
    settle()

    (card,) = open_dialogs()
    assert card.windowTitle() == "医护人员：我讲清楚了吗？"
    assert all("您" in part.ask.text() for part in card.findChildren(TeachBackText))
    card.reject()


def test_it_never_stands_on_a_sheet(window: Window) -> None:
    request = SheetRequest(languages=("en",), today=date(2026, 11, 23), finished=("L2", "L3"))
    paper = words(window.desk.sheets().pdf(request))
    for lesson in ("L2", "L3"):
        for each in window.desk.library.lesson(lesson).staff:
            assert each.ask.replace(" ", "") not in paper
            assert each.listen_for.replace(" ", "") not in paper
