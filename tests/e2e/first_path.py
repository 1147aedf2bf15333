"""Scene: first run in English, lesson L4, a switch to Chinese in the middle, the check-in, the sheet."""

from __future__ import annotations

import re
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from tests.e2e.hands import click, press, reveal, wait_until
from tests.e2e.program import front, start

from painedu.checkin.flow import Screen
from painedu.ui.blocks import BlockView
from painedu.ui.check_view import CheckView
from painedu.ui.checkin.choices import ChoiceScreen, TicksScreen
from painedu.ui.checkin.numbers import MovementScreen, PainScreen
from painedu.ui.checkin.signs import SignsScreen
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.window import Window

LATIN_IN_CHINESE = {"ROS", "English", "PDF", "A", "B", "A4", "Letter"}
"""Latin words that may stand on a Chinese page: a symbol the lesson teaches, a language's own name."""


def first_run(window: Window) -> None:
    page = front(window, FirstRunPage)
    click(page.language.choices.button("en"))
    click(page.onward)
    wait_until(lambda: page.size_and_region.isVisible(), "text size and region")
    click(page.size_and_region.region.choices.button("mainland-china"))
    click(page.onward)
    wait_until(lambda: page.keep.isVisible(), "just this once, or keep")
    assert page.keep.choices.value() == "once"
    click(page.onward)
    front(window, HomePage)


def to_the_check(window: Window) -> CheckView:
    click(window.rail.buttons[Place.LEARN])
    click(front(window, LearnPage).lines["L4"].open)
    lesson = front(window, LessonPage)
    while not (checks := [view for view in blocks(lesson) if isinstance(view, CheckView)]):
        click(lesson.onward)
    return checks[0]


def blocks(lesson: LessonPage) -> list[BlockView]:
    assert lesson.step is not None
    return lesson.step.blocks


def switch_in_mid_step(window: Window, check: CheckView) -> None:
    """Choose an option, switch, and find everything where it was, in Chinese."""
    lesson = front(window, LessonPage)
    assert lesson.reading is not None
    assert lesson.scrolled is not None
    window.resize(900, 560)  # small enough that the step has to be scrolled
    option = check.options.ids[1]
    click(check.options.button(option))
    check.options.button(option).setFocus()
    reveal(check.answer)
    step, bar = lesson.reading.step.id, lesson.scrolled.verticalScrollBar()
    wait_until(lambda: bar.maximum() > 0, "the step is longer than the window")
    bar.setValue(bar.maximum())
    focus = QApplication.focusWidget()
    window.desk.choose_language("zh_Hans")
    wait_until(lambda: window.topbar.get_help.text() == "立即求助", "the top bar in Chinese")
    assert lesson.reading.step.id == step
    assert check.options.value() == option
    assert check.explanation.isVisible()
    assert QApplication.focusWidget() is focus
    wait_until(lambda: bar.value() >= 0.9 * bar.maximum(), "the scroll bar is where it was")
    assert english_on(window) == []


def english_on(window: QWidget) -> list[str]:
    """Return the visible texts with a Latin word that a Chinese page may not hold."""
    shown = [part for part in window.findChildren(QWidget) if part.isVisible()]
    texts = [part.text() for part in shown if isinstance(part, QLabel | QAbstractButton)]
    return [text for text in texts if set(re.findall(r"[A-Za-z]+\d?", text)) - LATIN_IN_CHINESE]


def finish_lesson(window: Window) -> None:
    lesson = front(window, LessonPage)
    while not lesson.end.isVisible():
        click(lesson.onward)
    assert english_on(window) == []
    click(lesson.end.checkin)


def check_in(window: Window) -> None:
    page = front(window, CheckinPage)
    for screen, pressed in answers(page).items():
        wait_until(partial(is_at, page, screen), str(screen))
        assert english_on(window) == []
        for each in pressed:
            click(each)
        click(page.onward)
    wait_until(lambda: page.walk.screen is Screen.RESULT, "the result")
    assert english_on(window) == []
    click(page.result.sheet)


def is_at(page: CheckinPage, screen: Screen) -> bool:
    return page.walk.screen is screen


def answers(page: CheckinPage) -> dict[Screen, list[QWidget]]:
    """Return what to press on each screen."""
    views = page.screens
    signs, facts, pain = views[Screen.SIGNS], views[Screen.FACTS], views[Screen.PAIN]
    duration, movement, kept = views[Screen.DURATION], views[Screen.MOVEMENT], views[Screen.KEPT]
    assert isinstance(signs, SignsScreen)
    assert isinstance(facts, TicksScreen)
    assert isinstance(pain, PainScreen)
    assert isinstance(movement, MovementScreen)
    assert isinstance(duration, ChoiceScreen)
    assert isinstance(kept, ChoiceScreen)
    return {
        Screen.SIGNS: [signs.choices.button("none")],
        Screen.FACTS: [facts.none],
        Screen.DURATION: [duration.choices.button("over-3-months")],
        Screen.PAIN: [pain.pain.numbers.button("6"), pain.interference.numbers.button("5")],
        Screen.MOVEMENT: [movement.days.numbers.button("4"), movement.minutes.offered.numbers.button("30")],
        Screen.KEPT: [kept.choices.button("1-to-2-months")],
    }


def sheet(window: Window, path: Path) -> None:
    page = front(window, HandoutPage)
    assert english_on(window) == []
    click(page.options.choices.button("zh_Hans+en"))
    wait_until(lambda: len(page.options.languages()) == 2, "two languages")
    page.save_sheet(path)
    wait_until(lambda: str(path) in page.message.text(), "the page says where the sheet is")


def main(path: Path) -> None:
    window = start(language="en")
    first_run(window)
    check = to_the_check(window)
    switch_in_mid_step(window, check)
    window.resize(1200, 820)
    finish_lesson(window)
    check_in(window)
    sheet(window, path)
    press("ctrl+plus")
    wait_until(lambda: window.desk.session.text_size > 100, "Ctrl and plus make the text larger")
    finish(window)
    window.close()


def finish(window: Window) -> None:
    """Finish as the next person would wish: nothing of this one can be pasted."""
    QApplication.clipboard().setText("Zhou Xiaoming")
    window.finish()
    front(window, FirstRunPage)
    assert "Zhou" not in QApplication.clipboard().text()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
