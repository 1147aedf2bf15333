"""What can go wrong with a record. Errors carry facts; the window finds the words."""

from __future__ import annotations

from pathlib import Path
from typing import Literal


class RecordError(Exception):
    """Something a person must be told about a record.

    ``str()`` says nothing, so that neither a name nor a folder reaches a log.
    """

    def __init__(self, path: Path | None = None, name: str | None = None) -> None:
        super().__init__()
        self.path = path
        self.name = name


class CouldNotSave(RecordError):  # noqa: N818  (errors are named as a person would say them)
    """The disk refused: full, read-only, unreachable. What was saved before is still there."""


class AlreadyOpen(RecordError):  # noqa: N818
    """Another window has this record open."""


class Damaged(RecordError):  # noqa: N818
    """The record at ``path`` cannot be read; ``set_aside`` is where it was moved, None when it was not."""

    def __init__(self, path: Path | None, name: str | None, set_aside: Path | None = None) -> None:
        super().__init__(path, name)
        self.set_aside = set_aside


class NewerVersion(RecordError):  # noqa: N818
    """A newer painedu wrote this record; it was left as it is."""


class NameTaken(RecordError):  # noqa: N818
    """There is a record of this name, or of one that differs only in case, width or spaces."""


class UnknownPerson(RecordError):  # noqa: N818
    """There is no record of this name."""


class InvalidName(RecordError):  # noqa: N818
    """Nobody can be called this; ``why`` says what is wrong with it."""

    def __init__(self, name: str, why: Literal["blank", "too long", "unprintable"]) -> None:
        super().__init__(None, name)
        self.why = why
