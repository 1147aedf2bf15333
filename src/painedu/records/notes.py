"""What a person writes down, each note with its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from painedu.records.store import Store

LONGEST = 400  # letters of a note


@dataclass(frozen=True)
class Note:
    """A note of ``day``; ``number`` is its own in the record."""

    number: int
    day: date
    text: str


class Notes:
    """The notes of one record; see Store for what any method may raise."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Note]:
        """Return the notes, newest day first."""
        rows = self._store.rows("SELECT number, day, text FROM notes ORDER BY day DESC, number DESC")
        with self._store.legible():
            return [Note(number, date.fromisoformat(day), text) for number, day, text in rows]

    def add(self, day: date, text: str) -> None:
        """Keep a note without the space around it; ValueError when it is empty or longer than LONGEST."""
        text = text.strip()
        if not 0 < len(text) <= LONGEST:
            raise ValueError(f"a note has 1 to {LONGEST} letters")
        self._insert(day, text)

    def delete(self, note: Note) -> None:
        """Delete a note; ``restore`` brings it back."""
        self._store.write(("DELETE FROM notes WHERE number = ?", (note.number,)))

    def restore(self, note: Note) -> None:
        """Put a note that was deleted back, under a number of its own."""
        self._insert(note.day, note.text)

    def _insert(self, day: date, text: str) -> None:
        self._store.write(("INSERT INTO notes (day, text) VALUES (?, ?)", (day.isoformat(), text)))
