"""The two packages of Linux, from one folder."""

from __future__ import annotations

import platform
from pathlib import Path

import checksums
import debian
from components import Component
from left_out import is_carried
from portable import archive
from program import Program, copied
from third_party import write
from tidying import tidy


def packages(
    program: Program, components: list[Component], version: str, out: Path, pictures: Path
) -> list[Path]:
    """Make the portable archive, the Debian package and their checksums in ``out``."""
    tidy(program.folder)
    portable = copied(program.folder, program.folder.parent / "portable" / f"painedu-{version}")
    installed = copied(program.folder, program.folder.parent / "debian" / debian.PLACE)
    for path in (installed / "_internal").iterdir():
        if is_carried(path.name):
            path.unlink()
    for folder in (portable, installed):
        write(folder, version, components)
    made = [
        archive(portable, out, f"painedu-{version}-linux-{platform.machine()}"),
        debian.package(installed, out, version, pictures),
    ]
    return [*made, checksums.write(made, out)]
