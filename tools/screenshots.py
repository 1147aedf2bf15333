"""Take a picture of every page, lesson step, check-in screen and dialog, in every language.

python tools/screenshots.py OUT [--language TAG ...] [--text-size N ...] [--theme NAME] [--size WxH]

Pictures are named like en-150-lesson-L4-3.png; what is further down a page ends in -below-1,
what is further down in its narrower column in -beside-1.
In a checkout, compile the catalogs first: python tools/catalogs.py --compile
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from painedu import main as program
from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.flow import Screen
from painedu.language.translator import Translator
from painedu.lessons.blocks import Check, Sort
from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.plan import Cue, Day
from painedu.plan.planning import Page as PlanningPage
from painedu.records.guest import guest
from painedu.source.folder import data_root
from painedu.ui.appearance import CHOICES
from painedu.ui.application import application
from painedu.ui.blocks import FigureCard
from painedu.ui.checkin.places import PlacesCard
from painedu.ui.claim_card import ClaimCard
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.pages.plan import PlanPage
from painedu.ui.pages.progress import ProgressPage
from painedu.ui.place import Place
from painedu.ui.tour import Tour
from painedu.ui.tour_stops import STOPS
from painedu.ui.window import Window

SIZE = (1180, 780)
ANSWERS: dict[Screen, dict[str, Any]] = {
    Screen.SIGNS: {"gate": Gate.NONE},
    Screen.FACTS: {"facts": ()},
    Screen.DURATION: {"duration": Duration.OVER_3_MONTHS},
    Screen.PAIN: {"pain": 5, "interference": 4},
    Screen.MOVEMENT: {"days": 4, "minutes": 30},
    Screen.KEPT: {"kept": Kept.MONTHS_1_TO_2},
}
"""What is answered on each screen of the check-in."""
MAY_PLAN = Answers(
    gate=Gate.NONE, facts=(Fact.NUMB_FEET, Fact.MAY_START), pain=4, days=3, minutes=20, confidence=5
)
PLANNED: dict[PlanningPage, dict[str, Any]] = {
    PlanningPage.ACTIVITY: {"activity": Activity.WALK},
    PlanningPage.AMOUNT: {"bad_day": 7},
    PlanningPage.DAYS: {"days": (Day.MONDAY, Day.THURSDAY), "cue": Cue.MORNING},
    PlanningPage.FLARE_UP: {"comfort": ""},
}
"""What is answered on each page of the plan."""
LATER = Answers(gate=Gate.NONE, duration=Duration.OVER_3_MONTHS, pain=3, interference=2, days=5, minutes=30)
"""A check-in some weeks later."""


@dataclass(frozen=True)
class Camera:
    """Takes pictures of ``window`` into ``folder``, their names beginning with ``prefix``."""

    window: Window
    folder: Path
    prefix: str

    def page(self, name: str) -> None:
        """Take the page in front, and what is below its edge."""
        self.take(self.window, name)
        for where, area in zip(("below", "beside"), scroll_areas(self.window), strict=False):
            for number, top in enumerate(tops(area), start=1):
                area.verticalScrollBar().setValue(top)
                self.take(self.window, f"{name}-{where}-{number}")
            area.verticalScrollBar().setValue(0)

    def dialog(self, name: str) -> None:
        """Take the dialog that is open, and close it."""
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog), f"no dialog is open for {name}"
        self.card(shown, name)
        shown.reject()

    def card(self, shown: QWidget, name: str) -> None:
        """Take what lies over the page."""
        self.take(shown, name)

    def take(self, widget: QWidget, name: str) -> None:
        settle()
        path = self.folder / f"{self.prefix}-{name}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")


def settle() -> None:
    """Let Qt lay out, scroll and paint, each of which can ask for the other again, and clear away."""
    for _ in range(5):
        QApplication.processEvents()
    clear_away()


def clear_away() -> None:
    """Delete what waits for it: no event loop runs to do it, and a new theme would dress it all."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def scroll_areas(window: Window) -> list[QScrollArea]:
    """Return what scrolls on the page in front, the largest first; not what scrolls inside another."""
    settle()
    page = window.stack.currentWidget()
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()] if page else []
    inner = {area for area in areas for each in areas if each is not area and each.isAncestorOf(area)}
    return sorted(set(areas) - inner, key=lambda area: -area.width() * area.height())


def tops(area: QScrollArea) -> Iterator[int]:
    """Yield where to scroll so that everything below the first view is seen once."""
    bar = area.verticalScrollBar()
    step = max(area.viewport().height() - 40, 1)
    yield from range(step, bar.maximum(), step)
    if bar.maximum() > 0:
        yield bar.maximum()


def take_first_run(camera: Camera) -> None:
    """Take the three first screens, with a region chosen and both answers to the third."""
    window = camera.window
    window.begin()
    page = window.rooms.page(FirstRunPage)
    for number in range(1, len(page.screens) + 1):
        camera.page(f"first-run-{number}")
        if number < len(page.screens):
            page.onward.click()
    page.keep.choices.button("keep").click()
    camera.page("first-run-3-keep")


