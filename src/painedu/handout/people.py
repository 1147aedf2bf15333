"""The people of a batch: rows of a CSV file, or lines of JSON, read one at a time."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import msgspec

from painedu.checkin.answers import Answers, contradiction
from painedu.plan.plan import Plan, fault, in_order
from painedu.source.handed_in import decoded

LONGEST = 64 * 1024  # letters of one person; a whole one has 800
SUFFIXES = (".csv", ".jsonl")


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One person of a batch. What is left out becomes a line to write on, or is what the command says.

    ``languages`` are one or two, ``lessons`` those that were done. In a CSV file the keys of ``checkin`` and
    ``plan`` are columns of their own, such as checkin.pain, and the entries of a list stand in one cell with
    a semicolon between them; "none" in checkin.facts or checkin.feels means "none of these".
    """

    name: str = ""
    number: str = ""
    department: str = ""
    languages: tuple[str, ...] = ()
    region: str = ""
    lessons: tuple[str, ...] = ()
    checkin: Answers | None = None
    plan: Plan | None = None


LISTS = frozenset({"languages", "lessons", "checkin.facts", "checkin.places", "checkin.feels", "plan.days"})
NUMBERS = frozenset(
    {
        *(f"checkin.{name}" for name in ("pain", "interference", "days", "minutes", "hard")),
        *("checkin.strength", "checkin.confidence", "plan.bad_day", "plan.changed"),
    }
)
OWN = frozenset(Person.__struct_fields__) - {"checkin", "plan"}
COLUMNS = OWN | {
    f"{part}.{key}"
    for part, model in (("checkin", Answers), ("plan", Plan))
    for key in model.__struct_fields__
}

Found = Person | ValueError
"""A person, or what is wrong with a row."""


def people(path: Path) -> Iterator[tuple[int, Found]]:
    """Yield each row of ``path`` with the line it begins on; a bad row is yielded as its ValueError.

    Raises ValueError where the file as a whole cannot be used, OSError where it cannot be read.
    """
    rows = _csv_rows if path.suffix.lower() == ".csv" else _json_lines
    for line, row in rows(path):
        try:
            yield line, _person(row) if isinstance(row, bytes) else row
        except RecursionError:
            yield line, ValueError("the row is nested too deeply")
        except ValueError as error:
            yield line, error


def _person(row: bytes) -> Person:
    person = decoded(row, Person)
    said = contradiction(person.checkin) if person.checkin else None
    if said:
        raise ValueError(f"the check-in {said}")
    if person.plan is None:
        return person
    said = fault(person.plan)
    if said:
        raise ValueError(f"the plan {said}")
    plan = msgspec.structs.replace(person.plan, days=in_order(set(person.plan.days or ())))
    return msgspec.structs.replace(person, plan=plan)


def _json_lines(path: Path) -> Iterator[tuple[int, bytes | ValueError]]:
    with path.open("rb") as file:
        number = 0
        while line := file.readline(LONGEST + 1):
            number += 1
            if len(line) > LONGEST:
                while line and not line.endswith(b"\n"):
                    line = file.readline(LONGEST)
                yield number, ValueError(f"the line is longer than {LONGEST // 1024} kB")
            elif line.strip(b"\xef\xbb\xbf \t\r\n"):
                yield number, line.removeprefix(b"\xef\xbb\xbf")


def _csv_rows(path: Path) -> Iterator[tuple[int, bytes | ValueError]]:
    with _opened(path) as file:
        reader = csv.reader(file, strict=True)
        columns = _columns(reader)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader, None)
                if cells is None:
                    return
                if any(cell.strip() for cell in cells):
                    yield line, _row(columns, cells)
            except (csv.Error, ValueError) as error:
                yield line, ValueError(str(error))


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    """Open a CSV file so that a row that is not UTF-8 does not end the others."""
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        yield file


def _columns(reader: Any) -> list[str]:
    try:
        columns = [cell.strip() for cell in next(reader, [])]
    except csv.Error as error:
        raise ValueError(f"the first line names no columns: {error}") from error
    for column in columns:
        if column not in COLUMNS:
            raise ValueError(f"there is no column '{column}': use some of {', '.join(sorted(COLUMNS))}")
        if columns.count(column) > 1:
            raise ValueError(f"the column '{column}' stands there twice: remove one")
    if not columns:
        raise ValueError("the file is empty: its first line names the columns")
    return columns


def _row(columns: list[str], cells: list[str]) -> bytes:
    """Return the cells that are filled as JSON, as a line of the other kind of file would have it."""
    if len(cells) > len(columns):
        raise ValueError(f"the row has {len(cells)} cells for {len(columns)} columns")
    person: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=False):
        if not cell.strip():
            continue
        part, _, key = column.partition(".")
        (person.setdefault(part, {}) if key else person)[key or part] = _value(column, cell.strip())
    try:
        return json.dumps(person, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise ValueError("the row is not UTF-8 text: save the file as 'CSV UTF-8'") from error


def _value(column: str, cell: str) -> Any:
    if column in LISTS:
        return [] if cell == "none" else [each.strip() for each in cell.split(";") if each.strip()]
    return int(cell) if column in NUMBERS and cell.isascii() and cell.isdecimal() and len(cell) < 10 else cell
