"""Whose each file of the program is."""

from __future__ import annotations

import re
import sys
import sysconfig
from importlib.metadata import distributions
from pathlib import Path

from components import Component, licence_of, of_package, of_python, of_system
from program import Program

OWN = "painedu"
BOOTLOADER = "PyInstaller's bootloader"
PYTHON = r"libpython3|python3\d*\.dll|Python$|base_library\.zip$"


def inventory(program: Program, packages: Path) -> list[Component]:
    """Return every component of ``program`` by name, painedu itself included.

    ``packages`` is where the environment keeps what was installed. Each file of the folder stands with
    the component it was copied from; one that nobody owns is an error of the build.
    """
    found = Owners(packages)
    for place, source in sorted(program.sources.items()):
        found.owner(source).files.append(place)
    for source in program.modules:
        found.owner(source)
    found.bootloader().files += [path.name for path in sorted(program.folder.iterdir()) if path.is_file()]
    return sorted(found.known.values(), key=lambda one: one.name.lower())


class Owners:
    """Find the component that a file was taken from; each is made once."""

    def __init__(self, packages: Path) -> None:
        self._packages = {each.name: each for each in distributions(path=[str(packages)])}
        self._names = {
            Path(str(each.locate_file(file))).resolve(): name
            for name, each in self._packages.items()
            for file in each.files or ()
        }
        self.known: dict[str, Component] = {}

    def owner(self, source: Path) -> Component:
        """Return whose ``source`` is."""
        name = self._names.get(source.resolve())
        if name is None:
            return self._keep(of_python() if is_pythons(source) else of_system(source))
        if name.startswith("pyinstaller"):  # it adds a few lines of its own
            return self.bootloader()
        return self.known.get(name) or self._keep(of_package(self._packages[name]))

    def bootloader(self) -> Component:
        """Return what starts the program; PyInstaller puts it into the executable."""
        made = of_package(self._packages["pyinstaller"])
        made.name, made.licence = BOOTLOADER, licence_of(BOOTLOADER)
        return self._keep(made)

    def _keep(self, made: Component) -> Component:
        return self.known.setdefault(made.name, made)


def is_pythons(source: Path) -> bool:
    """Whether ``source`` is a part of Python itself; elsewhere than on Linux, Python brings what it needs."""
    if not sys.platform.startswith("linux"):
        return True
    library = Path(sysconfig.get_path("stdlib")).resolve()
    return library in source.resolve().parents or re.match(PYTHON, source.name) is not None