def take_places(camera: Camera, state: str = "") -> None:
    """Take what the rail leads to, but for the check-in, and help and about."""
    for place in Place:
        if place is not Place.CHECKIN:
            camera.window.go_to(place)
            camera.page(place.value + state)
    window = camera.window
    for name, go in (("help", window.open_help), ("keys", window.open_keys), ("about", window.open_about)):
        go()
        camera.page(name + state)


def take_tour(camera: Camera) -> None:
    """Take each card of the tour."""
    camera.window.take_tour()
    (tour,) = camera.window.findChildren(Tour)
    for number in range(1, len(STOPS) + 1):
        camera.card(tour, f"tour-{number}")
        tour.go_on()


def take_lesson(camera: Camera, lesson: str) -> None:
    """Take every step, the end, and the steps with questions once they are answered."""
    window = camera.window
    window.open_lesson(lesson)
    page = window.rooms.page(LessonPage)
    for number in range(1, steps_of(page) + 1):
        camera.page(f"lesson-{lesson}-{number}")
        take_states(camera, page, f"lesson-{lesson}-{number}")
        page.onward.click()
    camera.page(f"lesson-{lesson}-end")
    answer_lesson(camera, lesson)
    window.open_lesson(lesson)
    for number in range(1, steps_of(page) + 1):
        if page.reading is not None and has_question(page.reading.step.blocks):
            camera.page(f"lesson-{lesson}-{number}-answered")
        page.onward.click()


def take_states(camera: Camera, page: LessonPage, name: str) -> None:
    """Take the other states of the drawings on this step."""
    assert page.step is not None
    for card in page.step.findChildren(FigureCard):
        for state in card.states.ids[1:]:
            card.states.button(state).click()
            camera.page(f"{name}-{state}")


def steps_of(page: LessonPage) -> int:
    return page.reading.count if page.reading is not None else 0


def has_question(blocks: list[Any]) -> bool:
    return any(isinstance(block, Check | Sort) for block in blocks)


def answer_lesson(camera: Camera, lesson: str) -> None:
    """Choose the first option of every check, right or not, and the pile of every card."""
    desk = camera.window.desk
    for step in desk.library.lesson(lesson).steps:
        for block in step.blocks:
            if isinstance(block, Check):
                desk.session.record.choose(lesson, block.id, block.options[0].id)
            elif isinstance(block, Sort):
                for card in block.cards:
                    desk.session.record.choose(lesson, card.id, card.pile)


def take_checkin(camera: Camera) -> None:
    """Take each screen before and after it is answered, down to the result."""
    window = camera.window
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    for number, (screen, answers) in enumerate(ANSWERS.items(), start=1):
        camera.page(f"checkin-{number}")
        for name, value in answers.items():
            page.screens[screen].answered.emit(name, value)
        camera.page(f"checkin-{number}-answered")
        page.onward.click()
    camera.page(f"checkin-{len(ANSWERS) + 1}")
    page.result.extras.buttons["places"].click()
    for place in ("low-back", "buttock-left", "calf-left"):
        page.findChildren(PlacesCard)[0].list.ticks[place].click()
    camera.dialog("checkin-places")
    page.onward.click()


def take_advice(camera: Camera, gate: Gate) -> None:
    """Take what follows a yes to the help signs."""
    window = camera.window
    window.desk.session.begin(guest())  # who is looked at in the same text size and theme
    window.rooms.page(CheckinPage).begin()
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    page.screens[Screen.SIGNS].answered.emit("gate", gate)
    page.onward.click()
    camera.page(f"checkin-advice-{gate.value}")


def take_plan(camera: Camera) -> None:
    """Take what is read first, each page before and after it is answered, the plan, and a day of it."""
    window = camera.window
    window.desk.session.record.finish_checkin(MAY_PLAN, datetime.now().astimezone())
    window.go_to(Place.PLAN)
    page = window.rooms.page(PlanPage)
    camera.page("plan-read-first")
    page.onward.click()
    for shown, answers in PLANNED.items():
        camera.page(f"plan-{shown.value}")
        for name, value in answers.items():
            page.pages[shown].answered.emit(name, value)
        camera.page(f"plan-{shown.value}-answered")
        page.onward.click()
    today = date.today()
    window.desk.session.record.plans.keep_done(today, Done(6, stopped=False, usual=4, during=5, morning=4))
    page.settle()
    camera.page("plan-made")
    page.made.week.day_wanted.emit(today)
    camera.dialog("plan-day")


def take_progress(camera: Camera) -> None:
    """Take each number over time, a correction, a deletion, and the page for a doctor or nurse."""
    window = camera.window
    window.desk.session.record.notes.add(date.today(), "Slept well after the walk. 走完路睡得好。")
    window.go_to(Place.PROGRESS)
    page = window.rooms.page(ProgressPage)
    for name in page.trend.names.ids:
        page.trend.names.button(name).click()
        camera.page(f"progress-{name}")
    page.table.rows.selectRow(0)
    page.table.change.click()
    camera.dialog("progress-change")
    page.notes.lines[0].delete.click()
    camera.page("progress-undo")
    page.undo.undo.click()
    window.open_overview()
    camera.page("overview")


