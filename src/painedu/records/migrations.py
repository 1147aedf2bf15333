"""How the tables came to be what they are, one numbered step after another.

A step that was released is never edited. Answers and plans are stored as JSON: when ``Answers``,
``Screen``, ``Plan``, ``Page`` or ``Done`` loses or renames a value, a step must rewrite what is stored.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw

from painedu.records.database import transaction

APPLICATION = int.from_bytes(b"pain", "big")  # tells a record from any other SQLite file

_log = logging.getLogger(__name__)
Step = Callable[[apsw.Connection], None]


def to_version_1(db: apsw.Connection) -> None:
    """Progress, check-ins and settings."""
    db.pragma("application_id", APPLICATION)
    db.execute(
        """
        CREATE TABLE places (
            turn INTEGER PRIMARY KEY, lesson TEXT NOT NULL UNIQUE, step TEXT NOT NULL
        ) STRICT;
        CREATE TABLE choices (
            lesson TEXT NOT NULL, item TEXT NOT NULL, option TEXT NOT NULL, PRIMARY KEY (lesson, item)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE finished (
            turn INTEGER PRIMARY KEY, lesson TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE draft (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            answers TEXT NOT NULL, screen TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE checkins (
            number INTEGER PRIMARY KEY, at TEXT NOT NULL, answers TEXT NOT NULL
        ) STRICT;
        CREATE TABLE settings (
            name TEXT PRIMARY KEY, value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


def to_version_2(db: apsw.Connection) -> None:
    """Plans, the one under way, and what was done."""
    db.execute(
        """
        CREATE TABLE planning (
            only INTEGER PRIMARY KEY CHECK (only = 1), plan TEXT NOT NULL, page TEXT NOT NULL
        ) STRICT;
        CREATE TABLE plans (
            number INTEGER PRIMARY KEY, at TEXT NOT NULL, plan TEXT NOT NULL
        ) STRICT;
        CREATE TABLE done (
            day TEXT PRIMARY KEY, done TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )


def to_version_3(db: apsw.Connection) -> None:
    """Notes with a date."""
    db.execute(
        "CREATE TABLE notes (number INTEGER PRIMARY KEY, day TEXT NOT NULL, text TEXT NOT NULL) STRICT"
    )


STEPS: tuple[Step, ...] = (to_version_1, to_version_2, to_version_3)
"""Step ``n`` of this list, counted from 1, makes version ``n``."""


def version(db: apsw.Connection) -> int:
    """Return how many steps this file has seen."""
    return int(db.pragma("user_version"))


def tables(db: apsw.Connection) -> dict[str, str]:
    """Return each table of ``db`` with the statement that made it."""
    made = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    return {str(name): str(statement) for name, statement in made}


def tables_of_version(number: int) -> dict[str, str]:
    """Return the tables that the first ``number`` steps make."""
    with closing(apsw.Connection(":memory:")) as db:
        migrate(db, steps=STEPS[:number])
        return tables(db)


def migrate(db: apsw.Connection, path: Path | None = None, steps: tuple[Step, ...] = STEPS) -> None:
    """Take the steps that ``db`` has not seen, each in a transaction.

    A file at ``path`` that holds a version already is copied first, see ``copy_path``;
    when a step fails, the file keeps the version before it.
    """
    seen = version(db)
    if path and 0 < seen < len(steps):
        _copy(db, copy_path(path, seen))
    for number, step in enumerate(steps[seen:], seen + 1):
        with transaction(db):
            step(db)
            db.pragma("user_version", number)
        if path:
            _log.info("a record was brought to version %d", number)


def copy_path(path: Path, number: int) -> Path:
    """Return where the copy of the file at ``path`` is kept as it was in version ``number``."""
    return path.with_name(f"{path.stem}-version-{number}{path.suffix}")


def _copy(db: apsw.Connection, target: Path) -> None:
    half = target.with_name(f"{target.name}.tmp")
    half.unlink(missing_ok=True)
    with closing(apsw.Connection(str(half))) as copy, copy.backup("main", db, "main") as backup:
        while not backup.done:
            backup.step()
    half.replace(target)
