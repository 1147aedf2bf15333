"""The numbers of the last check-ins in columns, for a doctor or nurse to find and compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from painedu.checkin.answers import Answers, Duration
from painedu.checkin.trend import number
from painedu.checkin.week import week
from painedu.handout.voices import Spoken, Voices

NUMBERS = ("pain", "interference", "minutes", "strength", "confidence")
OF_TEN = ("pain", "interference", "confidence")
NOT_ANSWERED = "–"


@dataclass(frozen=True)
class Table:
    """Heads, the day first, rows as long as they are, and lines below."""

    heads: list[Spoken]
    rows: list[list[Spoken]]
    below: list[Spoken]


def numbers_table(
    say: Voices, taken: Sequence[tuple[date, Answers]], most: int, no_pain: Spoken
) -> Table | None:
    """Return a row for each of the last ``most`` check-ins, newest first, a column for each number in them.

    ``taken`` come oldest first; where there are more, a line says so. ``no_pain`` is what was chosen
    instead of a number of pain. None where there are no numbers.
    """
    shown = [*reversed(taken[-most:])]
    cells = {name: [_cell(say, name, answers, no_pain) for _, answers in shown] for name in NUMBERS}
    asked = [name for name, column in cells.items() if any(column)]
    if not asked:
        return None
    heads = [say.own(f"overview_head_{name}") for name in ("day", *(sort_of(name, shown) for name in asked))]
    gap = say.same(NOT_ANSWERED)
    rows = [
        [say.long_date(day), *(cells[name][at] or gap for name in asked)] for at, (day, _) in enumerate(shown)
    ]
    notes = {
        "overview_last": len(taken) > most,
        "overview_not_answered": any(gap in row for row in rows),
    }
    fields: dict[str, str | int] = {"shown": len(shown), "count": len(taken), "sign": NOT_ANSWERED}
    return Table(heads, rows, [say.own(name, **fields) for name, is_said in notes.items() if is_said])


def sort_of(name: str, shown: Sequence[tuple[date, Answers]]) -> str:
    """Return the word for one of NUMBERS: minutes go by another name where hard ones count twice in them."""
    weeks = [week(answers) for _, answers in shown] if name == "minutes" else []
    return f"{name}_hard" if any(each is not None and each.hard_sum for each in weeks) else name


def _cell(say: Voices, name: str, answers: Answers, no_pain: Spoken) -> Spoken | None:
    value = number(name, answers)
    if value is not None:
        return say.same(f"{value}/10" if name in OF_TEN else str(value))
    return no_pain if name == "pain" and answers.duration is Duration.NO_PAIN else None
