"""The plan that was made: what, when, the week, and what to do when pain flares up."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from painedu.plan.plan import Plan
from painedu.plan.saying import cautions_on
from painedu.plan.sentence import sentence
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.plan.activity_card import ActivityCard
from painedu.ui.plan.making import FlareUp
from painedu.ui.plan.saying_view import SayingView
from painedu.ui.plan.week_view import WeekView
from painedu.ui.plan.weekdays import day_name
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.worded import Worded


class MadeView(Worded):
    """Empty until ``show_plan``."""

    sheet_wanted = Signal()
    change_wanted = Signal()
    claims_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.plan = Plan()
        self.sentence, self.days = Subheading(), Body()
        self.week, self.card, self.flare_up = WeekView(desk), ActivityCard(desk), FlareUp(desk)
        self.cautions = [SayingView(desk, item) for item in cautions_on(desk.session.answers())]
        self.sheet, self.change = button("primary"), button()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = flowing(self.sheet, self.change, gap=style.MEDIUM)
        what = panel("calm", self.sentence, self.days, gap=style.SMALL)
        rest = (panel("card", self.card), panel("note", self.flare_up), panel("card", *self.cautions))
        self.setLayout(column(what, panel("card", self.week), buttons, *rest, gap=style.LARGE))

    def _connect(self) -> None:
        parts: list[Any] = [self.week, self.card, self.flare_up, *self.cautions]
        for part in parts:
            part.claims_wanted.connect(self.claims_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.change.clicked.connect(self.change_wanted)

    def show_plan(self, plan: Plan, today: date) -> None:
        self.plan = plan
        self.week.show_plan(plan, today)
        self.card.show_activity(plan.activity)
        self.flare_up.show_plan(plan)
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.sheet.setText(_("Print my plan"))
        self.change.setText(_("Change my plan"))
        for view, item in zip(self.cautions, cautions_on(self._desk.session.answers()), strict=True):
            view.say(item)
        if self.plan.is_whole:
            self.sentence.setText(sentence(self.plan, self._desk.plan_texts(), _))
            self.days.setText(" · ".join(day_name(self._desk, day) for day in self.plan.days or ()))
