"""The kept records on this computer: who has one, making, opening and deleting it."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from painedu.records.database import told
from painedu.records.errors import AlreadyOpen, NameTaken, NewerVersion, UnknownPerson
from painedu.records.opening import begin_record, is_in_use, open_record
from painedu.records.person import FILE, FORMAT, Person, checked, folded, read_person, write_person
from painedu.records.record import Record

_log = logging.getLogger(__name__)
_RECORD = "record.db"


class People:
    """Everyone with a record under ``folder``, each in a folder of their own with a random name.

    Names are matched without regard to case, width and spaces. Every method raises
    CouldNotSave when the disk refuses.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> list[str]:
        """Return the names as they were typed, sorted."""
        return sorted((person.name for _, person in self._everyone()), key=folded)

    def create(self, name: str) -> Record:
        """Begin a record for ``name``; raises InvalidName or NameTaken."""
        name = checked(name)
        if any(folded(person.name) == folded(name) for _, person in self._everyone()):
            raise NameTaken(self._folder, name)
        home = self._folder / os.urandom(8).hex()
        with told(home, name):
            home.mkdir(parents=True, mode=0o700)
            return _furnished(home, name)

    def open(self, name: str) -> Record:
        """Open the record of ``name``.

        Raises UnknownPerson; AlreadyOpen when another window has it; NewerVersion; Damaged when it
        cannot be read or is missing: what there was is then set aside, and stays there until
        ``begin_again`` or ``delete``.
        """
        home, person = self._find(name)
        if person.format > FORMAT:
            raise NewerVersion(home / FILE, person.name)
        return open_record(home / _RECORD, person.name)

    def begin_again(self, name: str) -> Record:
        """Begin an empty record for ``name``, whose own was set aside; NameTaken when it was not."""
        home, person = self._find(name)
        if (home / _RECORD).exists():
            raise NameTaken(home / _RECORD, person.name)
        return begin_record(home / _RECORD, person.name)

    def delete(self, name: str) -> list[Path]:
        """Delete everything of ``name`` and return each file and folder that is gone.

        Raises UnknownPerson, and AlreadyOpen with nothing deleted when any window, this one too,
        has the record open. After CouldNotSave the name is still there and can be deleted again.
        """
        home, person = self._find(name)
        with told(home, person.name):
            if is_in_use(home / _RECORD):
                raise AlreadyOpen(home / _RECORD, person.name)
            return list(_emptied(home))

    def _everyone(self) -> list[tuple[Path, Person]]:
        with told(self._folder, None):
            return list(self._listed())

    def _listed(self) -> Iterator[tuple[Path, Person]]:
        if not self._folder.is_dir():
            return
        for home in sorted(path for path in self._folder.iterdir() if path.is_dir()):
            person = read_person(home)
            if person:
                yield home, person
            elif (home / FILE).exists():
                _log.warning("a person's side file cannot be read")

    def _find(self, name: str) -> tuple[Path, Person]:
        wanted = folded(name)
        for home, person in self._everyone():
            if folded(person.name) == wanted:
                return home, person
        raise UnknownPerson(self._folder, name)


def _furnished(home: Path, name: str) -> Record:
    """Fill the new folder ``home``; the side file comes last and makes it a person's."""
    try:
        record = begin_record(home / _RECORD, name)
        try:
            write_person(home, name)
        except BaseException:
            record.close()
            raise
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise
    return record


def _emptied(home: Path) -> Iterator[Path]:
    """Delete the folder ``home`` from the inside out, the file with the name last, and yield what is gone."""
    for folder, folders, files in os.walk(home, topdown=False):
        for name in files:
            if Path(folder, name) != home / FILE:
                yield _gone(Path(folder, name))
        for name in folders:
            yield _gone(Path(folder, name))
    yield _gone(home / FILE)
    yield _gone(home)


def _gone(path: Path) -> Path:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink()
    return path
