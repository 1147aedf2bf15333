"""THIRD-PARTY.md: what others made, under which licence, and how to put another Qt in its place."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from components import TOLD, Component
from inventory import OWN

NAME = "THIRD-PARTY.md"
TEXTS = "licences"

HEAD = """# What painedu {version} is made of

painedu's own code is under the MIT licence, its lessons, drawings and translations under CC BY 4.0
(`{texts}/painedu/LICENSE`). The folder beside this page also holds what others made. Each part stands below
with its licence, and the text of the licence lies in `{texts}/`.

This page was made with the program, by its build, from what really lies in the folder.

## Qt and PySide6: your right to change them

Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3 (LGPL-3.0-only). They
are libraries of their own in `_internal/PySide6` and `_internal/shiboken6`, not changed by painedu. You may
put others in their place:

1. Get or build the libraries of the same version or a compatible one. The sources are at
   <https://download.qt.io/official_releases/qt/> and <https://download.qt.io/official_releases/QtForPython/>;
   the version stands in the table below.
2. Copy your `libQt6*.so.6` over those in `_internal/PySide6/Qt/lib`, plugins over those in
   `_internal/PySide6/Qt/plugins`, and PySide6's own over those in `_internal/PySide6` and
   `_internal/shiboken6`. On Windows and macOS the files are named `Qt6*.dll` and `Qt*.framework`.
3. Start painedu. Nothing checks or seals these files.

You may take painedu apart to find faults in such a change. The program writes to none of these files.
"""


def write(folder: Path, version: str, components: Iterable[Component]) -> None:
    """Write the page and the texts of all licences into ``folder``, for the files that lie in it."""
    here = [one for one in components if is_here(one, folder)]
    for one in here:
        for text in one.texts:
            into = folder / TEXTS / one.name / text.name
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, into)
    (folder / NAME).write_text("\n".join(page(folder, version, here)) + "\n", encoding="utf-8")


def is_here(one: Component, folder: Path) -> bool:
    """Whether ``folder`` holds a part of it; what lies in the program alone has no file of its own."""
    return not one.files or any((folder / file).exists() for file in one.files)


def page(folder: Path, version: str, components: list[Component]) -> Iterator[str]:
    """Yield the lines of the page."""
    foreign = [one for one in components if one.name != OWN]
    yield HEAD.format(version=version, texts=TEXTS)
    yield from ("## Parts", "", "| part | version | licence | home |", "|---|---|---|---|")
    yield from (f"| {one.name} | {one.version} | {one.licence} | {one.home} |" for one in foreign)
    yield from ("", "## What was built into them", "")
    for one in components:
        if one.inside:
            yield from built_in(one)
    yield from ("## Files", "", "| file | part |", "|---|---|")
    for one in foreign:
        yield from (f"| `{file}` | {one.name} |" for file in listed(one, folder))


def built_in(one: Component) -> Iterator[str]:
    """Yield the lines on what was built into a part."""
    pages = [str(each["list"]) for each in TOLD["inside"] if each["of"] == one.name]
    yield from (f"### {one.name}", "", *(f"More: <{page}>" for page in pages), "")
    yield from (f"- {name}: {licence}" for name, licence in one.inside)
    yield ""


def listed(one: Component, folder: Path) -> list[str]:
    """Return the files of a part that lie in ``folder``; many of one kind as their folder."""
    files = [Path(file) for file in one.files if (folder / file).exists()]
    data = {file.parent for file in files if file.suffix in (".dat", ".qm")}
    single = {file.as_posix() for file in files if file.parent not in data}
    return sorted(single | {f"{parent.as_posix()}/*" for parent in data})
