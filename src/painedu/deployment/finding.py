"""Where the site file is."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from painedu.source.folder import program_folder

NAME = "site.yaml"


def site_path(given: Path | None) -> Path | None:
    """Return the site file to read: ``given``, else the first that is there, else None."""
    return given or next((path for path in places() if os.path.lexists(path)), None)


def places() -> Iterator[Path]:
    """Yield where it may be: beside a program that carries its own Python, then the system's folders."""
    if (program := program_folder()) is not None:
        yield program / NAME
    for folder in system_folders():
        yield folder / "painedu" / NAME


def system_folders() -> list[Path]:
    """Return where the system keeps the settings of programs for everyone, the first one first."""
    if sys.platform.startswith("linux"):  # as platformdirs does, whose import costs 10 ms at every start
        named = os.environ.get("XDG_CONFIG_DIRS", "").split(os.pathsep)
        return [Path(folder) for folder in named if folder.strip()] or [Path("/etc/xdg")]
    from platformdirs import site_config_path

    return [site_config_path("painedu", appauthor=False).parent]
