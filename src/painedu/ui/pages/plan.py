"""Plan: what has to come first, the pages on which a plan is made, and the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from painedu.checkin.items import Item
from painedu.language.marks import N_
from painedu.plan.barrier import Barrier, barrier, to_read
from painedu.plan.done import Done
from painedu.plan.plan import Plan
from painedu.plan.planning import Page as PlanningPage
from painedu.plan.planning import Planning
from painedu.records.errors import RecordError
from painedu.ui import style
from painedu.ui.claim_card import ClaimCard
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.plan.day_card import DayCard
from painedu.ui.plan.made_view import MadeView
from painedu.ui.plan.making import pages
from painedu.ui.plan.waiting import Reading, Waiting
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.one_shown import OneShown
from painedu.ui.widgets.step_bar import StepBar

WIDEST = 820
READ, LISTS = "plan-read", "lists"
"""The setting that holds the advice that was read, as ids."""
TITLES = {
    PlanningPage.ACTIVITY: N_("What I will do"),
    PlanningPage.AMOUNT: N_("How long"),
    PlanningPage.DAYS: N_("When"),
    PlanningPage.FLARE_UP: N_("When pain flares up"),
}


class PlanPage(Page):
    """Every answer is kept at once; what is seen depends on the record alone."""

    on_rail = Place.PLAN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.planning = Planning()
        self.cancel = button("quiet")
        self.bar = StepBar(self.cancel)
        self.back, self.onward = self.bar.back, self.bar.onward
        self.waiting, self.reading, self.made = Waiting(desk), Reading(desk), MadeView(desk)
        self.pages = pages(desk)
        self._lay_out()
        self._connect()
        self.settle()

    def _lay_out(self) -> None:
        self._stack = OneShown([self.waiting, self.reading, self.made, *self.pages.values()])
        content = QWidget()
        content.setLayout(column(self.heading, self._stack, gap=style.WIDE))
        self.scrolled = ScrollColumn(content, WIDEST)
        self.setLayout(column(self.scrolled, self.bar, gap=0))

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)
        self.cancel.clicked.connect(self.drop_changes)
        for view in self.pages.values():
            view.answered.connect(self._answer)
        saying: list[Any] = [self.made, *self.pages.values(), self.waiting.list, self.reading.list]
        for part in saying:
            part.claims_wanted.connect(self._show_claims)
        for items in (self.waiting.list, self.reading.list):
            items.lesson_wanted.connect(self.lesson_wanted)
        self.waiting.checkin_wanted.connect(partial(self.place_wanted.emit, Place.CHECKIN))
        self.made.sheet_wanted.connect(partial(self.place_wanted.emit, Place.HANDOUT))
        self.made.change_wanted.connect(self.change)
        self.made.week.day_wanted.connect(self._show_day)
        self.made.week.minutes_wanted.connect(self._take_minutes)

    def opened(self) -> None:
        self.settle()
        super().opened()

    def barrier(self) -> Barrier | None:
        return barrier(self.desk.session.answers(), self.desk.session.region)

    def advice(self) -> list[Item]:
        """Return what has to be read before a plan is made or followed."""
        session = self.desk.session
        return to_read(session.answers(), session.earlier(), session.region)

    def settle(self) -> None:
        """Show what the record calls for: what has to come first, the plan under way, or the plan made."""
        plans = self.desk.session.record.plans
        under_way, current, waits = plans.under_way(), plans.current(), self.barrier()
        self.planning = Planning(under_way.plan, under_way.page) if under_way else Planning()
        if waits is not None:
            self.waiting.show_barrier(waits, self.advice())
            self._show(self.waiting)
        elif self.desk.session.record.setting(READ) != self._ids():
            self.reading.list.say(self.advice())
            self._show(self.reading)
        elif under_way is not None or current is None:
            self._show_page()
        else:
            self.made.show_plan(current, date.today())
            self._show(self.made)

    def _ids(self) -> str:
        """Name what is to be read: read once, it is asked for again only when it is other advice."""
        return ",".join([LISTS, *(item.id for item in self.advice())])

    def _show_page(self) -> None:
        view = self.pages[self.planning.page]
        view.show_walk(self.planning)
        self._show(view)

    def _show(self, view: QWidget) -> None:
        is_new = self._stack.shown is not view
        self._stack.show_part(view)
        self.bar.follow(view)
        self.refresh()
        if is_new:
            self.turned.emit()
            self.scrolled.to_top()
            self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_making(self) -> bool:
        """Whether a page of a plan is in front."""
        return self._stack.shown in self.pages.values()

    def refresh(self) -> None:
        _, planning = self.translate, self.planning
        is_reading = self._stack.shown is self.reading
        other = N_("Before you plan") if is_reading else N_("My plan")
        self.heading.setText(_(TITLES[planning.page] if self.is_making else other))
        self.bar.setVisible(self.is_making or is_reading)
        self.waiting.refresh()
        words = _("Step {number} of {count}").format(number=planning.number, count=len(PlanningPage))
        self.bar.show_step(planning.number, len(PlanningPage), "" if is_reading else words)
        self.bar.dots.setVisible(not is_reading)
        self.back.setText(_("Back"))
        self.back.setEnabled(self.is_making and not planning.is_first)
        self.cancel.setText(_("Keep the plan as it was"))
        self.cancel.setVisible(self.is_making and self.desk.session.record.plans.current() is not None)
        forward = N_("I have read this") if is_reading else N_("Done") if planning.is_last else N_("Next")
        self.bar.show_forward(_(forward))
        self.onward.setEnabled(is_reading or planning.may_go_on)

    def go_on(self) -> None:
        record = self.desk.session.record
        if self._stack.shown is self.reading:
            record.keep_setting(READ, self._ids())
        elif self.planning.is_last:
            record.plans.make(self.planning.answers, datetime.now().astimezone())
        else:
            self._move(self.planning.forward, self.planning.back)
        self.settle()

    def go_back(self) -> None:
        self._move(self.planning.back, self.planning.forward)
        self.settle()

    def _move(self, go: Callable[[], None], undo: Callable[[], None]) -> None:
        """Go on or back; where that cannot be kept, stay: the page in front is the one on disk."""
        go()
        try:
            self._keep()
        except RecordError:
            undo()
            raise

    def _keep(self) -> None:
        self.desk.session.record.plans.keep_under_way(self.planning.answers, self.planning.page)

    def change(self) -> None:
        """Begin to change the plan that was made; until it is done the old one is kept."""
        self.planning = Planning(self.made.plan)
        self._keep()
        self.settle()

    def drop_changes(self) -> None:
        """Go back to the plan as it was made."""
        self.desk.session.record.plans.drop_under_way()
        self.settle()

    def _answer(self, name: str, value: Any) -> None:
        self.planning.answer(name, value)
        try:
            self._keep()
        finally:  # what the disk refuses is still what the screen shows
            self.pages[self.planning.page].refresh()
            self.refresh()

    def _show_day(self, day: date) -> None:
        plan, done = self.made.plan, self.desk.session.record.plans.done().get(day)
        card = DayCard(self.desk, day, done, plan.minutes or 1, self)
        card.kept.connect(self._keep_done)
        card.claims_wanted.connect(self._show_claims)
        card.open()

    def _keep_done(self, day: date, done: Done | None) -> None:
        self.desk.session.record.plans.keep_done(day, done)
        self.made.week.refresh()

    def _take_minutes(self, minutes: int) -> None:
        plan: Plan = msgspec.structs.replace(self.made.plan, changed=minutes)
        self.desk.session.record.plans.make(plan, datetime.now().astimezone())
        self.settle()

    def _show_claims(self, claims: list[str]) -> None:
        ClaimCard(self.desk, claims, self).open()
