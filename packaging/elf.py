"""Programs and libraries of Linux."""

from __future__ import annotations

import re
from pathlib import Path

from commands import run


def is_elf(path: Path) -> bool:
    """Whether ``path`` is a program or a library of Linux, and no link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def libraries(folder: Path) -> list[Path]:
    """Return every program and library below ``folder``."""
    return sorted(path for path in folder.rglob("*") if is_elf(path))


def needed(library: Path) -> list[str]:
    """Return the names of the libraries that ``library`` asks for."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "--dynamic", "--wide", library))
