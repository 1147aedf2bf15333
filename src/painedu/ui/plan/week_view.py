"""A week of the plan: a button a day, and what to do in the next one."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from painedu.checkin.answers import Fact
from painedu.language.formats import long_date
from painedu.language.marks import N_
from painedu.plan.done import Done
from painedu.plan.light import Light
from painedu.plan.plan import Plan
from painedu.plan.proposal import Proposal, planned, proposal, week_of
from painedu.plan.saying import proposed
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.plan.saying_view import SayingView
from painedu.ui.plan.weekdays import day_name, day_of, named_date
from painedu.ui.widgets.buttons import button, give_look
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.worded import Worded

LIGHTS = {Light.GREEN: N_("green"), Light.AMBER: N_("amber"), Light.RED: N_("red")}
WEEK = timedelta(days=7)


class WeekView(Worded):
    """Shows the week of ``day``; other weeks by its two buttons, up to this one."""

    day_wanted = Signal(object)
    minutes_wanted = Signal(int)
    claims_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._plan = desk, Plan()
        self._today = self._shown = date.today()
        self.title, self.hint = Subheading(), Fine("quiet")
        self.days = [button("chip") for _day in range(7)]
        self.before, self.after, self.take = button("quiet"), button("quiet"), button("primary")
        self.next = SayingView(desk)
        self._lay_out()
        for number, day in enumerate(self.days):
            day.clicked.connect(partial(self._want, number))
        self.before.clicked.connect(lambda: self._go(-WEEK))
        self.after.clicked.connect(lambda: self._go(WEEK))
        self.take.clicked.connect(self._take)
        self.next.claims_wanted.connect(self.claims_wanted)

    def _lay_out(self) -> None:
        self.next_panel = panel("calm", self.next, flowing(self.take, gap=style.SMALL))
        days = flowing(*self.days, gap=style.SMALL)
        weeks = flowing(self.before, self.after, gap=style.SMALL)
        self.setLayout(column(self.title, days, self.hint, weeks, self.next_panel, gap=style.MEDIUM))

    def show_plan(self, plan: Plan, today: date) -> None:
        """Show what was done of ``plan`` in the week of ``today``."""
        self._plan, self._today = plan, today
        self._shown = today
        self.refresh()

    def proposal(self) -> Proposal | None:
        """Return what the week that is shown proposes; a week just begun shows what the one before did."""
        may_add = not self._desk.session.answers().has(Fact.WORSE_FOR_DAYS)
        done, week = self._desk.session.record.plans.done(), week_of(self._shown)
        has_just_begun = self._today in week and not any(day in done for day in week)
        shown = self._shown - WEEK if has_just_begun else self._shown
        return proposal(self._plan, shown, done, may_add=may_add, today=self._today)

    def refresh(self) -> None:
        _, week = self._desk.translate, week_of(self._shown)
        dates = [long_date(day, _.language) for day in (week[0], week[-1])]
        self.title.setText(_("Week from {first} to {last}").format(first=dates[0], last=dates[1]))
        self.hint.setText(_("Press a day when you have done it. Come back next morning for its light."))
        self.before.setText(_("The week before"))
        self.after.setText(_("The week after"))
        self.after.setEnabled(self._today not in week)
        done, asked = self._desk.session.record.plans.done(), planned(self._plan, week)
        for made, day in zip(self.days, week, strict=True):
            self._show_day(made, day, done.get(day), is_planned=day in asked)
        self._show_proposal(self.proposal())

    def _show_day(self, made: QPushButton, day: date, done: Done | None, *, is_planned: bool) -> None:
        _ = self._desk.translate
        named = f"{day_name(self._desk, day_of(day), short=True)} {day.day}"
        light = LIGHTS.get(done.light) if done and done.light else None
        said = [_("planned")] if is_planned else []
        said += [_("done")] if done else []
        said += [_(light)] if light else []
        made.setText("\n".join([f"✓ {named}" if done else named, " · ".join(said[-1:])]))
        made.setAccessibleName(", ".join([named_date(self._desk, day), *said]))
        made.setEnabled(day <= self._today)
        give_look(made, "done" if done else "planned" if is_planned else "chip")

    def _show_proposal(self, found: Proposal | None) -> None:
        self.next_panel.setVisible(found is not None)
        self.next.say(proposed(found) if found else None)
        minutes = found.minutes if found else None
        self.take.setVisible(minutes is not None and minutes != self._plan.minutes)
        self.take.setText(self._desk.translate("Plan {minutes} min from now on").format(minutes=minutes))

    def _want(self, number: int) -> None:
        self.day_wanted.emit(week_of(self._shown)[number])

    def _go(self, by: timedelta) -> None:
        self._shown += by
        self.refresh()

    def _take(self) -> None:
        found = self.proposal()
        if found and found.minutes is not None:
            self.minutes_wanted.emit(found.minutes)
