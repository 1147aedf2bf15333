"""Read a site file. What is wrong in it is said and left out; the rest is in force, and a kiosk stays one."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from painedu.deployment.site import Kiosk, Site
from painedu.deployment.site_file import KioskFile, SiteFile
from painedu.deployment.sound_keys import keys_at, sound_keys
from painedu.handout.link import look_at_link
from painedu.handout.logo import look_at_logo
from painedu.source.document import LARGEST, Document, read
from painedu.source.problem import Problem, SourceError

_NAMES_KIOSK = re.compile(rb"^[^#\n]*\bkiosk\b", re.MULTILINE | re.IGNORECASE)


class SiteReading:
    """A site file that was read: ``site`` is what is in force of it."""

    def __init__(self, path: Path) -> None:
        self.site = Site(folder=path.absolute().parent)
        self._document = Document(path)
        try:
            self._document = read(path)
            self._take_over()
        except SourceError as error:
            self._complain(error.problems)
            self._put(keep_progress=False, kiosk=Kiosk() if may_name_kiosk(path) else None)

    def leave_out(self, key: str, why: str) -> None:
        """Let what stands at ``key`` be as if it had not been said, because of ``why``."""
        self._complain([self._document.problem((key,), why)])
        self._put(**{key: None})

    def _put(self, **what: Any) -> None:
        self.site = msgspec.structs.replace(self.site, **what)

    def _complain(self, problems: Iterable[Problem]) -> None:
        self._put(problems=(*self.site.problems, *map(str, problems)))

    def _take_over(self) -> None:
        if not isinstance(self._document.data, dict):
            raise SourceError([self._document.problem((), "keys with values are expected here")])
        own_part = {"kiosk"} if self._has_kiosk_part() else set[str]()
        said, problems = sound_keys(self._document, SiteFile, but=own_part)
        self._complain(problems)
        said.pop("kiosk", None)
        if content := said.get("content"):
            said["content"] = self.site.folder / content
        if language := said.get("language"):
            said["language"] = language.replace("-", "_")  # both are written
        if "keep_progress" in keys_at(self._document):  # a wrong answer may have meant no
            said.setdefault("keep_progress", False)
        self._put(**said, kiosk=self._kiosk())
        self._look_at_letterhead()

    def _has_kiosk_part(self) -> bool:
        return isinstance(keys_at(self._document).get("kiosk"), dict)

    def _kiosk(self) -> Kiosk | None:
        """Return the kiosk that is asked for, however badly it is written; None only where it is off."""
        keys = keys_at(self._document)
        if "kiosk" not in keys:
            meant = difflib.get_close_matches("kiosk", [key.lower() for key in keys])
            return Kiosk() if meant else None
        if not self._has_kiosk_part():
            return None if keys["kiosk"] is False else Kiosk()
        said, problems = sound_keys(self._document, KioskFile, ("kiosk",))
        self._complain(problems)
        return Kiosk(**said) if said.pop("on", True) else None

    def _look_at_letterhead(self) -> None:
        """Keep it without a logo that is not there or is no picture, and without a link that is none."""
        if (given := self.site.letterhead) is None:
            return
        logo = self._sound("logo", given.logo, lambda logo: look_at_logo(self.site.folder / logo))
        link = self._sound("link", given.link, look_at_link)
        self._put(letterhead=msgspec.structs.replace(given, logo=logo, link=link))

    def _sound(self, key: str, value: str, look: Callable[[str], object]) -> str:
        """Return ``value`` of the letterhead, or nothing where ``look`` finds it wrong."""
        try:
            if value:
                look(value)
        except ValueError as error:
            self._complain([self._document.problem(("letterhead", key), str(error))])
            return ""
        return value


def may_name_kiosk(path: Path) -> bool:
    """Say whether a file that is no site file asks for a kiosk; one that cannot be opened may well do.

    One that is not there asks for nothing: most likely its name was mistyped.
    """
    try:
        if not path.is_file():
            return os.path.lexists(path)
        with path.open("rb") as file:
            return _NAMES_KIOSK.search(file.read(LARGEST)) is not None
    except OSError:
        return True
