"""Who is sitting here now."""

from __future__ import annotations

from painedu.checkin.answers import Answers
from painedu.checkin.regions import Region
from painedu.records.people import People, guest
from painedu.records.record import Record

TEXT_SIZES = (100, 125, 150, 175, 200)


class Session:
    """The open record and what was chosen for this sitting. Begins as a guest; nothing of a guest is kept."""

    def __init__(self, people: People, regions: list[Region]) -> None:
        self.people, self.regions = people, regions
        self.record: Record = guest()

    def begin(self, record: Record) -> None:
        """Go on with ``record``; what was chosen in this sitting goes with it and wins over what it had.

        When that cannot be kept, ``record`` is closed again and the error goes on.
        """
        try:
            for name in ("language", "text-size", "region"):
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
        self.record = guest()

    @property
    def text_size(self) -> int:
        """Percent, 100-200."""
        return int(self.record.setting("text-size") or TEXT_SIZES[0])

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
