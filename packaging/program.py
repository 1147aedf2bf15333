"""The one-folder program, made by PyInstaller from an environment."""

from __future__ import annotations

import ast
import shutil
from dataclasses import dataclass
from pathlib import Path

from commands import run

SPEC = Path(__file__).with_name("painedu.spec")


@dataclass(frozen=True)
class Program:
    """A folder that holds the program, and where each of its parts came from.

    ``sources`` maps the place of a file, from the folder on, to the file it was copied from; ``modules``
    are the Python files that went into the program itself.
    """

    folder: Path
    sources: dict[str, Path]
    modules: list[Path]


def frozen(python: Path, work: Path) -> Program:
    """Let PyInstaller make the program with ``python``, below ``work``."""
    options = ("--noconfirm", "--distpath", work / "made", "--workpath", work / "frozen")
    run(python, "-m", "PyInstaller", *options, SPEC)
    folder, lists = work / "made" / "painedu", work / "frozen" / "painedu"
    collected, compiled = (entries(lists / f"{name}-00.toc") for name in ("COLLECT", "PYZ"))
    inner = folder / "_internal"
    sources = {
        (inner / name).relative_to(folder).as_posix(): Path(source)
        for name, source in collected
        if (inner / name).is_file()
    }
    return Program(folder, sources, [Path(source) for _, source in compiled])


def entries(toc: Path) -> list[tuple[str, str]]:
    """Return the names and sources that one of PyInstaller's lists holds."""
    read = ast.literal_eval(toc.read_text(encoding="utf-8"))
    (found,) = (part for part in read if isinstance(part, list))
    return [(name, source) for name, source, *_ in found if source]


def copied(folder: Path, into: Path) -> Path:
    """Copy a folder as it is, links as links, and return the copy."""
    return Path(shutil.copytree(folder, into, symlinks=True))
