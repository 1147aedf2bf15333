"""The letterhead of a clinic, from a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from painedu.figures.press import Press
from painedu.handout.link import look_at_link
from painedu.handout.logo import load_logo
from painedu.source.convert import convert
from painedu.source.document import Document, read
from painedu.source.problem import SourceError

Line = Annotated[str, msgspec.Meta(max_length=60)]


class LetterheadFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of a letterhead file.

    ``logo`` is the path of a PNG or JPEG, from the folder that the file is in: at most 5 MB and 4000 pixels
    each way. ``link`` is a web address that begins with https://: it is printed, and as a QR code.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    address: Line = ""
    phone: Line = ""
    logo: str = ""
    link: Annotated[str, msgspec.Meta(max_length=100)] = ""


@dataclass(frozen=True)
class Letterhead:
    """What stands at the top of a sheet; without a picture ``logo`` is empty.

    ``link`` is one that look_at_link takes.
    """

    name: str
    address: str = ""
    phone: str = ""
    logo: bytes = b""
    link: str = ""

    @property
    def contact(self) -> str:
        return " · ".join(filter(None, (self.address, self.phone)))


def load_letterhead(path: Path, press: Press) -> Letterhead:
    """Read the file at ``path`` with its logo; SourceError says what is wrong, with its line."""
    document = read(path)
    given = convert(document, LetterheadFile)
    if given.link:
        with _placed(document, "link"):
            look_at_link(given.link)
    with _placed(document, "logo"):
        return with_logo(given, path.parent, press)


@contextmanager
def _placed(document: Document, key: str) -> Iterator[None]:
    """Give the place of ``key`` to what is wrong with its value."""
    try:
        yield
    except ValueError as error:
        raise SourceError([document.problem((key,), str(error))]) from error


def with_logo(given: LetterheadFile, folder: Path, press: Press) -> Letterhead:
    """Return what ``given`` says, with its logo from ``folder``; ValueError says what is wrong with that."""
    logo = load_logo(folder / given.logo, press) if given.logo else b""
    return Letterhead(given.name, given.address, given.phone, logo, given.link)
