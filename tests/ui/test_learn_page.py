"""The course map: where to begin, and what fits the last check-in."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.ui.walking import settle

from painedu.checkin.answers import Answers, Fact, Gate
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.window import Window

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def learn(window: Window) -> LearnPage:
    window.go_to(Place.LEARN)
    settle()
    return window.rooms.page(LearnPage)


def named(page: LearnPage) -> list[str]:
    return [way.text() for way in page.for_you.ways if way.isVisible()]


def test_who_has_little_time_is_shown_the_short_route_in_its_order(window: Window) -> None:
    course = window.desk.library.course
    titles = [course.entry(lesson).title for lesson in ("L3", "L2", "L10")]
    assert named(learn(window)) == titles


def test_after_a_check_in_the_lessons_fit_it(window: Window) -> None:
    answers = Answers(gate=Gate.NONE, facts=(Fact.NUMB_FEET,), days=0)
    window.desk.session.record.finish_checkin(answers, NOW)
    page = learn(window)
    course = window.desk.library.course

    assert named(page) == [course.entry("L11").title, course.entry("L10").title]

    page.for_you.ways[1].click()
    settle()
    lesson = window.rooms.page(LessonPage).reading
    assert lesson is not None
    assert lesson.lesson.id == "L10"


def test_what_is_done_is_not_recommended_again(window: Window) -> None:
    for lesson in ("L3", "L2", "L10"):
        window.desk.session.record.finish(lesson)
    assert not learn(window).for_you.isVisible()


def test_the_map_names_every_lesson_of_the_course(window: Window) -> None:
    page = learn(window)
    assert list(page.lines) == [entry.id for entry in window.desk.library.course.lessons()]
