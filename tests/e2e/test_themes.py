"""The colours follow a desktop that can say light or dark."""

from __future__ import annotations

from typing import Any


def test_a_window_like_the_system_follows_it_live(act: Any, environment: dict[str, str]) -> None:
    environment["XDG_CURRENT_DESKTOP"] = "GNOME"  # Qt asks this desktop, and not a bare window manager

    act("follow_system")
