"""The open file of one record: rows out of it, changes into it, and what went wrong in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from painedu.records.database import told, transaction
from painedu.records.errors import Damaged

Change = tuple[str, tuple[object, ...]]
"""A statement and the values it takes."""


class Store:
    """What a method wrote is on the disk when it returns.

    Any method raises CouldNotSave when the disk refuses, with all that was saved before still there,
    and Damaged when the file turns out to be broken.
    """

    def __init__(self, db: apsw.Connection, path: Path | None, name: str | None) -> None:
        self._db = db
        self.path, self.name = path, name

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with told(self.path, self.name), self.legible():
            return self._db.execute(query, values).fetchall()

    def first(self, query: str, *values: object) -> tuple[Any, ...] | None:
        return next(iter(self.rows(query, *values)), None)

    def write(self, *changes: Change) -> None:
        """Make all of ``changes``, or none."""
        with told(self.path, self.name), transaction(self._db):
            for change, values in changes:
                self._db.execute(change, values)

    def close(self) -> None:
        with told(self.path, self.name):
            self._db.close()

    @contextmanager
    def legible(self) -> Iterator[None]:
        """Turn a ValueError about what is stored into Damaged."""
        try:
            yield
        except ValueError as error:  # what stands there is not what any version wrote
            raise Damaged(self.path, self.name) from error
