"""The walk through making a plan: where the person is, and what was answered."""

from __future__ import annotations

from enum import Enum
from typing import Any

import msgspec

from painedu.plan.plan import Day, Plan, in_order


class Page(Enum):
    """The pages on which a plan is made, in order."""

    ACTIVITY = "activity"
    AMOUNT = "amount"
    DAYS = "days"
    FLARE_UP = "flare-up"


NEEDED = {Page.ACTIVITY: "activity", Page.AMOUNT: "minutes", Page.DAYS: "days"}
"""The part of a plan that each page must bring before the next is shown."""


class Planning:
    """A plan that is being made; begin with ``answers`` to change a plan or to go on with one."""

    def __init__(self, answers: Plan | None = None, page: Page = Page.ACTIVITY) -> None:
        self.answers = answers or Plan()
        self.page = page

    @property
    def number(self) -> int:
        """The place of this page, from 1."""
        return list(Page).index(self.page) + 1

    @property
    def is_first(self) -> bool:
        return self.page is Page.ACTIVITY

    @property
    def is_last(self) -> bool:
        return self.page is Page.FLARE_UP

    @property
    def may_go_on(self) -> bool:
        """Whether this page has what it needs."""
        needed = NEEDED.get(self.page)
        return needed is None or bool(getattr(self.answers, needed))

    def answer(self, name: str, value: Any) -> None:
        """Set one answer, None to take it back; another beginning or activity makes the minutes new.

        Raises ValueError for a value out of range and TypeError for a name that ``Plan`` does not
        have; the answers stay as they were.
        """
        if name == "days" and value is not None:
            value = in_order({Day(each) for each in value})
        changes = {name: value}
        if name in ("activity", "bad_day") and value != getattr(self.answers, name):
            changes["changed"] = None
        changed = msgspec.structs.replace(self.answers, **changes)
        self.answers = msgspec.convert(msgspec.to_builtins(changed), Plan)

    def forward(self) -> None:
        """Go to the next page; stay where something is missing, and on the last."""
        if self.may_go_on and not self.is_last:
            self.page = list(Page)[self.number]

    def back(self) -> None:
        """Go to the page before; stay on the first."""
        if not self.is_first:
            self.page = list(Page)[self.number - 2]
