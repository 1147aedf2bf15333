"""What others made and the program carries: Python packages, Python, packages of the system."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path

from commands import run

HERE = Path(__file__).parent
TOLD = tomllib.loads((HERE / "licences.toml").read_text(encoding="utf-8"))
QT = ("PySide6", "shiboken6")
DEBIAN_TEXTS = Path("/usr/share/doc")


@dataclass
class Component:
    """Something that others made: its licence, the texts of it, the files of the folder that are its own.

    ``inside`` names what was built into it, with the licence of each.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    texts: list[Path] = field(default_factory=list)
    inside: list[tuple[str, str]] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


def of_package(package: Distribution) -> Component:
    """Return the component for a package of Python."""
    about = package.metadata
    licence = licence_of(package.name, about["License-Expression"] or about["License"] or "")
    pages = dict(link.split(", ", 1) for link in about.get_all("Project-URL") or ())
    home = about["Home-page"] or pages.get("Homepage", "")
    return Component(package.name, package.version, licence, home, texts(package), [*inside(package)])


def of_python() -> Component:
    """Return Python itself, as it runs this build."""
    version = ".".join(map(str, sys.version_info[:3]))
    text = Path(sys.base_prefix, "lib", f"python{version.rpartition('.')[0]}", "LICENSE.txt")
    if not text.is_file():
        text = Path(sys.base_prefix, "LICENSE.txt")  # Windows
    return Component(
        "Python", version, licence_of("Python"), "https://www.python.org", [text], told_inside("Python")
    )


def of_system(library: Path) -> Component:
    """Return the Debian package that ``library`` belongs to."""
    name = run("dpkg-query", "--search", f"*{library.resolve()}").partition(":")[0]
    version = run("dpkg-query", "--show", "--showformat", "${Version}", name)
    home = run("dpkg-query", "--show", "--showformat", "${Homepage}", name)
    return Component(name, version, licence_of(name), home, [DEBIAN_TEXTS / name / "copyright"])


def licence_of(name: str, told: str = "") -> str:
    """Return the licence of a component; SystemExit where nobody tells it."""
    named = TOLD["licence"].get(name)
    starting = TOLD["licence_of_names_starting_with"]
    named = named or next((starting[begin] for begin in starting if name.startswith(begin)), told)
    if not named:
        raise SystemExit(f"nobody tells the licence of {name}: write it into {HERE.name}/licences.toml")
    return str(named)


def texts(package: Distribution) -> list[Path]:
    """Return the texts of the licence of ``package``: those it carries, for Qt the LGPL and the GPL."""
    if package.name.startswith(QT):
        return sorted((HERE / "licences").glob("*.txt"))
    paths = [Path(str(package.locate_file(path))) for path in package.files or () if "licenses" in path.parts]
    return sorted(path for path in paths if path.is_file())


def inside(package: Distribution) -> Iterator[tuple[str, str]]:
    """Yield what was built into ``package``: by its own list of parts, and by licences.toml."""
    yield from told_inside(package.name)
    for path in package.files or ():
        if "sboms" in path.parts and path.suffix == ".json":
            for part in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
                yield f"{part['name']} {part.get('version', '')}".strip(), licences_of_part(part)


def licences_of_part(part: dict[str, list[dict[str, str | dict[str, str]]]]) -> str:
    """Return what a list of parts in the CycloneDX form says about one of them."""
    told = []
    for each in part.get("licenses", ()):
        licence = each.get("expression") or each.get("license", {})
        told.append(licence if isinstance(licence, str) else licence.get("id") or licence.get("name") or "")
    return re.sub(r"\s+", " ", " AND ".join(told)) or "as its home page says"


def told_inside(name: str) -> list[tuple[str, str]]:
    """Return what licences.toml says was built into the component."""
    return [
        (part, licence) for each in TOLD["inside"] if each["of"] == name for part, licence in each["parts"]
    ]
