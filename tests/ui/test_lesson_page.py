"""A lesson, as a reader goes through it: by mouse, by keys, and with a program that reads the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.hands import WAYS, by_double_click, by_mouse
from tests.ui.walking import open_dialogs, settle

from painedu.lessons.blocks import Block, Check, FigureBlock, Sort
from painedu.ui.blocks import BlockView, FigureCard
from painedu.ui.check_view import CheckView
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.sort_view import SortView
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
LESSON = "L1"


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


@pytest.fixture
def page(window: Window) -> LessonPage:
    window.open_lesson(LESSON)
    settle()
    return window.rooms.page(LessonPage)


def chosen(page: LessonPage) -> dict[str, str]:
    """Return what stands in the record now."""
    assert page.reading is not None
    return page.desk.session.record.chosen(page.reading.lesson.id)


def steps(page: LessonPage) -> Iterator[list[BlockView]]:
    """Yield the blocks of this step and of each that follows."""
    assert page.reading is not None
    while page.step is not None:
        yield page.step.blocks
        if page.reading.is_last:
            return
        page.go_on()
        settle()


def first(page: LessonPage, kind: type[BlockView]) -> BlockView:
    """Go on to the first step with a block of that kind, and return the block."""
    return next(block for blocks in steps(page) for block in blocks if isinstance(block, kind))


def lesson_with(window: Window, kind: type[Block]) -> str:
    library = window.desk.library
    return next(
        entry.id
        for entry in library.course.lessons()
        if any(isinstance(block, kind) for block in library.lesson(entry.id).blocks())
    )


# questions


def test_an_answer_is_kept_and_explained_at_once(page: LessonPage, push: Push) -> None:
    check = first(page, CheckView)
    assert isinstance(check, CheckView)
    assert not check.explanation.isVisible()

    push(check.options.button("bones"))

    assert chosen(page) == {"source": "bones"}
    assert check.explanation.isVisible()
    assert "nerve pain comes from hurt or ill nerves" in check.explanation.text()


def test_another_answer_takes_its_place(page: LessonPage, push: Push) -> None:
    check = first(page, CheckView)
    assert isinstance(check, CheckView)
    push(check.options.button("bones"))
    push(check.options.button("nerves"))

    assert chosen(page) == {"source": "nerves"}
    assert check.explanation.text().startswith("Yes.")


def test_an_answer_that_missed_is_told_so_in_words(page: LessonPage) -> None:
    check = first(page, CheckView)
    assert isinstance(check, CheckView)

    check.options.button("bones").click()
    assert check.verdict.isVisible()
    assert check.verdict.text() == "Not quite."
    assert check.options.button("bones").property("missed") is True

    check.options.button("nerves").click()
    assert not check.verdict.isVisible()
    assert check.options.button("bones").property("missed") is False
    assert check.options.button("nerves").property("missed") is False


@pytest.mark.parametrize("kind", [CheckView, SortView])
def test_what_is_said_of_an_answer_comes_into_view(window: Window, kind: type[CheckView | SortView]) -> None:
    window.resize(1024, 640)
    window.desk.choose_text_size(150)
    window.open_lesson(lesson_with(window, Check if kind is CheckView else Sort))
    page = window.rooms.page(LessonPage)
    view = first(page, kind)
    assert isinstance(view, CheckView | SortView)
    settle()

    choices = view.options if isinstance(view, CheckView) else view.piles
    choices.buttons()[0].click()
    settle()

    shown = view.explanation.visibleRegion().boundingRect()
    assert shown.height() == view.explanation.height()


def test_every_right_answer_is_told_so(window: Window) -> None:
    for entry in window.desk.library.course.lessons():
        for block in window.desk.library.lesson(entry.id).blocks():
            for option in block.options if isinstance(block, Check) else []:
                assert option.explanation.startswith("Yes") is option.correct, option.explanation


def test_arrow_keys_answer_too(page: LessonPage) -> None:
    check = first(page, CheckView)
    assert isinstance(check, CheckView)
    by_mouse(check.options.button("muscles"))
    QTest.keyClick(check.options.button("muscles"), Qt.Key.Key_Down)

    assert chosen(page) == {"source": "nerves"}


def test_an_answer_is_still_there_after_going_back_and_forth(page: LessonPage, push: Push) -> None:
    check = first(page, CheckView)
    assert isinstance(check, CheckView)
    push(check.options.button("bones"))
    push(page.back)
    push(page.onward)

    again = next(block for block in page.step.blocks if isinstance(block, CheckView))  # type: ignore[union-attr]
    assert again is not check
    assert again.options.value() == "bones"
    assert again.explanation.isVisible()


def test_every_question_of_every_lesson_explains_each_answer(window: Window) -> None:
    for entry in window.desk.library.course.lessons():
        window.open_lesson(entry.id)
        page = window.rooms.page(LessonPage)
        for blocks in steps(page):
            for check in (block for block in blocks if isinstance(block, CheckView)):
                said = set()
                for option in check.options.buttons():
                    option.click()
                    said.add(check.explanation.text())
                assert len(said) == len(check.options.ids)


# cards


def test_every_card_can_be_put_on_a_pile(window: Window, push: Push) -> None:
    lesson = lesson_with(window, Sort)
    window.open_lesson(lesson)
    page = window.rooms.page(LessonPage)
    sort = first(page, SortView)
    assert isinstance(sort, SortView)
    question = next(block for block in window.desk.library.lesson(lesson).blocks() if isinstance(block, Sort))

    for card in question.cards:
        assert sort.card.text() == card.text
        assert not sort.answer.isVisible()
        push(sort.piles.button(card.pile))
        assert chosen(page)[card.id] == card.pile
        assert sort.explanation.text() == card.explanation
        assert sort.verdict.text() == "Yes, that is right."
        if sort.onward.isEnabled():
            push(sort.onward)

    assert not sort.onward.isEnabled()
    assert set(chosen(page)) >= {card.id for card in question.cards}


def test_going_back_to_a_card_shows_where_it_was_put(window: Window) -> None:
    window.open_lesson(lesson_with(window, Sort))
    sort = first(window.rooms.page(LessonPage), SortView)
    assert isinstance(sort, SortView)
    assert not sort.back.isEnabled()
    pile = sort.piles.ids[-1]
    by_mouse(sort.piles.button(pile))
    by_mouse(sort.onward)
    assert sort.piles.value() is None

    by_mouse(sort.back)

    assert sort.piles.value() == pile
    assert sort.answer.isVisible()


# pictures


def test_a_picture_can_be_shown_in_each_of_its_states(window: Window, push: Push) -> None:
    window.open_lesson(lesson_with(window, FigureBlock))
    page = window.rooms.page(LessonPage)
    figures = (block for blocks in steps(page) for block in blocks if isinstance(block, FigureCard))
    figure = next(block for block in figures if len(block.states.ids) > 1)
    said = []

    for state in figure.states.ids:
        push(figure.states.button(state))
        assert figure.states.value() == state
        said.append(figure.picture.first.accessibleName())

    assert all(said)
    assert len(set(said)) == len(figure.states.ids)


def test_a_single_picture_offers_no_choice(window: Window) -> None:
    for entry in window.desk.library.course.lessons():
        window.open_lesson(entry.id)
        for blocks in steps(window.rooms.page(LessonPage)):
            for figure in (block for block in blocks if isinstance(block, FigureCard)):
                assert figure.states.isVisible() is (len(figure.states.ids) > 1)
                assert figure.picture.first.height() > 60


# evidence


def test_a_badge_opens_the_claims_behind_it(page: LessonPage, push: Push) -> None:
    assert page.step is not None
    row = next(row for row in page.step.findChildren(EvidenceRow) if row.badges)
    push(next(iter(row.badges.values())))

    (card,) = open_dialogs()
    assert card.windowTitle() == "How sure is this, and where does it come from?"
    card.reject()


def test_every_badge_of_every_lesson_opens_a_card(window: Window) -> None:
    opened = 0
    for entry in window.desk.library.course.lessons():
        window.open_lesson(entry.id)
        page = window.rooms.page(LessonPage)
        for _blocks in steps(page):
            for row in page.step.findChildren(EvidenceRow):  # type: ignore[union-attr]
                for badge in row.badges.values():
                    badge.click()
                    (card,) = open_dialogs()
                    card.reject()
                    settle()
                    opened += 1

    assert opened > 10


# the way through


def test_next_and_back_go_one_step(page: LessonPage, push: Push) -> None:
    assert page.reading is not None
    assert not page.back.isEnabled()

    push(page.onward)
    assert page.reading.number == 2
    push(page.back)
    assert page.reading.number == 1


def test_a_double_click_on_next_skips_no_step(page: LessonPage) -> None:
    by_double_click(page.onward)

    assert page.reading is not None
    assert page.reading.number == 2


def test_the_step_is_told_in_words(page: LessonPage) -> None:
    assert page.reading is not None
    by_mouse(page.onward)

    assert page.bar.place.text() == f"Step 2 of {page.reading.count}"
    assert page.bar.dots.accessibleName() == page.bar.place.text()


def finish(page: LessonPage) -> None:
    for _blocks in steps(page):
        pass
    by_mouse(page.onward)


def test_the_last_step_says_finish_and_the_lesson_is_done(page: LessonPage) -> None:
    assert page.onward.text() == "Next"
    for _blocks in steps(page):
        pass
    assert page.onward.text() == "Finish"

    by_mouse(page.onward)

    assert page.desk.session.record.finished() == [LESSON]
    assert page.end.isVisible()
    assert not page.bar.isVisible()
    assert page.end.message.text() == page.desk.library.lesson(LESSON).key_message.text


def test_from_the_end_one_can_go_everywhere(window: Window, push: Push) -> None:
    window.open_lesson(LESSON)
    page = window.rooms.page(LessonPage)
    kinds = {"checkin": CheckinPage, "sheet": HandoutPage, "lessons": LearnPage}
    for name, kind in kinds.items():
        window.open_lesson(LESSON)
        finish(page)
        push(getattr(page.end, name))
        assert isinstance(window.stack.currentWidget(), kind)


def test_the_end_leads_to_the_next_lesson_that_is_not_done(window: Window, page: LessonPage) -> None:
    lessons = [entry.id for entry in window.desk.library.course.lessons()]
    window.desk.session.record.finish(lessons[1])
    finish(page)

    by_mouse(page.end.following)

    assert page.reading is not None
    assert page.reading.lesson.id == lessons[2]
    assert page.bar.isVisible()


def test_when_all_is_done_there_is_no_next_lesson(window: Window, page: LessonPage) -> None:
    for entry in window.desk.library.course.lessons():
        window.desk.session.record.finish(entry.id)
    finish(page)

    assert not page.end.following.isVisible()


def test_a_lesson_goes_on_where_it_was_left_and_anew_once_it_is_done(
    window: Window, page: LessonPage
) -> None:
    by_mouse(page.onward)
    by_mouse(page.onward)
    window.open_lesson("L3")
    window.open_lesson(LESSON)
    assert page.reading is not None
    assert page.reading.number == 3

    finish(page)
    window.open_lesson(LESSON)
    assert page.reading.number == 1


def test_the_place_and_the_answers_come_back_with_the_record(window: Window) -> None:
    session = window.desk.session
    session.begin(session.people.create("Ann"))
    window.open_lesson(LESSON)
    check = first(window.rooms.page(LessonPage), CheckView)
    assert isinstance(check, CheckView)
    by_mouse(check.options.button("nerves"))
    window.finish()

    session.begin(session.people.open("Ann"))
    window.start()
    window.open_lesson(LESSON)
    settle()

    page = window.rooms.page(LessonPage)
    assert page.reading is not None
    assert page.reading.number == 2
    again = next(block for block in page.step.blocks if isinstance(block, CheckView))  # type: ignore[union-attr]
    assert again.options.value() == "nerves"


def test_every_question_that_is_written_is_asked(window: Window) -> None:
    """A check that the page shows none of would never be answered."""
    shown, written = 0, 0
    for entry in window.desk.library.course.lessons():
        window.open_lesson(entry.id)
        lesson = window.desk.library.lesson(entry.id)
        written += len([block for block in lesson.blocks() if isinstance(block, Check | Sort)])
        page = window.rooms.page(LessonPage)
        shown += len(
            [
                b
                for blocks in steps(page)
                for b in blocks
                if isinstance(b, CheckView | SortView) and b.isVisible()
            ]
        )

    assert shown == written > 0


def test_a_wrong_answer_shows_the_picture_of_the_lesson_again(window: Window) -> None:
    window.open_lesson("L4")
    page = window.rooms.page(LessonPage)
    check = first(page, CheckView)
    assert isinstance(check, CheckView)

    by_mouse(check.options.button("direct"))
    assert check.picture.isVisible()
    assert check.picture.picture is not None
    assert check.picture.picture.first.accessibleName()

    by_mouse(check.options.button("both"))
    assert not check.picture.isVisible()
