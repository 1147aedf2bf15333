"""Open the file of a record, or say why not; a damaged one is moved aside and never overwritten."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import apsw

from painedu.records.database import BROKEN, connect, told, trust
from painedu.records.errors import AlreadyOpen, Damaged, NewerVersion
from painedu.records.migrations import APPLICATION, STEPS, migrate, tables, tables_of_version, version
from painedu.records.record import Record

_log = logging.getLogger(__name__)
_ASIDE = "damaged-"
SMALLEST = 512  # bytes, the smallest page of SQLite


def begin_record(path: Path, name: str) -> Record:
    """Make the file at ``path``, where nothing is yet, and return its record."""
    with told(path, name):
        db = connect(path, new=True)
        try:
            migrate(db)
        except BaseException:
            db.close()
            raise
        trust(db)
    return Record(db, path, name)


def open_record(path: Path, name: str) -> Record:
    """Return the record in the file at ``path``, brought to this version.

    Raises AlreadyOpen, NewerVersion, CouldNotSave, each with the file left as it was, and
    Damaged with the file moved aside.
    """
    with told(path, name):
        try:
            return _sound(path, name)
        except apsw.BusyError as error:
            raise AlreadyOpen(path, name) from error
        except (*BROKEN, Damaged) as error:
            raise Damaged(path, name, set_aside(path)) from error


def is_in_use(path: Path) -> bool:
    """Tell whether a program has the file at ``path`` open; a file that cannot be opened is not in use."""
    try:
        with closing(connect(path)) as db:
            trust(db)  # otherwise a side file would stay
    except apsw.BusyError:
        return True
    except apsw.Error:
        return False
    return False


def _sound(path: Path, name: str) -> Record:
    # SQLite takes a file of 0 bytes or 1 for an empty database and would write over it
    if not path.is_file() or path.stat().st_size < SMALLEST:
        raise Damaged(path, name)
    with _strictly(path, name):
        db = connect(path)
    try:
        with _strictly(path, name):
            _check(db, path, name)
        migrate(db, path)
        record = Record(db, path, name)
        record.draft(), record.checkins()  # a sound file can hold an answer that nobody gave
    except BaseException:
        db.close()
        raise
    trust(db)
    return record


@contextmanager
def _strictly(path: Path, name: str) -> Iterator[None]:
    """Take for damage what only a broken file can cause: a format, a table or a letter that nobody wrote."""
    try:
        yield
    except (apsw.SQLError, UnicodeDecodeError) as error:
        raise Damaged(path, name) from error


def _check(db: apsw.Connection, path: Path, name: str) -> None:
    """Raise Damaged unless ``db`` holds what this program wrote, NewerVersion when a newer one did."""
    if db.pragma("application_id") != APPLICATION:
        raise Damaged(path, name)
    if version(db) > len(STEPS):
        raise NewerVersion(path, name)
    found = tables(db)
    if not found or found != tables_of_version(version(db)):
        raise Damaged(path, name)
    if db.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise Damaged(path, name)
    for table in found:
        db.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608  (the check above knows these names)


def set_aside(path: Path) -> Path | None:
    """Move the file at ``path`` and its side files into a new dated folder beside it; return where it is now.

    Returns the newest one that was moved earlier, or None, when there is no file.
    """
    if not path.exists():
        return next(iter(sorted(path.parent.glob(f"{_ASIDE}*/{path.name}"), reverse=True)), None)
    folder = path.with_name(f"{_ASIDE}{datetime.now().astimezone():%Y-%m-%dT%H-%M-%S-%f}")
    folder.mkdir(mode=0o700)  # refuses one that is there
    for ending in ("-wal", "-journal", "-shm", ""):  # the last writes first: they must not meet another file
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(folder / part.name)
    _log.warning("a damaged record was set aside")
    return folder / path.name
