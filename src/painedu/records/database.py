"""One SQLite file: how it is opened, written, and how its failures are told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from painedu.records.errors import CouldNotSave, Damaged, RecordError

REFUSED = (apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError, apsw.BusyError, OSError)
BROKEN = (apsw.NotADBError, apsw.CorruptError)


def connect(path: Path, *, new: bool = False) -> apsw.Connection:
    """Open the file at ``path`` for this program alone; raises apsw.BusyError when another has it.

    ``new`` makes the file. Until ``trust`` is called, closing changes nothing in it.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if new else 0)
    db = apsw.Connection(str(path), flags=flags)
    try:
        # a damaged file is set aside with its last writes still beside it
        db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        # before the journal mode: so a second window fails at once
        db.pragma("locking_mode", "exclusive")
        db.pragma("journal_mode", "wal")
        db.pragma("synchronous", "full")
        db.pragma("temp_store", "memory")
        db.pragma("secure_delete", "on")  # an answer taken back does not stay in the file
    except BaseException:
        db.close()
        raise
    return db


def trust(db: apsw.Connection) -> None:
    """Let ``db`` fold its last writes into the file when it is closed."""
    db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)


def in_memory() -> apsw.Connection:
    """Return a database that leaves nothing on the disk."""
    db = apsw.Connection(":memory:")
    db.pragma("temp_store", "memory")
    return db


@contextmanager
def transaction(db: apsw.Connection) -> Iterator[None]:
    """Do all of the block or none of it; all is on the disk when it ends."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk may have ended it already
            db.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path | None, name: str | None) -> Iterator[None]:
    """Turn what the disk and SQLite refuse in the block into a RecordError about ``path`` and ``name``."""
    try:
        yield
    except RecordError:
        raise
    except REFUSED as error:
        raise CouldNotSave(path, name) from error
    except BROKEN as error:
        raise Damaged(path, name) from error
