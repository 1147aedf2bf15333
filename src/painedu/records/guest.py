"""The record of someone who keeps nothing."""

from __future__ import annotations

from painedu.records.database import in_memory
from painedu.records.migrations import migrate
from painedu.records.record import Record


def guest() -> Record:
    """Return an empty record that leaves nothing behind when the program ends."""
    db = in_memory()
    migrate(db)
    return Record(db)
