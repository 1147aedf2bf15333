"""A clinician's sign-off."""

from __future__ import annotations

import msgspec


class Review(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who signed a file in one language; ``on`` is a day (ISO)."""

    by: str
    role: str
    on: str
