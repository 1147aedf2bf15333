"""What a site decides, as it is in force."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:  # only a sheet needs it
    from painedu.handout.letterhead import LetterheadFile

IDLE_MINUTES = 5.0


class Kiosk(msgspec.Struct, frozen=True):
    """A screen for whoever comes by. With no ``pin_hash`` nobody can leave it from inside."""

    pin_hash: str = ""
    idle_minutes: float = IDLE_MINUTES


class Site(msgspec.Struct, frozen=True):
    """What stands in the site file, None where it says nothing.

    ``folder`` is where the file is. ``problems`` are sentences on what was wrong with it; what they name
    is not in force.
    """

    language: str | None = None
    region: str | None = None
    text_size: int | None = None
    letterhead: LetterheadFile | None = None
    content: Path | None = None
    keep_progress: bool = True
    kiosk: Kiosk | None = None
    folder: Path = Path()
    problems: tuple[str, ...] = ()

    @property
    def keeps_records(self) -> bool:
        """Whether anyone may keep a record here."""
        return self.keep_progress and self.kiosk is None

    def settings(self) -> dict[str, str]:
        """Return what each sitting begins with, by the names that records give to settings."""
        size = None if self.text_size is None else str(self.text_size)
        said = {"language": self.language, "region": self.region, "text-size": size}
        return {name: value for name, value in said.items() if value is not None}
