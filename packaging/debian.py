"""The .deb: the program in /usr/lib, a link in the path, and what the desktop wants to find."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import desktop_files
from commands import ROOT, moment, run
from depends import depends
from desktop_files import LINUX, packed, put
from elf import is_elf
from filled import filled

PLACE = "usr/lib/painedu"


def package(program: Path, into: Path, version: str, pictures: Path) -> Path:
    """Make the package from a tree that holds ``program`` at ``PLACE``, and return it."""
    tree = program.parents[2]
    (tree / "DEBIAN").mkdir()
    share = tree / "usr/share"
    desktop_files.write(share, version, pictures)
    write_papers(share, version)
    link = tree / "usr/bin/painedu"
    link.parent.mkdir()
    link.symlink_to(Path("..", *Path(PLACE).parts[1:], "painedu"))
    architecture = run("dpkg", "--print-architecture").strip()
    values = {
        "VERSION": version,
        "ARCHITECTURE": architecture,
        "MAINTAINER": maintainer(),
        "SIZE": size(tree),
    }
    write_control(tree, values | {field.upper(): packages for field, packages in depends(program).items()})
    set_modes(tree)
    made = into / f"painedu_{version}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, made)
    return made


def maintainer() -> str:
    """Return who answers for the package, by the variables that all tools of Debian read."""
    name = os.environ.get("DEBFULLNAME", "The painedu contributors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'painedu@painedu.invalid')}>"


def write_papers(share: Path, version: str) -> None:
    """Write what Debian wants to read about a package."""
    papers = share / "doc/painedu"
    hour = datetime.fromtimestamp(moment(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    values = {"VERSION": version, "MAINTAINER": maintainer(), "HOUR": hour}
    put(papers / "copyright", (LINUX / "copyright").read_text(encoding="utf-8"))
    packed(papers / "changelog.gz", filled(LINUX / "changelog", values))
    packed(papers / "NEWS.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    (papers / "THIRD-PARTY.md").symlink_to(Path("../../../lib/painedu/THIRD-PARTY.md"))
    put(share / "lintian/overrides/painedu", (LINUX / "lintian-overrides").read_text(encoding="utf-8"))


def write_control(tree: Path, values: dict[str, str]) -> None:
    """Write what dpkg reads: what the package is and asks for, what it says in the end, its checksums."""
    put(tree / "DEBIAN/control", filled(LINUX / "control", values))
    shutil.copyfile(LINUX / "postrm", tree / "DEBIAN/postrm")
    write_sums(tree)


def write_sums(tree: Path) -> None:
    """Write the checksums by which dpkg finds a damaged file."""
    files = sorted(path for path in tree.glob("usr/**/*") if path.is_file() and not path.is_symlink())
    names = (path.relative_to(tree).as_posix() for path in files)
    put(tree / "DEBIAN/md5sums", run("md5sum", *names, cwd=tree))


def set_modes(tree: Path) -> None:
    """Let everyone read, and run what is a program; what the builder's own habits are does not count."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_program(path) else 0o644)


def is_program(path: Path) -> bool:
    """Whether ``path`` is to be run by itself: a library is not."""
    return path.name == "postrm" or (is_elf(path) and ".so" not in path.name)


def size(tree: Path) -> str:
    """Return the installed size in KiB, as the control file gives it."""
    files = (path.lstat().st_size for path in tree.rglob("*"))
    return str(sum(-(-each // 1024) for each in files))
