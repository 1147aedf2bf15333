"""A week of movement with its parts: a total never stands alone (evidence 3c)."""

from __future__ import annotations

from dataclasses import dataclass

from painedu.checkin.answers import Answers
from painedu.checkin.scoring import weekly_minutes

NOT_ASKED = "not_asked"
"""What the drawing of a week says in place of a number that was not asked; the id of its word."""


@dataclass(frozen=True)
class Week:
    """``days`` 0-7, ``minutes`` and ``hard`` on such a day; ``total`` counts hard minutes twice.

    ``hard`` are None when they were not asked, or cannot be right; ``strength``, days 0-7, likewise.
    """

    days: int
    minutes: int
    hard: int | None
    strength: int | None
    total: int

    @property
    def sum(self) -> int:
        """All minutes of the week, each counted once."""
        return self.days * self.minutes

    @property
    def hard_sum(self) -> int:
        """The hard ones among them."""
        return self.days * (self.hard or 0)

    def parts(self) -> dict[str, int | str]:
        """Return what fills the words of a sum."""
        parts = {"days": self.days, "minutes": self.minutes, "hard": self.hard or 0}
        return {**parts, "sum": self.sum, "hard_sum": self.hard_sum, "total": self.total}

    def drawn(self) -> dict[str, int | str]:
        """Return the data of the figure "week"."""
        asked = {"hard": self.hard, "strength": self.strength}
        said = {name: NOT_ASKED if value is None else value for name, value in asked.items()}
        return {"days": self.days, "minutes": self.minutes, **said, "total": self.total}


def week(answers: Answers) -> Week | None:
    """Return the week of ``answers``, None when its days or minutes were not answered.

    Hard minutes that are more than the minutes count as not asked, until it is known which is right.
    """
    hard = None if answers.has_too_many_hard_minutes() or answers.does_not_move() else answers.hard
    total = weekly_minutes(answers.days, answers.minutes, hard)
    if total is None or answers.days is None:
        return None
    return Week(answers.days, answers.minutes or 0, hard, answers.strength, total)
