"""Every view of the window, one after the other, as a reader can open it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.flow import Screen
from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.plan import Cue, Day, Plan
from painedu.plan.planning import Page as PlanningPage
from painedu.ui.blocks import CheckView, FigureCard
from painedu.ui.claim_card import ClaimCard
from painedu.ui.evidence.claims import ClaimList
from painedu.ui.help_now import HelpNow
from painedu.ui.light_view import LightView
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.evidence import EvidencePage
from painedu.ui.pages.first_run import FirstRunPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.pages.plan import PlanPage
from painedu.ui.pages.progress import ProgressPage
from painedu.ui.place import Place
from painedu.ui.sign_list import SignGroup
from painedu.ui.sort_view import SortView
from painedu.ui.step_view import StepView
from painedu.ui.window import Window

NAME = "Ann Li"
BOXES = {"finish?", "finish a record?", "record deleted"}
"""Views that wait for a button: the language cannot be switched behind them."""

ANSWERS = {
    "calm": Answers(
        gate=Gate.NONE,
        facts=(Fact.AGE_65,),
        duration=Duration.OVER_3_MONTHS,
        pain=4,
        interference=3,
        days=4,
        minutes=30,
        kept=Kept.YEAR,
    ),
    "ill": Answers(
        gate=Gate.NONE,
        facts=(Fact.DIABETES, Fact.LOW_SUGAR_DRUGS, Fact.EYES, Fact.NUMB_FEET),
        duration=Duration.UNDER_6_WEEKS,
        pain=9,
        interference=8,
        days=0,
    ),
    "urgent": Answers(
        gate=Gate.DAY,
        facts=(Fact.FOOT_SORE, Fact.TUMOUR, Fact.BRITTLE_BONES, Fact.WORSE_FOR_DAYS),
        duration=Duration.WEEKS_6_TO_12,
        pain=7,
        days=2,
        minutes=45,
    ),
    "skipped": Answers(duration=Duration.NO_PAIN, days=7, minutes=60, kept=Kept.UNDER_1_MONTH),
    "emergency": Answers(gate=Gate.NOW),
}


def settle() -> None:
    """Let the window do what it was asked: nested layouts take a turn each."""
    for _ in range(12):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def every_view(window: Window, lessons: Sequence[str] | None = None) -> Iterator[str]:
    """Bring each view to the front and yield what it is called, with all lessons or only ``lessons``.

    Ends on the first screens.
    """
    for part in (
        _places,
        _evidence,
        _dialogs,
        partial(_lessons, only=lessons),
        _explained,
        _checkins,
        _plans,
        _progress,
        _of_a_kept_record,
        _first_screens,
    ):
        for name in part(window):
            settle()
            yield name


def _places(window: Window) -> Iterator[str]:
    for place in Place:
        window.go_to(place)
        yield place.value
    window.open_help()
    yield "help"
    window.open_keys()
    yield "keys"
    window.open_about()
    yield "about"
    handout = window.rooms.page(HandoutPage)
    window.go_to(Place.HANDOUT)
    handout.options.lines["name"].setText(f"{NAME} \U00012000")  # a sign that no font has
    yield "handout with a sign that cannot be printed"
    handout.options.lines["name"].clear()


def _evidence(window: Window) -> Iterator[str]:
    """The claims of each kind and the words; ``sources`` are walked apart."""
    window.go_to(Place.EVIDENCE)
    page = window.rooms.page(EvidencePage)
    claims = page.lists["claims"]
    assert isinstance(claims, ClaimList)
    for kind in claims.kinds.ids:
        if claims.kinds.button(kind).isVisible():
            claims.kinds.button(kind).click()
            yield f"evidence claims, {kind}"
    page.views.button("words").click()
    yield "evidence words"
    page.views.button("claims").click()


def sources(window: Window) -> Iterator[str]:
    """The sources: titles of papers are in no language of ours."""
    window.go_to(Place.EVIDENCE)
    window.rooms.page(EvidencePage).views.button("sources").click()
    settle()
    yield "evidence sources"


def side_by_side(window: Window) -> Iterator[str]:
    """Every lesson with a second language below the one in use."""
    for entry in window.desk.library.course.lessons():
        yield from _side_by_side(window, entry.id)


def _side_by_side(window: Window, lesson: str) -> Iterator[str]:
    """Each step of ``lesson`` in two languages, everything chosen and every term open."""
    languages = window.desk.translate.languages()
    other = next(each for each in reversed(languages) if each != window.desk.translate.language)
    window.desk.choose_second(other)
    window.open_lesson(lesson)
    page = window.rooms.page(LessonPage)
    assert page.reading is not None
    for _ in range(page.reading.count):
        assert page.step is not None
        _used(page.step)
        _ask_terms(page.step)
        settle()
        yield f"{lesson} {page.reading.step.id}, side by side"
        page.go_on()
    window.desk.choose_second(None)


def open_dialogs() -> list[QDialog]:
    shown = QApplication.topLevelWidgets()
    return [widget for widget in shown if isinstance(widget, QDialog) and widget.isVisible()]


def _closed() -> None:
    for dialog in open_dialogs():
        dialog.reject()
        dialog.deleteLater()


def _dialogs(window: Window) -> Iterator[str]:
    window.go_to(Place.HOME)
    window.show_help_signs()
    for dialog in open_dialogs():
        assert isinstance(dialog, HelpNow)
        for group in dialog.findChildren(SignGroup):
            group.more.click()
    yield "help signs"
    _closed()
    window.desk.session.record.keep_setting("region", "uk")
    window.show_help_signs()
    yield "help signs with a region"
    _closed()
    window.desk.session.record.keep_setting("region", "")
    ClaimCard(window.desk, list(window.desk.library.evidence.claims), window).open()
    yield "claims"
    _closed()
    window.ask_to_finish()
    yield "finish?"
    _closed()


def _lessons(window: Window, only: Sequence[str] | None) -> Iterator[str]:
    for entry in window.desk.library.course.lessons():
        if only is not None and entry.id not in only:
            continue
        window.open_lesson(entry.id)
        page = window.rooms.page(LessonPage)
        assert page.reading is not None
        for _ in range(page.reading.count):
            name = f"{entry.id} {page.reading.step.id}"
            yield name
            assert page.step is not None
            if _used(page.step):
                yield f"{name}, answered"
            page.go_on()
        yield f"{entry.id} end"
    window.go_to(Place.LEARN)
    yield "learn with lessons done"


def _used(step: StepView) -> bool:
    """Choose the first answer of each question, and the last picture of each figure."""
    for block in step.blocks:
        if isinstance(block, CheckView):
            block.options.buttons()[0].click()
        elif isinstance(block, FigureCard):
            block.states.buttons()[-1].click()
        elif isinstance(block, LightView):
            for name, number in (("usual", "4"), ("during", "5"), ("morning", "5"), ("later", "5")):
                block.numbers[name].button(number).click()
        elif isinstance(block, SortView):
            while block.onward.isEnabled():
                block.piles.buttons()[0].click()
                block.onward.click()
            block.piles.buttons()[-1].click()
    return any(isinstance(block, CheckView | FigureCard | LightView | SortView) for block in step.blocks)


def _explained(window: Window) -> Iterator[str]:
    """The first step with a term, the term open; and the card for staff at the end of that lesson."""
    window.open_lesson("L7")
    page = window.rooms.page(LessonPage)
    assert page.reading is not None
    while page.step is not None and not _ask_terms(page.step):
        page.go_on()
    yield f"L7 {page.reading.step.id}, terms open"
    while not page.end.isVisible():
        page.go_on()
    page.end.staff.click()
    yield "staff card"
    _closed()


def _ask_terms(step: StepView) -> int:
    """Ask what every term of ``step`` is; return how many there are."""
    shown = [part for part in step.findChildren(QPushButton) if part.property("look") == "term"]
    for asked in shown:
        asked.setChecked(True)
    return len(shown)


def _checkins(window: Window) -> Iterator[str]:
    record = window.desk.session.record
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    for screen in Screen:
        resume(page, Answers(), screen)
        yield f"check-in {screen.value}, nothing chosen"
    for name, answers in ANSWERS.items():
        for screen in Screen:
            resume(page, answers, screen)
            yield f"check-in {screen.value}, {name}"
        if answers.gate in (Gate.NOW, Gate.DAY):
            resume(page, answers, Screen.SIGNS)
            page.go_on()
            yield f"advice, {name}"
        record.finish_checkin(answers, datetime.now().astimezone() - timedelta(days=1))
    resume(page, Answers(gate=Gate.NONE, facts=(), pain=1, interference=9, days=3, minutes=20), Screen.RESULT)
    yield "check-in result, compared"
    window.go_to(Place.HANDOUT)
    yield "handout with a check-in"
    window.go_to(Place.HOME)


def resume(page: CheckinPage, answers: Answers, screen: Screen) -> None:
    """Show ``screen`` as someone finds it who comes back to these answers."""
    page.desk.session.record.keep_draft(answers, screen)
    page.begin()
    settle()


MAY_PLAN = Answers(gate=Gate.NONE, facts=(Fact.NUMB_FEET, Fact.MAY_START), pain=4, days=2, minutes=10)
WALK = Plan(activity=Activity.WALK, bad_day=7, days=tuple(Day), cue=Cue.MORNING, comfort=NAME)
DAYS_DONE = {
    "red": Done(6, stopped=True),
    "amber": Done(6, stopped=False, usual=2, during=3, morning=3, later=2),
    "green": Done(6, stopped=False, usual=4, during=5, morning=4),
    "not known yet": Done(6, stopped=False, usual=4, during=5),
    "no light": Done(6, stopped=False, usual=9),
    "only ticked": Done(6),
}


def _plans(window: Window) -> Iterator[str]:
    record = window.desk.session.record
    for name, answers in ANSWERS.items():
        record.finish_checkin(answers, datetime.now().astimezone())
        window.go_to(Place.PLAN)
        yield f"plan, {name}"
    record.finish_checkin(MAY_PLAN, datetime.now().astimezone())
    window.go_to(Place.PLAN)
    yield "plan, to read first"
    page = window.rooms.page(PlanPage)
    page.onward.click()
    yield from _plan_under_way(window)
    record.plans.make(WALK, datetime.now().astimezone())
    window.go_to(Place.PLAN)
    yield "plan made"
    today = date.today()
    for name, done in DAYS_DONE.items():
        record.plans.keep_done(today, done)
        window.go_to(Place.PLAN)
        yield f"plan, a day that was {name}"
        page.made.week.day_wanted.emit(today)
        yield f"day card, {name}"
        _closed()
    window.go_to(Place.HANDOUT)
    yield "handout with a plan"


def _plan_under_way(window: Window) -> Iterator[str]:
    """Each page of a plan empty and filled, with each activity on the first."""
    plans = window.desk.session.record.plans
    for shown in PlanningPage:
        for name, plan in (("nothing chosen", Plan()), ("filled", WALK)):
            plans.keep_under_way(plan, shown)
            window.go_to(Place.PLAN)
            yield f"plan {shown.value}, {name}"
    for activity in Activity:
        plans.keep_under_way(Plan(activity=activity), PlanningPage.ACTIVITY)
        window.go_to(Place.PLAN)
        yield f"plan activity, {activity.value}"


def _progress(window: Window) -> Iterator[str]:
    """The page with every number drawn, a note, a check-in that is corrected, and one that is deleted."""
    record, now = window.desk.session.record, datetime.now().astimezone()
    record.finish_checkin(ANSWERS["calm"], now - timedelta(days=20))
    record.finish_checkin(Answers(pain=2, interference=1, days=2, minutes=20, confidence=3), now)
    record.finish_checkin(Answers(confidence=8), now - timedelta(days=40))
    record.notes.add(date.today(), NAME)
    window.go_to(Place.PROGRESS)
    page = window.rooms.page(ProgressPage)
    for name in page.trend.names.ids:
        page.trend.names.button(name).click()
        yield f"progress, {name}"
    page.calendar.before.click()
    yield "progress, the month before"
    page.table.rows.selectRow(0)
    page.table.change.click()
    yield "progress, a check-in to correct"
    _closed()
    page.table.delete.click()
    yield "progress, a check-in deleted"
    page.undo.undo.click()
    page.notes.lines[0].delete.click()
    yield "progress, a note deleted"
    page.undo.undo.click()
    window.open_overview()
    yield "overview"


def _of_a_kept_record(window: Window) -> Iterator[str]:
    session = window.desk.session
    session.begin(session.people.create(NAME))
    window.start()
    yield "home with a record"
    window.go_to(Place.SETTINGS)
    yield "settings with a record"
    window.ask_to_finish()
    yield "finish a record?"
    _closed()
    window.delete_record()
    yield "record deleted"
    _closed()


def _first_screens(window: Window) -> Iterator[str]:
    window.desk.session.people.create(NAME).close()
    window.finish()
    page = window.rooms.page(FirstRunPage)
    for number in range(1, 4):
        yield f"first screen {number}"
        if number < 3:
            page.go_on()
    page.keep.choices.button("keep").click()
    yield "first screen 3, keep"
    page.go_on()
    yield "first screen 3, without a name"
    page.keep.name.setText(NAME)
    page.go_on()
    yield "first screen 3, a name that is taken"


def visible(*tops: QWidget) -> Iterator[QWidget]:
    """Yield what is on the screen in ``tops``, or in every window."""
    for top in tops or QApplication.topLevelWidgets():
        if top.isVisible():
            yield top
            yield from (part for part in top.findChildren(QWidget) if part.isVisible())
