"""Catalogs as the checker reads them: the PO file a translator works on, or the compiled one of a wheel."""

from __future__ import annotations

import functools
import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from painedu.checking.compiled import compiled_messages
from painedu.language.translator import DOMAIN
from painedu.source.folder import data_root
from painedu.source.problem import Problem, SourceError

LARGEST = 4 * 1024 * 1024  # bytes; four lessons have 150 kB
Key = tuple[str, str]


@dataclass(frozen=True)
class Message:
    """One message of a catalog. ``line`` counts from 1; ``places`` are the files that the text came from."""

    context: str
    ids: tuple[str, ...]
    strings: tuple[str, ...]
    line: int = 1
    is_fuzzy: bool = False
    is_obsolete: bool = False
    places: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        return self.context, self.ids[0]


@dataclass(frozen=True)
class Catalog:
    """All messages of one language, from the file at ``path``."""

    path: Path
    language: str
    messages: list[Message]

    @functools.cached_property
    def by_key(self) -> dict[Key, Message]:
        """The messages that are in use, by context and English text."""
        return {each.key: each for each in self.messages if not each.is_obsolete}

    def problem(self, message: Message, said: str) -> Problem:
        return Problem(self.path, message.line, 1, said)


def catalogs_for(folder: Path) -> Path:
    """Return the translations of the course in ``folder``: those beside it, else the program's own."""
    beside = folder.absolute().parent / "translations"
    return beside if catalog_files(beside) else data_root() / "translations"


def belong_together(folder: Path, translations: Path) -> bool:
    """Tell whether the two stand side by side, so that what only one of them has is a mistake."""
    parents = (os.path.realpath(path.absolute().parent) for path in (folder, translations))
    return len(set(parents)) == 1


def catalog_files(translations: Path) -> list[Path]:
    """Return the catalog of each language: the PO file where there is one, else the compiled one."""
    found = {path.parent: path for path in sorted(translations.glob(f"*/LC_MESSAGES/{DOMAIN}.[mp]o"))}
    return sorted(found.values())  # .po sorts after .mo


def read_catalogs(translations: Path) -> tuple[list[Catalog], list[Problem]]:
    """Read every catalog below ``translations``; also say what is wrong with those that cannot be read."""
    catalogs: list[Catalog] = []
    problems: list[Problem] = []
    for path in catalog_files(translations):
        try:
            catalogs.append(read_catalog(path))
        except SourceError as error:
            problems.extend(error.problems)
    return catalogs, problems


def read_catalog(path: Path) -> Catalog:
    """Read the catalog at ``path``; SourceError tells why it cannot be read."""
    from babel.messages.pofile import PoFileError

    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise SourceError([Problem(path, 1, 1, "this is not a file: put a catalog here")])
        if status.st_size > LARGEST:
            raise SourceError([Problem(path, 1, 1, f"the file is larger than {LARGEST // 1024} kB")])
        messages = _compiled(path) if path.suffix == ".mo" else _written(path)
    except PoFileError as error:
        raise SourceError([Problem(path, error.lineno + 1, 1, f"this is not a PO file: {error}")]) from error
    except OSError as error:
        why = error.strerror or "it is no catalog"
        raise SourceError([Problem(path, 1, 1, f"the catalog cannot be read: {why}")]) from error
    except (ValueError, LookupError, struct.error, TypeError) as error:
        raise SourceError([Problem(path, 1, 1, f"this is not a catalog: {error}")]) from error
    return Catalog(path, path.parent.parent.name, messages)


def _compiled(path: Path) -> list[Message]:
    return [Message(*each) for each in compiled_messages(path.read_bytes()) if each[1] != ("",)]


def _written(path: Path) -> list[Message]:
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        read = read_po(file, locale=path.parent.parent.name, abort_invalid=True)
    gone = [_message(each, is_obsolete=True) for each in read.obsolete.values()]
    return [*(_message(each) for each in read if each.id), *gone]


def _message(each: Any, *, is_obsolete: bool = False) -> Message:
    return Message(
        each.context or "",
        _forms(each.id),
        _forms(each.string),
        each.lineno or 1,
        each.fuzzy,
        is_obsolete,
        tuple(place for place, _ in each.locations),
    )


def _forms(text: Any) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(form or "" for form in text or ("",))
