"""The plan: what it waits for, how it is made, what is ticked, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from tests.ui.hands import WAYS, by_mouse
from tests.ui.walking import open_dialogs, resume, settle, visible

from painedu.checkin.answers import Answers, Fact, Gate
from painedu.checkin.flow import Screen
from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.light import Light
from painedu.plan.plan import Cue, Day, Plan
from painedu.plan.planning import Page as PlanningPage
from painedu.records.errors import CouldNotSave
from painedu.ui.help_now import HelpNow
from painedu.ui.pages.checkin import CheckinPage
from painedu.ui.pages.handout import HandoutPage
from painedu.ui.pages.plan import PlanPage
from painedu.ui.place import Place
from painedu.ui.plan.day_card import DayCard
from painedu.ui.plan.making import ActivityPage, AmountPage, DaysPage, FlareUpPage
from painedu.ui.window import Window

Push = Callable[[QAbstractButton], None]
CLEAR = Answers(gate=Gate.NONE, facts=(), pain=4, days=2, minutes=10)
WALK = Plan(activity=Activity.WALK, bad_day=7, days=(Day.MONDAY, Day.THURSDAY), cue=Cue.MORNING)
NOW = datetime.now().astimezone()
GREEN = Done(6, stopped=False, usual=4, during=5, morning=4)


@pytest.fixture(params=WAYS, ids=lambda way: str(way.__name__))
def push(request: pytest.FixtureRequest) -> Push:
    way: Push = request.param
    return way


def opened(window: Window, answers: Answers | None = CLEAR, plan: Plan | None = None) -> PlanPage:
    """Open the page, and read what is to be read first."""
    page = unread(window, answers, plan)
    if page.reading.isVisible():
        page.go_on()
        settle()
    return page


def unread(window: Window, answers: Answers | None = CLEAR, plan: Plan | None = None) -> PlanPage:
    record = window.desk.session.record
    if answers is not None:
        record.finish_checkin(answers, NOW)
    if plan is not None:
        record.plans.make(plan, NOW)
    window.go_to(Place.PLAN)
    settle()
    return window.rooms.page(PlanPage)


def words(page: PlanPage) -> str:
    return "\n".join(part.text() for part in visible(page) if isinstance(part, QLabel))


def part(page: PlanPage, kind: type) -> object:
    return next(view for view in page.pages.values() if isinstance(view, kind))


def test_without_a_safety_check_the_way_leads_to_the_check_in(window: Window, push: Push) -> None:
    page = opened(window, answers=None)
    assert "begins with the check-in" in words(page)
    assert not page.bar.isVisible()

    push(page.waiting.checkin)

    assert isinstance(window.stack.currentWidget(), CheckinPage)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (Answers(gate=Gate.DAY, facts=()), "Be seen today"),
        (Answers(gate=Gate.NONE, facts=(Fact.FOOT_SORE,)), "Take the weight off the foot"),
        (Answers(gate=Gate.NONE, facts=(Fact.FALL,)), "tick that in the check-in"),
        (Answers(gate=Gate.NONE, facts=(), pain=9), "Plan together how to move"),
    ],
)
def test_what_has_to_come_first_is_said_and_nothing_can_be_planned(
    window: Window, answers: Answers, said: str
) -> None:
    page = opened(window, answers)

    assert said.lower() in words(page).lower()
    assert not any(view.isVisible() for view in page.pages.values())


def test_a_plan_that_was_made_waits_and_comes_back(window: Window) -> None:
    page = opened(window, Answers(gate=Gate.DAY, facts=()), WALK)
    assert "Your plan is kept" in words(page)
    assert not page.made.isVisible()

    page = opened(window, CLEAR)
    assert page.made.isVisible()


def test_advice_is_read_once_before_the_plan_and_again_when_it_is_other_advice(
    window: Window, push: Push
) -> None:
    page = unread(window, Answers(gate=Gate.NONE, facts=(Fact.AGE_65, Fact.NUMB_FEET, Fact.MAY_START)))
    assert page.reading.isVisible()
    assert "Check both feet" in words(page)

    push(page.onward)
    assert part(page, ActivityPage).isVisible()  # type: ignore[attr-defined]
    window.go_to(Place.HOME)
    window.go_to(Place.PLAN)
    assert not page.reading.isVisible()

    page = unread(window, Answers(gate=Gate.NONE, facts=(Fact.EYES, Fact.MAY_START)))
    assert page.reading.isVisible()


def test_the_two_lists_are_read_by_everyone_before_the_first_plan(window: Window, push: Push) -> None:
    page = unread(window)
    assert page.reading.later.isVisible()
    assert "Ask a doctor before you exercise" in words(page)
    assert page.reading.list.items == []

    push(page.onward)
    window.go_to(Place.HOME)
    window.go_to(Place.PLAN)
    assert not page.reading.isVisible()


def test_a_plan_is_made_in_four_pages_and_said_in_one_sentence(window: Window, push: Push) -> None:
    page = opened(window)
    activity, amount = part(page, ActivityPage), part(page, AmountPage)
    days, flare_up = part(page, DaysPage), part(page, FlareUpPage)
    assert isinstance(activity, ActivityPage)
    assert isinstance(amount, AmountPage)
    assert isinstance(days, DaysPage)
    assert isinstance(flare_up, FlareUpPage)
    assert not page.onward.isEnabled()

    push(activity.choice.choices.button("walk"))
    assert "Walk upright" in words(page)
    push(page.onward)
    push(amount.minutes.offered.numbers.button("7"))
    assert "Begin with 6 min" in words(page)
    push(page.onward)
    push(days.days[Day.THURSDAY])
    push(days.days[Day.MONDAY])
    push(days.cue.choices.button("morning"))
    push(page.onward)
    assert "3 to 4 min instead of 6" in words(page)
    push(page.onward)

    assert window.desk.session.record.plans.current() == WALK
    assert page.made.sentence.text() == "When I have had breakfast, I walk for 6 min."
    assert page.made.days.text() == "Monday · Thursday"


def test_whoever_does_nothing_now_begins_with_five_minutes(window: Window) -> None:
    page = opened(window)
    page.desk.session.record.plans.keep_under_way(Plan(activity=Activity.WALK), PlanningPage.AMOUNT)
    page.settle()
    amount = part(page, AmountPage)
    assert isinstance(amount, AmountPage)
    assert amount.minutes.offered.numbers.button("0").text() == "I do nothing now"

    by_mouse(amount.minutes.offered.numbers.button("0"))

    assert "Begin with 5 min, or less" in words(page)
    assert page.onward.isEnabled()


def test_with_a_foot_sore_and_a_doctors_word_only_what_is_off_the_feet_is_offered(window: Window) -> None:
    page = opened(window, Answers(gate=Gate.NONE, facts=(Fact.FOOT_SORE, Fact.MAY_START)))
    activity = part(page, ActivityPage)
    assert isinstance(activity, ActivityPage)
    settle()

    offered = [
        name for name in activity.choice.choices.ids if activity.choice.choices.button(name).isVisible()
    ]
    assert offered == ["band-row"]
    assert "no weight on a foot" in words(page)


@pytest.mark.parametrize(("activity", "needs"), [("cycle", True), ("water", True), ("walk", False)])
def test_what_needs_a_clear_head_says_so(window: Window, activity: str, needs: bool) -> None:
    page = opened(window)
    shown = part(page, ActivityPage)
    assert isinstance(shown, ActivityPage)
    by_mouse(shown.choice.choices.button(activity))

    assert ("Wait with this until you know how you react" in words(page)) is needs


def test_own_words_take_the_place_of_those_offered_and_outlive_a_switch(window: Window) -> None:
    page = opened(window)
    window.desk.session.record.plans.keep_under_way(WALK, PlanningPage.DAYS)
    page.settle()
    days = part(page, DaysPage)
    assert isinstance(days, DaysPage)
    days.own.line.setFocus()
    QTest.keyClicks(days.own.line, "After the news")
    window.desk.switch.to("zh_Hans")
    settle()
    assert days.own.line.text() == "After the news"
    assert days.own.line.hasFocus()
    page.go_on()
    page.go_on()

    assert page.made.sentence.text() == "After the news，我走路 6 分钟。"


def test_every_answer_is_on_the_disk_at_once_and_the_page_is_found_again(window: Window) -> None:
    page = opened(window)
    activity = part(page, ActivityPage)
    assert isinstance(activity, ActivityPage)
    by_mouse(activity.choice.choices.button("cycle"))
    plans = window.desk.session.record.plans
    under_way = plans.under_way()
    assert under_way
    assert under_way.plan == Plan(activity=Activity.CYCLE)

    page.go_on()
    again = PlanPage(window.desk)  # as after a crash: only the record is left

    assert again.planning.page is PlanningPage.AMOUNT
    assert again.planning.answers == Plan(activity=Activity.CYCLE)


def test_where_nothing_can_be_kept_the_page_stays(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(window)
    window.desk.session.record.plans.keep_under_way(WALK, PlanningPage.AMOUNT)
    page.settle()

    def refuse(*_given: object) -> None:
        raise CouldNotSave(None, None)

    monkeypatch.setattr(window.desk.session.record.plans, "keep_under_way", refuse)
    for go in (page.go_on, page.go_back):
        with pytest.raises(CouldNotSave):
            go()
        assert page.planning.page is PlanningPage.AMOUNT


def test_changing_a_plan_can_be_given_up(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    push(page.made.change)
    activity = part(page, ActivityPage)
    assert isinstance(activity, ActivityPage)
    push(activity.choice.choices.button("tai-chi"))
    push(page.cancel)

    assert page.made.isVisible()
    assert window.desk.session.record.plans.current() == WALK
    assert window.desk.session.record.plans.under_way() is None


def test_a_day_is_ticked_and_its_light_follows_from_the_answers(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    today = date.today()
    push(page.made.week.days[today.weekday()])
    card = page.findChildren(DayCard)[-1]
    assert not card.view.isVisible()

    push(card.tick)
    push(card.view.stopped.choice.button("no"))
    for name, number in (("usual", "4"), ("during", "5"), ("morning", "4")):
        assert card.view.pains[name].isVisible()
        push(card.view.pains[name].numbers.button(number))

    assert window.desk.session.record.plans.done() == {today: GREEN}
    assert card.view.picture.state == Light.GREEN.value
    assert "green" in page.made.week.days[today.weekday()].text()


def test_in_a_small_window_the_next_question_comes_into_view(window: Window) -> None:
    window.resize(800, 520)
    window.desk.choose_text_size(200)
    page = opened(window, plan=WALK)
    page.made.week.day_wanted.emit(date.today())
    card = page.findChildren(DayCard)[-1]
    card.resize(600, 420)
    card.tick.click()
    settle()
    card.view.stopped.choice.button("no").click()
    settle()
    for name in ("usual", "during"):
        question = card.view.pains[name]
        assert not question.numbers.button("4").visibleRegion().isEmpty()
        question.numbers.button("4").click()
        settle()


def test_a_stop_sign_is_red_and_no_number_is_asked(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    page.made.week.day_wanted.emit(date.today())
    card = page.findChildren(DayCard)[-1]
    push(card.tick)
    push(card.view.stopped.choice.button("yes"))

    assert not any(question.isVisible() for question in card.view.pains.values())
    assert card.view.picture.state == "red"
    assert "look at the help signs" in page.made.week.next.text.text()


def test_a_tick_that_was_a_slip_can_be_taken_back_and_set_again(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    plans = window.desk.session.record.plans
    plans.keep_done(date.today(), GREEN)
    page.made.week.day_wanted.emit(date.today())
    card = page.findChildren(DayCard)[-1]

    push(card.tick)
    assert plans.done() == {}
    push(card.tick)
    assert plans.done() == {date.today(): GREEN}


def test_an_open_day_keeps_its_answers_through_a_language_switch(window: Window) -> None:
    page = opened(window, plan=WALK)
    page.made.week.day_wanted.emit(date.today())
    card = page.findChildren(DayCard)[-1]
    by_mouse(card.tick)
    by_mouse(card.view.stopped.choice.button("no"))
    window.desk.switch.to("zh_Hans")
    settle()

    assert card.isVisible()
    assert card.view.stopped.choice.value() == "no"
    assert card.tick.isChecked()
    assert "做到了" in card.tick.accessibleName()


def test_days_to_come_cannot_be_ticked_and_other_weeks_can_be_seen(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    week, today = page.made.week, date.today()
    assert [day.isEnabled() for day in week.days] == [n <= today.weekday() for n in range(7)]
    assert not week.after.isEnabled()

    push(week.before)
    assert all(day.isEnabled() for day in week.days)
    push(week.after)
    assert [day.isEnabled() for day in week.days] == [n <= today.weekday() for n in range(7)]


def test_a_green_week_proposes_one_minute_more_and_it_can_be_taken(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    plans, monday = (
        window.desk.session.record.plans,
        date.today() - timedelta(days=date.today().weekday() + 7),
    )
    for day in (monday, monday + timedelta(days=3)):
        plans.keep_done(day, GREEN)
    push(page.made.week.before)
    assert "7 min" in page.made.week.next.text.text()

    push(page.made.week.take)

    current = plans.current()
    assert current
    assert (current.minutes, current.bad_day) == (7, 7)
    assert "7 min" in page.made.sentence.text()


def test_a_week_just_begun_shows_what_the_one_before_proposes(window: Window) -> None:
    plans = window.desk.session.record.plans
    monday = date.today() - timedelta(days=date.today().weekday() + 7)
    for day in (monday, monday + timedelta(days=3)):
        plans.keep_done(day, GREEN)
    page = opened(window, plan=WALK)
    assert page.made.week.take.isVisible()

    plans.keep_done(date.today(), GREEN)
    page.settle()
    assert "From now on you could add" not in page.made.week.next.text.text()


def test_where_activity_makes_one_worse_for_days_nothing_is_added(window: Window) -> None:
    page = opened(window, Answers(gate=Gate.NONE, facts=(Fact.WORSE_FOR_DAYS, Fact.MAY_START)), WALK)
    monday = date.today() - timedelta(days=date.today().weekday() + 7)
    for day in (monday, monday + timedelta(days=3)):
        window.desk.session.record.plans.keep_done(day, GREEN)
    by_mouse(page.made.week.before)

    assert "Add nothing week by week" in page.made.week.next.text.text()
    assert not page.made.week.take.isVisible()
    assert not page.made.card.harder.isVisible()


def test_a_result_leads_to_the_plan_where_one_can_be_made(window: Window, push: Push) -> None:
    window.go_to(Place.CHECKIN)
    page = window.rooms.page(CheckinPage)
    resume(page, Answers(gate=Gate.NONE, facts=(Fact.FALL,)), Screen.RESULT)
    assert not page.result.plan.isVisible()

    resume(page, CLEAR, Screen.RESULT)
    push(page.result.plan)

    assert isinstance(window.stack.currentWidget(), PlanPage)
    assert [taken.answers for taken in window.desk.session.record.checkins()] == [CLEAR]


def test_the_plan_leads_to_the_sheet_that_holds_it(window: Window, push: Push) -> None:
    page = opened(window, plan=WALK)
    push(page.made.sheet)

    sheet = window.stack.currentWidget()
    assert isinstance(sheet, HandoutPage)
    assert sheet.request().plan == WALK


def test_a_plan_that_waits_is_not_on_the_sheet(window: Window) -> None:
    opened(window, Answers(gate=Gate.DAY, facts=()), WALK)
    window.go_to(Place.HANDOUT)

    assert window.rooms.page(HandoutPage).request().plan is None


def test_a_day_button_tells_a_screen_reader_everything(window: Window) -> None:
    page = opened(window, plan=Plan(activity=Activity.WALK, bad_day=7, days=tuple(Day)))
    today = date.today()
    window.desk.session.record.plans.keep_done(today, GREEN)
    page.settle()

    name = page.made.week.days[today.weekday()].accessibleName()
    assert str(today.year) in name
    assert name.endswith("planned, done, green")


def test_enter_goes_on_from_a_page_that_is_answered(window: Window) -> None:
    page = opened(window)
    activity = part(page, ActivityPage)
    assert isinstance(activity, ActivityPage)
    by_mouse(activity.choice.choices.button("walk"))
    page.onward.setFocus()
    QTest.keyClick(page.onward, Qt.Key.Key_Return)
    settle()

    assert page.planning.page is PlanningPage.AMOUNT


@pytest.mark.parametrize("shown", PlanningPage)
def test_a_language_switch_on_every_page_keeps_answers_place_and_focus(
    window: Window, shown: PlanningPage
) -> None:
    page = opened(window)
    plans = window.desk.session.record.plans
    plans.keep_under_way(WALK, shown)
    page.settle()
    page.back.setFocus()
    page.onward.setFocus()
    settle()
    for language in ("zh_Hans", "en"):
        window.desk.switch.to(language)
        settle()
        assert (page.planning.answers, page.planning.page) == (WALK, shown)
        assert page.pages[shown].isVisible()
        assert page.onward.hasFocus()
        under_way = plans.under_way()
        assert under_way
        assert (under_way.plan, under_way.page) == (WALK, shown)


def test_the_card_of_help_signs_can_be_printed_by_itself(window: Window, push: Push) -> None:
    window.desk.session.record.keep_setting("region", "uk")
    window.show_help_signs()
    settle()
    card = next(part for part in open_dialogs() if isinstance(part, HelpNow))
    card.print_wanted.disconnect()
    printed: list[list[bytes]] = []
    card.print_wanted.connect(lambda pages, _paper: printed.append(pages))
    push(card.print)

    assert [len(pages) for pages in printed] == [1]
    card.reject()
