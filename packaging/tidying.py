"""What the libraries of the builder's machine hold and nobody needs."""

from __future__ import annotations

import re
from pathlib import Path

from commands import run
from elf import libraries

AS_THEY_CAME = {"PySide6", "shiboken6"}
"""Qt stays byte for byte what its makers built: whoever replaces it finds what is documented."""


def tidy(folder: Path) -> None:
    """Take from libraries what only a debugger reads (a tenth of the folder), and the builder's own paths.

    The program itself is left alone: it carries its Python files at its end.
    """
    for path in libraries(folder):
        if path.parent == folder or AS_THEY_CAME & set(path.parts):
            continue
        if re.search(r"\((RPATH|RUNPATH)\).*\[/", run("readelf", "--dynamic", "--wide", path)):
            run("patchelf", "--remove-rpath", path)
        run("strip", "--strip-unneeded", path)
