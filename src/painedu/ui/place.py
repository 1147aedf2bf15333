"""Where one can go from anywhere."""

from __future__ import annotations

from enum import Enum


class Place(Enum):
    """The places on the rail, in order; the value names the icon."""

    HOME = "home"
    LEARN = "learn"
    CHECKIN = "checkin"
    PLAN = "plan"
    PROGRESS = "progress"
    HANDOUT = "handout"
    EVIDENCE = "evidence"
    SETTINGS = "settings"
