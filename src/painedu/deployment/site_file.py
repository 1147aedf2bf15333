"""The shape of a site file."""

from __future__ import annotations

from typing import Annotated

import msgspec

from painedu.deployment.pin import HASH
from painedu.deployment.site import IDLE_MINUTES
from painedu.handout.letterhead import LetterheadFile

Minutes = Annotated[float, msgspec.Meta(gt=0, le=120)]
Percent = Annotated[int, msgspec.Meta(ge=100, le=200)]


class KioskFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The part of a site file on the kiosk.

    ``pin_hash`` is what 'painedu site-pin' prints; without it the kiosk cannot be left from inside.
    After ``idle_minutes`` without a touch the screen is cleared for the next person.
    """

    on: bool = True
    pin_hash: Annotated[str, msgspec.Meta(pattern=HASH)] = ""
    idle_minutes: Minutes = IDLE_MINUTES


class SiteFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of a site file; every key may be left out.

    ``content`` is a course folder of one's own, and ``logo`` a picture: both are found from the folder that
    the file is in. With ``keep_progress: false`` everyone is a guest.
    """

    language: str | None = None
    region: str | None = None
    text_size: Percent | None = None
    letterhead: LetterheadFile | None = None
    content: str | None = None
    keep_progress: bool = True
    kiosk: KioskFile | msgspec.UnsetType = msgspec.UNSET
