"""A person's plans and what was done of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from painedu.plan.done import Done
from painedu.plan.plan import Plan
from painedu.plan.planning import Page
from painedu.records.store import Store
from painedu.records.times import time_of


@dataclass(frozen=True)
class Underway:
    """A plan that is being made, and the page that was reached."""

    plan: Plan
    page: Page


@dataclass(frozen=True)
class Made:
    """A plan that was made at ``at``, a time with its offset."""

    at: datetime
    plan: Plan


class Plans:
    """The plans of one record; see Store for what any method may raise."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def under_way(self) -> Underway | None:
        """Return the plan that is being made."""
        found = self._store.first("SELECT plan, page FROM planning")
        if not found:
            return None
        with self._store.legible():
            return Underway(_plan(found[0]), Page(found[1]))

    def keep_under_way(self, plan: Plan, page: Page) -> None:
        """Keep the plan that is being made as it is now."""
        self._store.write(("REPLACE INTO planning VALUES (1, ?, ?)", (_json(plan), page.value)))

    def drop_under_way(self) -> None:
        """Forget the plan that is being made; the ones that were made stay."""
        self._store.write(("DELETE FROM planning", ()))

    def make(self, plan: Plan, at: datetime) -> None:
        """Keep ``plan`` as the one to follow from ``at`` on, and drop the one under way, both or neither.

        Raises ValueError when ``at`` has no offset or the plan is not whole.
        """
        if at.utcoffset() is None or not plan.is_whole:
            raise ValueError("a plan needs its parts, and a time with its offset")
        row = (at.isoformat(), _json(plan))
        self._store.write(("INSERT INTO plans (at, plan) VALUES (?, ?)", row), ("DELETE FROM planning", ()))

    def all(self) -> list[Made]:
        """Return the plans in the order in which they were made."""
        rows = self._store.rows("SELECT at, plan FROM plans ORDER BY number")
        with self._store.legible():
            return [Made(time_of(at), _plan(text)) for at, text in rows]

    def current(self) -> Plan | None:
        """Return the plan to follow now."""
        made = self.all()
        return made[-1].plan if made else None

    def done(self) -> dict[date, Done]:
        """Return what was done, day by day."""
        rows = self._store.rows("SELECT day, done FROM done ORDER BY day")
        with self._store.legible():
            return {date.fromisoformat(day): msgspec.json.decode(text, type=Done) for day, text in rows}

    def keep_done(self, day: date, done: Done | None) -> None:
        """Keep what was done on ``day``; None takes it back."""
        if done is None:
            self._store.write(("DELETE FROM done WHERE day = ?", (day.isoformat(),)))
        else:
            row = (day.isoformat(), msgspec.json.encode(done).decode())
            self._store.write(("REPLACE INTO done VALUES (?, ?)", row))


def _json(plan: Plan) -> str:
    return msgspec.json.encode(plan).decode()


def _plan(text: str) -> Plan:
    return msgspec.json.decode(text, type=Plan)
