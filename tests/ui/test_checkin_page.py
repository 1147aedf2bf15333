"""The check-in, as a reader goes through it: by mouse, by keys, and with a program that reads the screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from tests.ui.hands import WAYS, by_double_click, by_mouse, by_screen_reader
from tests.ui.walking import open_dialogs, resume, settle, visible

from painedu.checkin.answers import Answers, Duration, Fact, Gate, Kept
from painedu.checkin.flow import Outcome, Screen
from painedu.ui.checkin.choices import ChoiceScreen, TicksScreen
from painedu.ui.checkin.numbers import MovementScreen, PainScreen
from painedu.ui.checkin.signs import SignsScreen
from painedu.ui.pages.checkin import READ_FIRST, CheckinPage
from painedu.ui.pages.home import HomePage
from painedu.ui.pages.settings import SettingsPage
from painedu.ui.place import Place
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]


@pytest.fixture
def page(window: Window) -> CheckinPage:
    window.go_to(Place.CHECKIN)
    settle()
    return window.rooms.page(CheckinPage)


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


def signs(page: CheckinPage) -> SignsScreen:
    screen = page.screens[Screen.SIGNS]
    assert isinstance(screen, SignsScreen)
    return screen


def facts(page: CheckinPage) -> TicksScreen:
    screen = page.screens[Screen.FACTS]
    assert isinstance(screen, TicksScreen)
    return screen


def choices(page: CheckinPage, screen: Screen) -> ChoiceScreen:
    shown = page.screens[screen]
    assert isinstance(shown, ChoiceScreen)
    return shown


def pain(page: CheckinPage) -> PainScreen:
    screen = page.screens[Screen.PAIN]
    assert isinstance(screen, PainScreen)
    return screen


def movement(page: CheckinPage) -> MovementScreen:
    screen = page.screens[Screen.MOVEMENT]
    assert isinstance(screen, MovementScreen)
    return screen


def kept(page: CheckinPage) -> Answers:
    """Return what stands in the record now."""
    draft = page.desk.session.record.draft()
    return draft.answers if draft else Answers()


def words(page: QWidget) -> str:
    return "\n".join(part.text() for part in visible(page) if isinstance(part, QLabel))


# every answer is kept at once


def test_the_answer_to_the_help_signs_is_kept(page: CheckinPage, push: Push) -> None:
    push(signs(page).choices.button("none"))

    assert kept(page).gate is Gate.NONE


def test_facts_are_kept_and_taken_back(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(), Screen.FACTS)
    push(facts(page).ticks[Fact.DIABETES])
    push(facts(page).ticks[Fact.FALL])
    push(facts(page).ticks[Fact.DIABETES])

    assert kept(page).facts == (Fact.FALL,)


def test_none_of_these_and_a_fact_rule_each_other_out(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(), Screen.FACTS)
    push(facts(page).ticks[Fact.FALL])
    push(facts(page).none)
    assert kept(page).facts == ()
    assert not facts(page).ticks[Fact.FALL].isChecked()

    push(facts(page).ticks[Fact.FALL])
    assert kept(page).facts == (Fact.FALL,)
    assert not facts(page).none.isChecked()


def test_how_long_it_has_lasted_is_kept(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(), Screen.DURATION)
    push(choices(page, Screen.DURATION).choices.button("over-3-months"))

    assert kept(page).duration is Duration.OVER_3_MONTHS


def test_how_long_it_was_kept_up_is_kept(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(days=3), Screen.KEPT)
    push(choices(page, Screen.KEPT).choices.button("3-to-11-months"))

    assert kept(page).kept is Kept.MONTHS_3_TO_11


def test_the_two_numbers_of_pain_are_kept(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(), Screen.PAIN)
    push(pain(page).pain.numbers.button("0"))
    push(pain(page).interference.numbers.button("10"))

    assert (kept(page).pain, kept(page).interference) == (0, 10)


def test_days_and_minutes_are_kept(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(), Screen.MOVEMENT)
    push(movement(page).days.numbers.button("5"))
    push(movement(page).minutes.offered.numbers.button("20"))

    assert (kept(page).days, kept(page).minutes) == (5, 20)


def test_another_choice_takes_the_place_of_the_first(page: CheckinPage, push: Push) -> None:
    resume(page, Answers(pain=3), Screen.PAIN)
    push(pain(page).pain.numbers.button("7"))

    assert kept(page).pain == 7
    assert [button.text() for button in pain(page).pain.numbers.buttons() if button.isChecked()] == ["7"]


def test_arrow_keys_choose_the_next_answer(page: CheckinPage) -> None:
    resume(page, Answers(pain=3), Screen.PAIN)
    chosen = pain(page).pain.numbers.button("3")
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert kept(page).pain == 4

    resume(page, Answers(duration=Duration.UNDER_6_WEEKS), Screen.DURATION)
    radio = choices(page, Screen.DURATION).choices.button("under-6-weeks")
    radio.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(radio, Qt.Key.Key_Down)
    assert kept(page).duration is Duration.WEEKS_6_TO_12


# minutes of one's own


@pytest.mark.parametrize(("typed", "minutes"), [("25", 25), ("180", 180), ("0", 0)])
def test_typed_minutes_are_kept(page: CheckinPage, typed: str, minutes: int) -> None:
    resume(page, Answers(days=2), Screen.MOVEMENT)
    field = movement(page).minutes.typed
    field.setFocus()
    QTest.keyClicks(field, typed)

    assert kept(page).minutes == minutes
    assert field.text() == typed


@pytest.mark.parametrize(("typed", "says"), [("180", False), ("181", True), ("999", True), ("", False)])
def test_minutes_that_cannot_be_are_said_to_be_too_many(page: CheckinPage, typed: str, says: bool) -> None:
    resume(page, Answers(days=2), Screen.MOVEMENT)
    view = movement(page)
    view.minutes.typed.setFocus()

    QTest.keyClicks(view.minutes.typed, typed)

    assert view.minutes.too_much.isVisible() is says


@pytest.mark.parametrize("typed", ["-5", "abc", "1e9", "99999999999999999999", "+", " "])
def test_what_is_no_number_of_minutes_never_breaks_the_page(page: CheckinPage, typed: str) -> None:
    resume(page, Answers(days=2), Screen.MOVEMENT)
    field = movement(page).minutes.typed
    field.setFocus()
    QTest.keyClicks(field, typed)

    assert kept(page).minutes in (None, *range(181))


def test_text_that_a_screen_reader_types_is_kept(page: CheckinPage) -> None:
    resume(page, Answers(days=2), Screen.MOVEMENT)
    movement(page).minutes.typed.setText("35")

    assert kept(page).minutes == 35


def test_deleted_minutes_are_taken_back(page: CheckinPage) -> None:
    resume(page, Answers(days=2, minutes=25), Screen.MOVEMENT)
    field = movement(page).minutes.typed
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)

    assert kept(page).minutes is None


def test_a_week_without_movement_asks_for_no_minutes(page: CheckinPage) -> None:
    resume(page, Answers(minutes=30, days=2), Screen.MOVEMENT)
    by_mouse(movement(page).days.numbers.button("0"))

    assert not movement(page).minutes.typed.isVisible()
    assert not movement(page).minutes.isVisible()
    assert kept(page) == Answers(days=0)


# forward, back, skip and clear


@pytest.mark.parametrize("screen", [screen for screen in Screen if screen is not Screen.RESULT])
def test_forward_says_skip_until_something_is_chosen(page: CheckinPage, screen: Screen) -> None:
    resume(page, Answers(), screen)

    assert page.onward.text() == "Skip"
    assert not page.clear.isVisible()


CHOSEN: list[tuple[Screen, dict[str, Any]]] = [
    (Screen.SIGNS, {"gate": Gate.NONE}),
    (Screen.FACTS, {"facts": ()}),
    (Screen.DURATION, {"duration": Duration.OVER_3_MONTHS}),
    (Screen.PAIN, {"pain": 0}),
    (Screen.MOVEMENT, {"days": 1}),
    (Screen.KEPT, {"kept": Kept.YEAR}),
]


@pytest.mark.parametrize(("screen", "chosen"), CHOSEN)
def test_then_it_says_next_and_clear_takes_the_answer_back(
    page: CheckinPage, push: Push, screen: Screen, chosen: dict[str, Any]
) -> None:
    resume(page, Answers(**chosen), screen)
    assert page.onward.text() == "Next"

    push(page.clear)

    assert kept(page) == Answers()
    assert page.onward.text() == "Skip"
    buttons = [part for part in visible(page.screens[screen]) if isinstance(part, QAbstractButton)]
    assert [part.text() for part in buttons if part.isChecked()] == []


def test_everything_can_be_skipped_to_the_result(page: CheckinPage, push: Push) -> None:
    for _ in range(6):
        assert page.onward.text() == "Skip"
        push(page.onward)

    assert page.walk.screen is Screen.RESULT
    assert page.onward.text() == "Finish"
    assert "You have not gone through the help signs yet." in words(page)


def test_back_leads_to_the_screen_before_with_its_answer(page: CheckinPage, push: Push) -> None:
    by_mouse(signs(page).choices.button("none"))
    push(page.onward)
    push(page.onward)
    assert choices(page, Screen.DURATION).isVisible()

    push(page.back)
    push(page.back)

    assert signs(page).isVisible()
    assert signs(page).choices.value() == "none"
    assert not page.back.isEnabled()


def test_a_double_click_on_next_skips_no_question(page: CheckinPage) -> None:
    by_mouse(signs(page).choices.button("none"))
    by_double_click(page.onward)

    assert page.walk.screen is Screen.FACTS


def test_a_double_click_on_next_skips_no_advice(page: CheckinPage) -> None:
    by_mouse(signs(page).choices.button("now"))
    by_double_click(page.onward)

    assert page.advice[Outcome.EMERGENCY].isVisible()


def test_a_new_screen_begins_at_its_top(page: CheckinPage, window: Window) -> None:
    window.resize(800, 560)
    settle()
    bar = page.scrolled.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0

    by_mouse(page.onward)

    assert bar.value() == 0


# help signs


def test_a_sign_that_needs_help_now_leads_to_the_numbers_and_nothing_more_is_asked(
    page: CheckinPage, push: Push
) -> None:
    push(signs(page).choices.button("now"))
    push(page.onward)

    advice = page.advice[Outcome.EMERGENCY]
    assert advice.isVisible()
    assert advice.numbers.isVisible()
    assert page.heading.text() == "Get medical help now"
    assert page.onward.text() == "Finish"


def test_all_regions_numbers_are_shown_while_no_region_is_chosen(page: CheckinPage) -> None:
    by_mouse(signs(page).choices.button("now"))
    by_mouse(page.onward)

    shown = page.advice[Outcome.EMERGENCY].numbers.numbers.text()
    assert all(region.name in shown and region.ambulance in shown for region in page.desk.session.regions)


@pytest.mark.parametrize(
    ("region", "number"), [("mainland-china", "120"), ("uk", "999"), ("eu", "112"), ("us-canada", "911")]
)
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_the_chosen_region_decides_the_number_whatever_the_language(
    page: CheckinPage, region: str, number: str, language: str
) -> None:
    page.desk.session.record.keep_setting("region", region)
    page.desk.choose_language(language)
    by_mouse(signs(page).choices.button("now"))
    by_mouse(page.onward)

    card = page.advice[Outcome.EMERGENCY].numbers
    assert number in card.title.text()
    assert not card.warning.isVisible()


def test_whoever_chose_help_now_by_mistake_can_go_back(page: CheckinPage, push: Push) -> None:
    by_mouse(signs(page).choices.button("now"))
    by_mouse(page.onward)

    push(page.back)
    assert signs(page).isVisible()
    assert signs(page).choices.value() == "now"

    push(signs(page).choices.button("none"))
    push(page.onward)
    assert facts(page).isVisible()
    assert kept(page).gate is Gate.NONE


def test_from_the_result_one_press_leads_to_what_was_passed_over(page: CheckinPage, push: Push) -> None:
    by_mouse(signs(page).choices.button("none"))
    while not page.walk.is_last:
        by_mouse(page.onward)
    assert page.result.skipped.text() == "To the list about my health"
    said = page.result.said
    assert said.items[0].item.id == "facts-skipped"
    places = [part.y() for part in (said.items[0], page.result.skipped, said.items[1])]
    assert places == sorted(places)
    assert not page.result.plan.isVisible()

    push(page.result.skipped)
    assert facts(page).isVisible()
    assert page.bar.back.isEnabled()
    page.desk.choose_language("zh_Hans")
    by_mouse(facts(page).none)
    while not page.walk.is_last:
        push(page.onward)

    assert not page.result.skipped.isVisible()
    assert page.result.plan.isVisible()
    assert kept(page).facts == ()


def read_the_advice(page: CheckinPage) -> None:
    """Wait as long as the page wants it read."""
    QTest.qWait(READ_FIRST + 100)
    assert page.onward.isEnabled()


@pytest.mark.parametrize("gate", ["now", "day"])
def test_advice_is_not_pressed_away_by_shaky_hands(page: CheckinPage, window: Window, gate: str) -> None:
    by_mouse(signs(page).choices.button(gate))
    for _press in range(4):
        QTest.mouseClick(page.onward, Qt.MouseButton.LeftButton)
        QTest.qWait(120)

    assert window.stack.currentWidget() is page
    assert any(view.isVisible() for view in page.advice.values())
    assert page.desk.session.record.checkins() == []


def test_finishing_with_help_now_keeps_that_check_in_and_goes_home(page: CheckinPage, window: Window) -> None:
    by_mouse(signs(page).choices.button("now"))
    by_mouse(page.onward)
    read_the_advice(page)
    by_mouse(page.onward)

    assert isinstance(window.stack.currentWidget(), HomePage)
    (taken,) = page.desk.session.record.checkins()
    assert taken.answers == Answers(gate=Gate.NOW)
    assert page.desk.session.record.draft() is None


def test_a_sign_of_the_second_group_is_advised_and_the_questions_go_on(page: CheckinPage, push: Push) -> None:
    push(signs(page).choices.button("day"))
    push(page.onward)
    assert page.advice[Outcome.SAME_DAY].isVisible()
    assert page.onward.text() == "I have read this"

    read_the_advice(page)
    push(page.onward)
    assert facts(page).isVisible()


def test_what_is_meant_opens_and_closes(page: CheckinPage, push: Push) -> None:
    group = signs(page).now.groups[0]
    assert not group.rows[0].isVisible()

    push(group.more)
    assert all(row.isVisible() and row.text() for row in group.rows)

    push(group.more)
    assert not any(row.isVisible() for row in group.rows)


def test_which_sign_it_was_is_kept_nowhere(page: CheckinPage) -> None:
    by_mouse(signs(page).now.groups[1].more)

    assert page.desk.session.record.draft() is None


# drafts, and what comes of them


def test_a_check_in_goes_on_where_it_was_left(window: Window, page: CheckinPage) -> None:
    by_mouse(signs(page).choices.button("none"))
    by_mouse(page.onward)
    by_mouse(window.rail.buttons[Place.HOME])
    assert window.rooms.page(HomePage).checkin.text() == "Go on with my check-in"

    by_mouse(window.rooms.page(HomePage).checkin)

    assert page.walk.screen is Screen.FACTS
    assert page.walk.answers.gate is Gate.NONE


def test_a_draft_of_another_day_comes_back_with_the_record(window: Window) -> None:
    session = window.desk.session
    with closing(session.people.create("Ann")) as record:
        record.keep_draft(Answers(gate=Gate.NONE, pain=6), Screen.PAIN)

    session.begin(session.people.open("Ann"))
    window.start()
    window.go_to(Place.CHECKIN)
    settle()

    page = window.rooms.page(CheckinPage)
    assert page.walk.screen is Screen.PAIN
    assert pain(page).pain.numbers.value() == "6"


def test_looking_at_the_first_screen_begins_no_draft(page: CheckinPage) -> None:
    assert page.desk.session.record.draft() is None


def test_a_finished_check_in_is_kept_once_and_the_draft_is_gone(window: Window, page: CheckinPage) -> None:
    answers = Answers(gate=Gate.NONE, facts=(), pain=5)
    resume(page, answers, Screen.RESULT)
    by_mouse(page.onward)
    window.go_to(Place.CHECKIN)
    window.go_to(Place.HOME)

    assert [taken.answers for taken in page.desk.session.record.checkins()] == [answers]
    assert page.desk.session.record.draft() is None


@pytest.mark.parametrize("leave", ["home", "sheet", "lesson", "help"])
def test_whoever_has_seen_the_result_has_finished_however_they_leave(
    window: Window, page: CheckinPage, leave: str
) -> None:
    resume(page, Answers(gate=Gate.NONE, facts=(), days=0), Screen.RESULT)
    if leave == "home":
        by_mouse(window.rail.buttons[Place.HOME])
    elif leave == "sheet":
        by_mouse(page.result.sheet)
    elif leave == "lesson":
        by_mouse(next(item.lesson for item in page.result.items if item.lesson.isVisible()))
    else:
        window.go_to(Place.SETTINGS)

    assert len(page.desk.session.record.checkins()) == 1
    assert page.desk.session.record.draft() is None


@pytest.mark.parametrize("facts", [(), None])
def test_going_back_into_a_finished_check_in_leaves_no_draft(
    window: Window, page: CheckinPage, facts: tuple[Fact, ...] | None
) -> None:
    resume(page, Answers(gate=Gate.NONE, facts=facts, pain=5), Screen.RESULT)
    assert page.result.skipped.isVisible() == (facts is None)
    by_mouse(page.result.sheet)
    window.go_back()
    settle()
    assert window.stack.currentWidget() is page
    assert not page.result.skipped.isVisible()
    if page.back.isEnabled():
        by_mouse(page.back)
    page.desk.choose_language("zh_Hans")
    assert not page.result.skipped.isVisible()
    window.go_to(Place.HOME)

    assert len(page.desk.session.record.checkins()) == 1
    assert page.desk.session.record.draft() is None


def test_the_next_check_in_knows_the_facts_of_the_last_and_compares(
    window: Window, page: CheckinPage
) -> None:
    record = page.desk.session.record
    record.finish_checkin(Answers(gate=Gate.NONE, facts=(Fact.FALL,), pain=8), datetime.now().astimezone())
    page.begin()
    assert page.walk.answers == Answers(facts=(Fact.FALL,))

    resume(page, Answers(gate=Gate.NONE, facts=(Fact.FALL,), pain=5), Screen.RESULT)

    assert "8" in words(page.result)
    assert "5" in words(page.result)


def test_the_result_shows_how_sure_each_sentence_is(page: CheckinPage, push: Push, window: Window) -> None:
    answers = Answers(gate=Gate.NONE, facts=(), duration=Duration.OVER_3_MONTHS, pain=4, days=3, minutes=30)
    resume(page, answers, Screen.RESULT)
    rows = [row for row in page.result.findChildren(EvidenceRow) if row.isVisible()]
    assert rows
    heard: list[list[str]] = []
    rows[0].wanted.connect(heard.append)

    push(next(iter(rows[0].badges.values())))

    assert heard
    assert heard[0]
    (card,) = open_dialogs()
    assert card.windowTitle() == "How sure is this, and where does it come from?"
    card.reject()


def test_the_picture_of_the_week_has_words_for_a_screen_reader(page: CheckinPage) -> None:
    resume(page, Answers(gate=Gate.NONE, facts=(), days=3, minutes=20), Screen.RESULT)

    assert page.result.week.isVisible()
    assert "60" in page.result.week.accessibleName()


def test_pain_over_time_is_drawn_once_there_are_two_days(page: CheckinPage) -> None:
    now = Answers(gate=Gate.NONE, facts=(), pain=4)
    resume(page, now, Screen.RESULT)
    assert not page.result.trend_card.isVisible()

    before = datetime.now().astimezone() - timedelta(days=7)
    page.desk.session.record.finish_checkin(Answers(gate=Gate.NONE, facts=(), pain=6), before)
    resume(page, now, Screen.RESULT)

    assert page.result.trend_card.isVisible()
    assert "6; 4" in page.result.trend.accessibleName()


def test_every_answer_has_a_name_for_a_screen_reader(page: CheckinPage) -> None:
    for screen in Screen:
        resume(page, Answers(days=2), screen)
        settle()
        for part in visible(page):
            if isinstance(part, QAbstractButton):
                name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
                assert name == part.text() != "", f"{screen}: {part}"


def test_a_region_chosen_by_a_screen_reader_counts(window: Window) -> None:
    window.go_to(Place.SETTINGS)
    by_screen_reader(window.rooms.page(SettingsPage).region.choices.button("japan"))

    assert window.desk.session.region is not None
    assert window.desk.session.region.id == "japan"
