"""Scene: a lesson in two languages, a term, the staff card, a check-in without movement, L10, Evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QDialog
from tests.e2e.first_path import answers, first_run, is_at
from tests.e2e.hands import click, press, wait_until
from tests.e2e.program import front, start

from painedu.checkin.flow import Screen
from painedu.ui.checkin.numbers import MovementScreen
from painedu.ui.evidence.claims import ClaimLine
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.evidence import EvidencePage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.staff_card import StaffCard, TeachBackText
from painedu.ui.terms import Terms
from painedu.ui.window import Window

LESSON = "L4"


def to_the_lesson(window: Window) -> LessonPage:
    click(window.rail.buttons[Place.LEARN])
    click(front(window, LearnPage).lines[LESSON].open)
    return front(window, LessonPage)


def second_language(lesson: LessonPage) -> None:
    assert lesson.step is not None
    heading = lesson.step.heading
    assert not heading.second.isVisible()
    click(lesson.step.second.buttons["zh_Hans"])
    wait_until(heading.second.isVisible, "the heading in Chinese below the English one")
    chinese = lesson.desk.translate.another("zh_Hans")
    assert lesson.reading is not None
    assert heading.second.text() == chinese.within(LESSON, lesson.reading.step.title) != heading.text()


def ask_a_term(lesson: LessonPage) -> None:
    """Ask by mouse what a term is, and put the answer away with the Space key."""
    assert lesson.reading is not None
    assert lesson.step is not None
    term = next(term for block in lesson.reading.step.blocks for term in getattr(block, "terms", []))
    shown = next(part for part in lesson.step.findChildren(Terms) if part.isVisible())
    asked, meaning = shown.button(term), shown.meaning(term)
    assert not meaning.isVisible()
    click(asked)
    wait_until(meaning.isVisible, "the meaning in place")
    assert meaning.second.isVisible()
    wait_until(asked.hasFocus, "the term has the focus")
    press("space")
    wait_until(lambda: not meaning.isVisible(), "the Space key puts the meaning away")


def to_the_end(lesson: LessonPage) -> None:
    while not lesson.end.isVisible():
        assert not cards()
        click(lesson.onward)


def cards() -> list[StaffCard]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, StaffCard) and each.isVisible()
    ]


def staff_card(window: Window, lesson: LessonPage) -> None:
    click(lesson.end.staff)
    wait_until(cards, "the card for staff")
    (card,) = cards()
    wait_until(card.isActiveWindow, "keys go to the card")
    asked = [part.ask.text() for part in card.findChildren(TeachBackText)]
    assert asked == [each.ask for each in window.desk.library.lesson(LESSON).staff]
    assert len(asked) == 2
    press("Escape")
    wait_until(lambda: not cards(), "the card is closed")
    wait_until(window.isActiveWindow, "the window is in front again")
    assert not any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets())


def check_in_without_movement(window: Window, lesson: LessonPage) -> None:
    click(lesson.end.checkin)
    page = front(window, CheckinPage)
    pressed = answers(page)
    movement = page.screens[Screen.MOVEMENT]
    assert isinstance(movement, MovementScreen)
    pressed[Screen.MOVEMENT] = [movement.days.numbers.button("0")]
    while page.walk.screen is not Screen.RESULT:
        screen = page.walk.screen
        for each in pressed[screen]:
            click(each)
        click(page.onward)
        wait_until(partial(has_left, page, screen), f"on from {screen}")
    assert page.walk.answers.does_not_move()


def has_left(page: CheckinPage, screen: Screen) -> bool:
    return not is_at(page, screen)


def recommended(window: Window) -> None:
    """Leave the result for Learn, where L10 is named first; it opens L10."""
    show_rail(window)
    click(window.rail.buttons[Place.LEARN])
    learn = front(window, LearnPage)
    assert learn.for_you.lessons()[0] == "L10"
    first = learn.for_you.ways[0]
    assert first.text() == window.desk.library.course.entry("L10").title
    click(first)
    lesson = front(window, LessonPage)
    assert lesson.reading is not None
    assert lesson.reading.lesson.id == "L10"
    assert lesson.step is not None
    assert lesson.step.heading.second.isVisible()  # two languages until they are put away


def show_rail(window: Window) -> None:
    """Where the rail is folded to Home, go there: it unfolds."""
    if not window.rail.buttons[Place.LEARN].isVisible():
        click(window.rail.buttons[Place.HOME])
        wait_until(window.rail.buttons[Place.LEARN].isVisible, "the rail unfolds")


def evidence(window: Window) -> None:
    show_rail(window)
    click(window.rail.buttons[Place.EVIDENCE])
    page = front(window, EvidencePage)
    assert [line for line in page.findChildren(ClaimLine) if line.isVisible()]
    for view in ("sources", "words"):
        click(page.views.button(view))
        wait_until(page.lists[view].isVisible, view)


def main() -> None:
    window = start(language="en")
    first_run(window)
    lesson = to_the_lesson(window)
    second_language(lesson)
    ask_a_term(lesson)
    to_the_end(lesson)
    staff_card(window, lesson)
    check_in_without_movement(window, lesson)
    recommended(window)
    evidence(window)
    window.close()


if __name__ == "__main__":
    main()
