"""The Debian packages that the libraries in the folder ask for, as Debian's own dpkg-shlibdeps finds them."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from commands import run
from elf import libraries

RECOMMENDED = ("TextToSpeech", "Multimedia", "Network", "texttospeech", "cups", "wayland", "Wayland")
"""What painedu also runs without, by a word in its place: read aloud and its libraries, CUPS, Wayland."""

NOT_ASKED_FOR = "libqgtk3.so"  # GTK's file dialog, on a desktop that has GTK

SPEAKS = "speech-dispatcher"
SUGGESTED = "cups, espeak-ng"
"""No library leads to these: what speaks, and what prints."""

CONTROL = "Source: painedu\n\nPackage: painedu\nArchitecture: any\n"


def depends(folder: Path) -> dict[str, str]:
    """Return Depends, Recommends and Suggests; a package stands in the strongest of them only."""
    by_field: dict[str, list[Path]] = {"Depends": [], "Recommends": []}
    for path in libraries(folder):
        if path.name != NOT_ASKED_FOR:
            by_field[field_of(path.relative_to(folder).as_posix())].append(path)
    found = found_by_debian(folder, by_field)
    found["Recommends"] += f", {SPEAKS}"
    return found | {"Suggests": SUGGESTED}


def field_of(path: str) -> str:
    """Return the field for what one library asks for."""
    return "Recommends" if any(word in path for word in RECOMMENDED) else "Depends"


def found_by_debian(folder: Path, by_field: dict[str, list[Path]]) -> dict[str, str]:
    """Ask dpkg-shlibdeps; it stops at a library that this machine does not have.

    It finds the libraries beside each other only below a folder that holds one named DEBIAN.
    """
    own = sorted({path.parent for path in libraries(folder)})
    options: list[str | Path] = [f"-l{path}" for path in own]
    for field, paths in by_field.items():
        options += [f"-d{field}", *(f"-e{path}" for path in paths)]
    with tempfile.TemporaryDirectory() as place:
        control = Path(place, "debian", "control")
        control.parent.mkdir()
        control.write_text(CONTROL, encoding="utf-8")
        told = run("dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *options, cwd=Path(place))
    return dict(re.findall(r"^shlibs:(\w+)=(.*)$", told, flags=re.MULTILINE))