def take_sheets(camera: Camera) -> None:
    """Take the sheet after two check-ins: in two languages, in large print, in black and white."""
    window = camera.window
    window.desk.session.record.finish_checkin(LATER, datetime.now().astimezone())
    window.go_to(Place.HANDOUT)
    options = window.rooms.page(HandoutPage).options
    for choice in options.choices.ids:
        options.choices.button(choice).click()
        camera.page(f"handout-{choice.replace('+', '-and-')}")
    options.choices.button(window.desk.translate.language).click()
    for name, tick in (("large", options.large_print), ("black-and-white", options.black_and_white)):
        tick.setChecked(True)
        camera.page(f"handout-{name}")
        tick.setChecked(False)
    page = window.rooms.page(HandoutPage)
    page.preview.bar.fits.button("page").click()
    camera.page("handout-whole-page")
    page.preview.bar.fits.button("width").click()
    page.preview.bar.views.button("words").click()
    camera.page("handout-text")
    page.preview.bar.views.button("pages").click()
    page.presets.presets.button("clinician").click()
    camera.page("handout-clinician")
    page.presets.presets.button("everything").click()
    kinds = page.kinds
    for kind in ("card", "form", "leaflet"):
        kinds.kinds.button(kind).click()
        camera.page(f"handout-{kind}")


def take_dialogs(camera: Camera) -> None:
    """Take what opens over a page."""
    window = camera.window
    window.go_to(Place.HOME)
    window.show_help_signs()
    camera.dialog("dialog-help-now")
    claims = list(window.desk.library.evidence.claims)[:3]
    ClaimCard(window.desk, claims, window).open()
    camera.dialog("dialog-claims")
    window.ask_to_finish()
    camera.dialog("dialog-finish")


def take_kept_record(camera: Camera) -> None:
    """Take Settings, where a record that is kept can be deleted, and the first screens that offer it."""
    window = camera.window
    window.desk.session.begin(window.desk.session.people.create("李 Anna"))
    window.start()
    window.go_to(Place.SETTINGS)
    camera.page("settings-kept")
    look = window.desk.appearance
    text_size, theme = look.text_size, look.chosen
    window.finish()  # the next person begins with neither
    settle()
    window.desk.choose_text_size(text_size)
    window.desk.choose_theme(theme)
    page = window.rooms.page(FirstRunPage)
    page.onward.click()
    page.onward.click()
    camera.page("first-run-3-again")


def take_all(camera: Camera, lessons: Sequence[str] | None = None) -> None:
    """Take everything, as one guest sees it and then as a person with a record. ``lessons`` None is all."""
    take_first_run(camera)
    camera.window.start()
    take_places(camera)
    take_tour(camera)
    for entry in camera.window.desk.library.course.lessons():
        if lessons is None or entry.id in lessons:
            take_lesson(camera, entry.id)
    take_checkin(camera)
    take_sheets(camera)
    take_plan(camera)
    take_progress(camera)
    take_places(camera, "-done")
    take_dialogs(camera)
    for gate in (Gate.NOW, Gate.DAY):
        take_advice(camera, gate)
    take_kept_record(camera)


@contextmanager
def window_in(language: str, text_size: int, size: tuple[int, int]) -> Iterator[Window]:
    """Give a window with a data folder of its own, closed at the end."""
    app = application()
    with tempfile.TemporaryDirectory() as data:
        options = program.Options(language=language, text_size=text_size)
        window = program.open_window(program.desk(app, Path(data), settings=options.settings()), options)
        window.resize(*size)
        window.show()
        try:
            yield window
        finally:
            window.desk.switch.to("en")  # the application outlives the window, with Qt's own words
            window.close()
            window.deleteLater()
            clear_away()


def say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt warns of, but for what every offscreen window is warned of."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def width_and_height(text: str) -> tuple[int, int]:
    """Read 1024x640."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not like 1024x640")
    return int(width), int(height)


def main() -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--language", action="append", metavar="TAG", help="default: every language")
    parser.add_argument("--text-size", action="append", type=int, metavar="N", help="percent; default 100")
    parser.add_argument("--theme", choices=CHOICES, default="light")
    parser.add_argument("--size", type=width_and_height, default=SIZE, metavar="WxH", help="of the window")
    given = parser.parse_args()
    qInstallMessageHandler(say)
    given.out.mkdir(parents=True, exist_ok=True)
    for language in given.language or Translator(data_root() / "translations").languages():
        for text_size in given.text_size or [100]:
            with window_in(language, text_size, given.size) as window:
                window.desk.choose_theme(given.theme)
                take_all(Camera(window, given.out, f"{language}-{text_size}"))
    print(f"{len(list(given.out.glob('*.png')))} pictures in {given.out}")


if __name__ == "__main__":
    main()
