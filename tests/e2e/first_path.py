"""Scene: first run in English, lesson L4, a switch to Chinese in the middle, the check-in, the sheet."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from painedu.checkin.flow import Screen
from painedu.lessons.blocks import Check
from painedu.ui.blocks import CheckView
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.learn import LearnPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.rail import Place
from painedu.ui.window import Window
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hands import click, press, reveal, wait_until
from program import page_is, start

LATIN_IN_CHINESE = {"ROS", "English", "PDF", "A", "B", "A4", "Letter"}
"""Latin words that may stand on a Chinese page: a symbol the lesson teaches, a language's own name."""


def first_run(window: Window) -> None:
    page = window.stack.currentWidget()
    click(page.language.choices.button("en"))
    click(page.onward)
    wait_until(lambda: page.size_and_region.isVisible(), "text size and region")
    click(page.size_and_region.region.choices.button("mainland-china"))
    click(page.onward)
    wait_until(lambda: page.keep.isVisible(), "just this once, or keep")
    assert page.keep.choices.value() == "once"
    click(page.onward)
    wait_until(page_is(window, HomePage), "Home")


def to_the_check(window: Window) -> CheckView:
    click(window.rail.buttons[Place.LEARN])
    wait_until(page_is(window, LearnPage), "Learn")
    click(window.stack.currentWidget().lines["L4"].open)
    wait_until(page_is(window, LessonPage), "the lesson")
    lesson = window.stack.currentWidget()
    while not any(isinstance(block, Check) for block in lesson.reading.step.blocks):
        click(lesson.onward)
    return next(block for block in lesson.step.blocks if isinstance(block, CheckView))


def switch_in_mid_step(window: Window, check: CheckView) -> None:
    """Choose an option, switch, and find everything where it was, in Chinese."""
    lesson = window.stack.currentWidget()
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
    lesson = window.stack.currentWidget()
    while not lesson.end.isVisible():
        click(lesson.onward)
    assert english_on(window) == []
    click(lesson.end.checkin)
    wait_until(page_is(window, CheckinPage), "the check-in")


def check_in(window: Window) -> None:
    page = window.stack.currentWidget()
    answers = {
        Screen.SIGNS: lambda view: click(view.choices.button("none")),
        Screen.FACTS: lambda view: click(view.none),
        Screen.DURATION: lambda view: click(view.choices.button("over-3-months")),
        Screen.PAIN: lambda view: (click(view.pain.numbers.button("6")), click(view.interference.numbers.button("5"))),
        Screen.MOVEMENT: lambda view: (click(view.days.numbers.button("4")), click(view.minutes.numbers.button("30"))),
        Screen.KEPT: lambda view: click(view.choices.button("1-to-2-months")),
    }
    for screen, answer in answers.items():
        wait_until(lambda screen=screen: page.walk.screen is screen, str(screen))
        assert english_on(window) == []
        answer(page.screens[screen])
        click(page.onward)
    wait_until(lambda: page.walk.screen is Screen.RESULT, "the result")
    assert english_on(window) == []
    click(page.result.sheet)
    wait_until(page_is(window, HandoutPage), "the sheet")


def sheet(window: Window, path: Path) -> None:
    page = window.stack.currentWidget()
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
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
