"""The numbers of the last check-ins in columns, for a doctor or nurse to compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from painedu.checkin.answers import Answers
from painedu.checkin.trend import number
from painedu.checkin.week import week
from painedu.handout.voices import Spoken, Voices

NOT_ANSWERED, OF_TEN = "–", "/10"
SCALES = ("pain", "interference", "confidence")
COLUMNS: dict[str, Callable[[Answers], int | None]] = {
    "pain": lambda answers: answers.pain,
    "interference": lambda answers: answers.interference,
    "minutes": lambda answers: number("minutes", answers),
    "strength": lambda answers: answers.strength,
    "confidence": lambda answers: answers.confidence,
}


@dataclass(frozen=True)
class Table:
    """Heads, the day first, rows as long as they are, and lines below."""

    heads: list[Spoken]
    rows: list[list[Spoken]]
    below: list[Spoken]


def numbers_table(say: Voices, shown: Sequence[tuple[date, Answers]], below: list[Spoken]) -> Table | None:
    """Return a row a check-in, in the order of ``shown``, with a column for each number that one of them has.

    None where there is nothing to compare.
    """
    asked = [name for name, of in COLUMNS.items() if any(of(answers) is not None for _, answers in shown)]
    if len(shown) < 2 or not asked:
        return None
    heads = [_head(say, "day"), *(_head(say, name, shown) for name in asked)]
    rows = [[say.long_date(day), *(_cell(say, name, answers) for name in asked)] for day, answers in shown]
    return Table(heads, rows, below)


def _head(say: Voices, name: str, shown: Sequence[tuple[date, Answers]] = ()) -> Spoken:
    weeks = [week(answers) for _, answers in shown]
    are_hard = name == "minutes" and any(each is not None and each.hard_sum for each in weeks)
    return say.own(f"overview_head_{name}_hard" if are_hard else f"overview_head_{name}")


def _cell(say: Voices, name: str, answers: Answers) -> Spoken:
    value = COLUMNS[name](answers)
    return say.same(NOT_ANSWERED if value is None else f"{value}{OF_TEN if name in SCALES else ''}")
