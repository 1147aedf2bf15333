"""The pages on which a plan is made: what, how long, when, and what to do when pain flares up."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painedu.plan.activity import Activity, offered
from painedu.plan.plan import LONGEST_TEXT, Cue, Day, Plan
from painedu.plan.planning import Page
from painedu.plan.saying import MEDICINES, beginning, flare_up
from painedu.ui import style
from painedu.ui.checkin.choices import ChoiceScreen
from painedu.ui.checkin.minutes_question import MinutesQuestion
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.plan.activity_card import FIGURE, ActivityCard
from painedu.ui.plan.saying_list import SayingList
from painedu.ui.plan.saying_view import SayingView
from painedu.ui.plan.weekdays import day_name
from painedu.ui.widgets.beside import Beside
from painedu.ui.widgets.buttons import button, check_quietly
from painedu.ui.widgets.column import bring_into_view, column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded

BESIDE_FROM = 640  # px at 100 %: narrower, the card stands below the choice


class TypedQuestion(Worded):
    """A line for one's own words, at most LONGEST_TEXT letters."""

    def __init__(self, screen: ScreenView, name: str) -> None:
        super().__init__()
        self._screen, self._name = screen, name
        self.label, self.line = Body(), QLineEdit()
        self.line.setMaxLength(LONGEST_TEXT)
        self.setLayout(column(self.label, self.line, gap=style.SMALL))
        self.line.textChanged.connect(self._type)  # not textEdited: a screen reader's text would be lost
        self.refresh()

    def refresh(self) -> None:
        question, given = self._screen.question(self._name), str(self._screen.given(self._name) or "")
        self.label.setText(self._screen.words(question.text))
        self.line.setAccessibleName(self.label.text())
        self.line.setPlaceholderText(self._screen.words(question.hint))
        if not self.line.hasFocus():
            with QSignalBlocker(self.line):
                self.line.setText(given)

    def _type(self, text: str) -> None:
        self._screen.answered.emit(self._name, text)


class _ActivityChoice(ChoiceScreen):
    """The activities by the names on their drawings, only those that may be chosen."""

    def label(self, value: Enum) -> str:
        named = self.desk.drawings().figure(FIGURE).state(value.value).label
        return self.desk.translate.within(FIGURE, named)

    def refresh(self) -> None:
        super().refresh()
        may = offered(self.desk.session.answers(), self.desk.session.region)
        for activity in Activity:
            self.choices.button(activity.value).setVisible(activity in may)


class PlanScreen(ScreenView):
    """A page of the plan that is being made."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.plan_texts())

    @property
    def plan(self) -> Plan:
        return self.walk.answers if self.walk else Plan()


class ActivityPage(PlanScreen):
    """What to do, with the card of the one chosen beside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.choice = _ActivityChoice(desk, "activity", Activity, desk.plan_texts())
        self.seated, self.card = Body(), ActivityCard(desk)
        self.panel = panel("card", self.card)
        sides = Beside(_at_top(self.choice), _at_top(self.panel), (2, 3), BESIDE_FROM, style.WIDE)
        self.setLayout(column(self.seated, sides, gap=style.LARGE))
        self.choice.answered.connect(self.answered)
        self.card.claims_wanted.connect(self.claims_wanted)
        self.refresh()

    def refresh(self) -> None:
        self.choice.walk = self.walk
        self.choice.refresh()
        may = offered(self.desk.session.answers(), self.desk.session.region)
        self.seated.setText(self.desk.translate("Only what puts no weight on a foot is offered for now."))
        self.seated.setVisible(len(may) < len(Activity))
        self.card.show_activity(self.plan.activity)
        self.panel.setVisible(self.plan.activity is not None)


def _at_top(part: QWidget) -> QWidget:
    """Return ``part`` with what is left of the height below it."""
    holder = QWidget()
    layout = column(part)
    layout.addStretch(1)
    holder.setLayout(layout)
    return holder


class AmountPage(PlanScreen):
    """What one can do even on a bad day, and what follows from it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.minutes, self.begin = MinutesQuestion(self, "bad_day"), SayingView(desk)
        self.panel = panel("calm", self.begin)
        self.setLayout(column(self.minutes, self.panel, gap=style.LARGE))
        self.begin.claims_wanted.connect(self.claims_wanted)
        self.refresh()

    def refresh(self) -> None:
        self.minutes.refresh()
        said, was = beginning(self.plan), self.begin.item
        self.begin.say(said)
        self.panel.setVisible(said is not None)
        if said is not None and said != was and self.isVisible():
            bring_into_view(self.panel)


class DaysPage(PlanScreen):
    """On which days, and right after what."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.text, self.hint = Subheading(), Fine("quiet")
        self.days = {day: button("chip", checkable=True) for day in Day}
        self.cue = ChoiceScreen(desk, "cue", Cue, desk.plan_texts())
        self.own = TypedQuestion(self, "own_cue")
        chips = flowing(*self.days.values(), gap=style.SMALL)
        self.setLayout(column(self.text, self.hint, chips, self.cue, self.own, gap=style.LARGE))
        for day, chip in self.days.items():
            chip.toggled.connect(partial(self._choose, day))
        self.cue.answered.connect(self.answered)
        self.refresh()

    def refresh(self) -> None:
        question, given = self.question("days"), self.plan.days or ()
        self.text.setText(self.words(question.text))
        self.hint.setText(self.words(question.hint))
        for day, chip in self.days.items():
            chip.setText(day_name(self.desk, day))
            check_quietly(chip, day in given)
        self.cue.walk = self.walk
        for part in (self.cue, self.own):
            part.refresh()

    def _choose(self, day: Day, on: bool) -> None:
        given = set(self.plan.days or ())
        self.answered.emit("days", tuple(given | {day} if on else given - {day}))


class FlareUpPage(PlanScreen):
    """What to do when pain flares up; with one's own words for what soothes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.steps = FlareUp(desk)
        self.comfort, self.medicines = TypedQuestion(self, "comfort"), SayingView(desk, MEDICINES)
        steps = panel("note", self.steps)
        self.setLayout(column(self.comfort, steps, panel("card", self.medicines), gap=style.LARGE))
        self.medicines.claims_wanted.connect(self.claims_wanted)
        self.steps.claims_wanted.connect(self.claims_wanted)
        self.refresh()

    def refresh(self) -> None:
        self.comfort.refresh()
        self.steps.show_plan(self.plan)


class FlareUp(Worded):
    """The steps for a flare-up, in order."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.steps = Subheading(), SayingList(desk, flare_up(Plan()))
        self.setLayout(column(self.title, self.steps, gap=style.MEDIUM))
        self.steps.claims_wanted.connect(self.claims_wanted)
        self.refresh()

    def show_plan(self, plan: Plan) -> None:
        self.steps.say(flare_up(plan))

    def refresh(self) -> None:
        self.title.setText(self._desk.translate("When pain flares up"))


def pages(desk: Desk) -> dict[Page, PlanScreen]:
    """Return the pages in order."""
    return {
        Page.ACTIVITY: ActivityPage(desk),
        Page.AMOUNT: AmountPage(desk),
        Page.DAYS: DaysPage(desk),
        Page.FLARE_UP: FlareUpPage(desk),
    }
