"""Who is sitting here now."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from painedu.checkin.answers import Answers
from painedu.checkin.regions import Region
from painedu.records.guest import guest
from painedu.records.record import Record

if TYPE_CHECKING:
    from painedu.records.people import People

TEXT_SIZES = (100, 125, 150, 175, 200)


class Session:
    """The open record and what was chosen for this sitting. Begins as a guest; nothing of a guest is kept.

    ``folder`` tells where the kept records are, and is asked when the first of them is wanted.
    ``settings`` are those that every sitting begins with.
    """

    def __init__(
        self,
        folder: Callable[[], Path],
        regions: list[Region],
        settings: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._folder, self.regions, self._settings = folder, regions, settings
        self.record: Record = self._newcomer()

    @functools.cached_property
    def people(self) -> People:
        from painedu.records.people import People  # most sittings are a guest's, and start without it

        return People(self._folder())

    def begin(self, record: Record) -> None:
        """Go on with ``record``; what was chosen in this sitting goes with it and wins over what it had.

        When that cannot be kept, ``record`` is closed again and the error goes on.
        """
        try:
            for name in ("language", "text-size", "theme", "reading-speed", "region"):
                here = self.record.setting(name)
                if here is not None:
                    record.keep_setting(name, here)
        except BaseException:
            record.close()
            raise
        self.record.close()
        self.record = record

    def clear(self) -> None:
        """Close the record and begin anew as a guest."""
        self.record.close()
        self.record = self._newcomer()

    def _newcomer(self) -> Record:
        """Return the record of a guest about whom only what holds for everyone here is known."""
        record = guest()
        for name, value in self._settings.items():
            record.keep_setting(name, value)
        return record

    @property
    def text_size(self) -> int:
        """Percent, 100-200."""
        return int(self.record.setting("text-size") or TEXT_SIZES[0])

    @property
    def theme(self) -> str:
        """The colours of the window by their name, "system" to follow the system."""
        return self.record.setting("theme") or "system"

    @property
    def reading_speed(self) -> int:
        """How fast to read aloud, in percent of the voice's own speed."""
        return int(self.record.setting("reading-speed") or 100)

    @property
    def region(self) -> Region | None:
        chosen = self.record.setting("region")
        return next((region for region in self.regions if region.id == chosen), None)

    def earlier(self) -> Answers | None:
        """Return the check-in before the one of ``answers``, None when there is none."""
        before = self.record.checkins() if self.record.draft() else self.record.checkins()[:-1]
        return before[-1].answers if before else None

    def answers(self) -> Answers:
        """Return what is known from the check-in under way, or else from the last one."""
        draft, taken = self.record.draft(), self.record.checkins()
        if draft:
            return draft.answers
        return taken[-1].answers if taken else Answers()
