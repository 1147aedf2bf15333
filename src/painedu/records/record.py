"""What is known of one person while the program runs."""

from __future__ import annotations

import functools
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import msgspec

from painedu.checkin.answers import Answers
from painedu.checkin.flow import Screen
from painedu.records.store import Store
from painedu.records.times import time_of

if TYPE_CHECKING:
    from painedu.records.notes import Notes
    from painedu.records.plans import Plans


class Place(msgspec.Struct, frozen=True):
    """Where a reader is."""

    lesson: str
    step: str


class Draft(msgspec.Struct, frozen=True):
    """A check-in under way, as it was at ``at``, a time with its offset."""

    answers: Answers
    screen: Screen
    at: datetime


class Taken(msgspec.Struct, frozen=True):
    """A check-in that was finished at ``at``, a time with its offset; ``number`` is its own in the record."""

    at: datetime
    answers: Answers
    number: int = 0


class Record:
    """One person's progress, check-ins, plans and settings; a guest's are in memory only.

    What a method wrote is on the disk when it returns. Any method raises CouldNotSave when
    the disk refuses, with all that was saved before still there, and Damaged when the file
    turns out to be broken.
    """

    def __init__(self, db: apsw.Connection, path: Path | None = None, name: str | None = None) -> None:
        self._store = Store(db, path, name)

    @functools.cached_property
    def plans(self) -> Plans:
        """The plans and what was done of them."""
        from painedu.records.plans import Plans  # not at start-up

        return Plans(self._store)

    @property
    def name(self) -> str | None:
        return self._store.name

    @property
    def path(self) -> Path | None:
        return self._store.path

    @property
    def is_kept(self) -> bool:
        return self.path is not None

    def place(self) -> Place | None:
        """Return where the reader is in the lesson that was opened last."""
        found = self._store.first("SELECT lesson, step FROM places ORDER BY turn DESC LIMIT 1")
        return Place(*found) if found else None

    def place_in(self, lesson: str) -> str | None:
        """Return the step that was reached in ``lesson``."""
        found = self._store.first("SELECT step FROM places WHERE lesson = ?", lesson)
        return str(found[0]) if found else None

    def go_to(self, place: Place) -> None:
        # a row that is replaced gets a new, higher turn
        self._store.write(("REPLACE INTO places (lesson, step) VALUES (?, ?)", (place.lesson, place.step)))

    def chosen(self, lesson: str) -> dict[str, str]:
        """Return the option chosen in each check or card of ``lesson`` that was answered."""
        return dict(self._store.rows("SELECT item, option FROM choices WHERE lesson = ?", lesson))

    def choose(self, lesson: str, check: str, option: str | None) -> None:
        """Keep ``option`` as the answer to ``check``; None takes the answer back."""
        if option is None:
            self._store.write(("DELETE FROM choices WHERE lesson = ? AND item = ?", (lesson, check)))
        else:
            self._store.write(("REPLACE INTO choices VALUES (?, ?, ?)", (lesson, check, option)))

    def finish(self, lesson: str) -> None:
        """Count ``lesson`` as finished; a second time changes nothing."""
        self._store.write(("INSERT OR IGNORE INTO finished (lesson) VALUES (?)", (lesson,)))

    def finished(self) -> list[str]:
        """Return the lessons in the order in which they were finished."""
        return [lesson for (lesson,) in self._store.rows("SELECT lesson FROM finished ORDER BY turn")]

    def draft(self) -> Draft | None:
        """Return the check-in under way."""
        found = self._store.first("SELECT answers, screen, at FROM draft")
        if not found:
            return None
        with self._store.legible():
            return Draft(_answers(found[0]), Screen(found[1]), time_of(found[2]))

    def keep_draft(self, answers: Answers, screen: Screen) -> None:
        """Keep the check-in as it is now, in place of the draft before."""
        row = (_json(answers), screen.value, datetime.now().astimezone().isoformat())
        self._store.write(("REPLACE INTO draft VALUES (1, ?, ?, ?)", row))

    def finish_checkin(self, answers: Answers, at: datetime) -> None:
        """Keep a finished check-in and drop the draft, both or neither.

        Raises ValueError when ``at`` has no offset.
        """
        if at.utcoffset() is None:
            raise ValueError("the time of a check-in needs its offset")
        row = (at.isoformat(), _json(answers))
        added = ("INSERT INTO checkins (at, answers) VALUES (?, ?)", row)
        self._store.write(added, ("DELETE FROM draft", ()))

    def checkins(self) -> list[Taken]:
        """Return the finished check-ins, oldest first."""
        rows = self._store.rows("SELECT at, answers, number FROM checkins ORDER BY number")
        with self._store.legible():
            taken = [Taken(time_of(at), _answers(text), number) for at, text, number in rows]
        return sorted(taken, key=lambda each: each.at)

    def correct_checkin(self, taken: Taken, answers: Answers) -> None:
        """Put ``answers`` in place of those of ``taken``; when they were given stays as it was."""
        self._store.write(
            ("UPDATE checkins SET answers = ? WHERE number = ?", (_json(answers), taken.number))
        )

    def delete_checkin(self, taken: Taken) -> None:
        """Delete a check-in; ``restore_checkin`` brings it back."""
        self._store.write(("DELETE FROM checkins WHERE number = ?", (taken.number,)))

    def restore_checkin(self, taken: Taken) -> None:
        """Put a check-in that was deleted back, under a number of its own."""
        row = (taken.at.isoformat(), _json(taken.answers))
        self._store.write(("INSERT INTO checkins (at, answers) VALUES (?, ?)", row))

    @functools.cached_property
    def notes(self) -> Notes:
        """The notes with their dates."""
        from painedu.records.notes import Notes  # not at start-up

        return Notes(self._store)

    def setting(self, name: str) -> str | None:
        found = self._store.first("SELECT value FROM settings WHERE name = ?", name)
        return str(found[0]) if found else None

    def keep_setting(self, name: str, value: str) -> None:
        self._store.write(("REPLACE INTO settings VALUES (?, ?)", (name, value)))

    def close(self) -> None:
        """Let go of the file; a guest's record is gone then. A second time does nothing."""
        self._store.close()


def _json(answers: Answers) -> str:
    return msgspec.json.encode(answers).decode()


def _answers(text: str) -> Answers:
    return msgspec.json.decode(text, type=Answers)
