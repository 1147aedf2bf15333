"""A person's name, and the small plain file that carries it beside the record."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec

from painedu.records.errors import InvalidName
from painedu.source.replacing import write_beside

FILE = "person.json"
FORMAT = 1
LONGEST = 60  # characters, in any script
_UNPRINTABLE = {"Cc", "Cs", "Zl", "Zp"}
_UNSEEN = {"Cf", "Zs", *_UNPRINTABLE}  # not Cn and Co: rare Chinese characters and new emoji may be there


class Person(msgspec.Struct, frozen=True):
    """Whose record a folder holds. Every format has these three; a newer one may have more."""

    format: int
    name: str
    created: Annotated[datetime, msgspec.Meta(tz=True)]


def checked(name: str) -> str:
    """Return ``name`` without the spaces around it; InvalidName when nobody could be called that."""
    name = name.strip()
    kinds = {unicodedata.category(letter) for letter in name}
    if kinds & _UNPRINTABLE:
        raise InvalidName(name, "unprintable")
    if kinds <= _UNSEEN:
        raise InvalidName(name, "blank")
    if len(name) > LONGEST:
        raise InvalidName(name, "too long")
    return name


def folded(name: str) -> str:
    """Return what two spellings of one name have in common: no case, width, spaces or invisible marks."""
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return "".join(letter for letter in text if unicodedata.category(letter) not in _UNSEEN)


def write_person(home: Path, name: str) -> None:
    """Write the side file into the folder ``home``; raises OSError."""
    person = Person(FORMAT, name, datetime.now().astimezone().replace(microsecond=0))
    write_beside(home / FILE, msgspec.json.format(msgspec.json.encode(person)))


def read_person(home: Path) -> Person | None:
    """Return whose folder this is, None where no side file can be read."""
    try:
        return msgspec.json.decode((home / FILE).read_bytes(), type=Person)
    except (OSError, ValueError):
        return None
