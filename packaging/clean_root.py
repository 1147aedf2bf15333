"""A Debian system with nothing in it, below a folder of this machine."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from commands import run

SOCKETS = Path("/tmp/.X11-unix")  # where X puts them
PERSON = "ada"
HOME = f"/home/{PERSON}"


class CleanRoot:
    """A system that holds what debootstrap puts there, and one account; ``screen`` is an X display."""

    def __init__(self, path: Path, screen: str) -> None:
        self.path, self.screen = path, screen

    def apt(self, *words: str) -> str:
        """Run apt-get as root and return what it says."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        return run("chroot", self.path, "apt-get", "-y", "-q", *words, more=quiet)

    def as_person(self, *words: str) -> str:
        """Run a program as somebody who sits at the screen, and return what it prints."""
        return run(*self.command(*words))

    def command(self, *words: str) -> list[str]:
        """Return the command that runs a program as somebody who sits at the screen."""
        who = ("chroot", f"--userspec={PERSON}:{PERSON}", str(self.path))
        kept = (f"HOME={HOME}", f"DISPLAY={self.screen}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8")
        return [*who, "env", "-i", *kept, *words]

    def inside(self, path: str) -> Path:
        """Return where ``path`` of that system lies on this machine."""
        return self.path / path.removeprefix("/")


@contextmanager
def clean_root(path: Path, screen: str) -> Iterator[CleanRoot]:
    """Make the system in a new folder; what was mounted into it is gone in the end, the folder stays."""
    run("debootstrap", "--variant=minbase", codename(), path, mirror())
    for name in ("etc/apt", "etc/resolv.conf", "etc/hosts"):
        copy_over(Path("/", name), path / name)
    run("chroot", path, "useradd", "--create-home", PERSON)
    with ExitStack() as mounted:
        for source, target in (("/proc", "proc"), ("/dev", "dev"), (str(SOCKETS), str(SOCKETS)[1:])):
            mounted.enter_context(bound(Path(source), path / target))
        root = CleanRoot(path, screen)
        root.apt("update")
        yield root


@contextmanager
def bound(source: Path, target: Path, *options: str) -> Iterator[None]:
    """Let ``target`` show what lies in ``source``."""
    target.mkdir(parents=True, exist_ok=True)
    run("mount", "--bind", source, target)
    try:
        if options:
            run("mount", "-o", ",".join(("remount", "bind", *options)), target)
        yield
    finally:
        subprocess.run(("umount", "--lazy", str(target)), check=False)


def copy_over(source: Path, target: Path) -> None:
    """Take a setting of this machine along, such as where its packages come from."""
    if source.is_dir():
        shutil.rmtree(target)
        shutil.copytree(source, target, symlinks=True)
    elif source.is_file():
        shutil.copyfile(source, target)


def codename() -> str:
    """Return what Debian calls the version of this machine."""
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)["VERSION_CODENAME"]


def mirror() -> str:
    """Return where this machine has its packages from."""
    told = run(
        "apt-get", "indextargets", "--format", "$(SUITE) $(CODENAME) $(REPO_URI)", "Created-By: Packages"
    )
    return next(line.split()[-1] for line in told.splitlines() if codename() in line.split()[:2])
