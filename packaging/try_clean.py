"""Try the packages on a Debian system that has neither Python nor a Chinese font: try_clean.py DIR.

DIR is where build.py put them. Needs root, debootstrap, Xvfb, xdotool, ImageMagick and poppler-utils, and
painedu installed for the Python that runs this: its pictures are what the others are compared with.
Prints one line for each thing that held; ends with 1 at the first that does not.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from clean_root import HOME, CleanRoot, bound, clean_root
from commands import run
from screen import hidden_screen, picture, pixels_apart

LESSON = ("--guest", "--language", "zh_Hans", "--lesson", "L4", "--fullscreen")
SHEET = (
    "handout",
    "--language",
    "en",
    "--language",
    "zh_Hans",
    "--region",
    "mainland-china",
    "-o",
    f"{HOME}/sheet.pdf",
)
STICK = "/media/U\u76d8 1"
RECORDS = f"{HOME}/.local/share/painedu"
NAME = "Ada"


def main() -> int:
    """Try the package of Debian, then the portable archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path, metavar="DIR")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="keep the pictures here")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="painedu-") as place, hidden_screen() as screen:
        pictures = given.pictures or Path(place, "pictures")
        pictures.mkdir(parents=True, exist_ok=True)
        here = Path(sys.executable).with_name("painedu")
        expected = picture([str(here), *LESSON], screen, pictures / "pip.png")
        with clean_root(Path(place, "root"), screen) as root:
            try_deb(root, the(given.packages, "*.deb"), expected)
            try_portable(root, the(given.packages, "*.tar.xz"), expected)
    return 0


def the(folder: Path, pattern: str) -> Path:
    """Return the one file of its kind."""
    (found,) = folder.glob(pattern)
    return found


def held(what: str, holds: object) -> None:
    """Say that ``what`` holds, or stop."""
    if not holds:
        raise SystemExit(f"NOT SO: {what}")
    print(f"ok: {what}", flush=True)


def try_deb(root: CleanRoot, package: Path, expected: Path) -> None:
    """Install the package, use it, remove it."""
    shutil.copy(package, root.inside("/var/tmp/painedu.deb"))
    root.apt("install", "--no-install-recommends", "/var/tmp/painedu.deb")
    held("the system has neither Python nor a Chinese font", is_bare(root))
    try_program(root, "painedu", expected, "deb")
    made = keep_record(root.inside(RECORDS), root)
    held("a record that was kept opens", "milliseconds" in start(root, "painedu", "--person", NAME))
    said = root.apt("remove", "painedu")
    held("removing it says where the records are", ".local/share/painedu" in said)
    held("the program is gone", is_gone(root))
    held("the record is still there", made.is_file())


def try_portable(root: CleanRoot, archive: Path, expected: Path) -> None:
    """Unpack the archive, let it say what a bare system lacks, use it from where nobody can write."""
    root.apt("autoremove", "--purge")
    place = root.inside("/srv")
    run("tar", "--extract", "--file", archive, "--directory", place)
    (folder,) = place.glob("painedu-*")
    program = f"{STICK}/{folder.name}/painedu"
    with bound(place, root.inside(STICK), "ro"):
        try_missing(root, program)
        held("its folder cannot be written to", not can_write(root, f"{STICK}/{folder.name}"))
        try_program(root, program, expected, "portable")
    (folder / "portable").touch()
    keep_record(folder / "painedu-data", root)
    with bound(place, root.inside(STICK)):
        held("with a file named portable the record lies beside it", start(root, program, "--person", NAME))


def try_missing(root: CleanRoot, program: str) -> None:
    """Install what the program itself says is missing; nothing else may be."""
    while True:
        done = subprocess.run(
            root.command(program, "--guest", "--startup-report"), capture_output=True, text=True, check=False
        )
        named = re.search(r"apt install (.+)", done.stderr)
        if done.returncode == 0 or named is None:
            break
        print(f"    it asks for {named[1]}")
        root.apt("install", "--no-install-recommends", *named[1].split())
    held("it names what a bare system lacks, and then starts", done.returncode == 0)


def try_program(root: CleanRoot, program: str, expected: Path, kind: str) -> None:
    """Start the program, show a lesson in Chinese, make a sheet."""
    print(f"    {start(root, program, '--guest')}")
    shown = picture(root.command(program, *LESSON), root.screen, expected.with_name(f"{kind}.png"))
    held("a lesson in Chinese looks as it does where the fonts are", pixels_apart(shown, expected) == 0)
    root.as_person(program, *SHEET)
    words = run("pdftotext", root.inside(SHEET[-1]), "-")
    held("a sheet in two languages holds both", "Exercise and pain" in words and "\u8fd0\u52a8" in words)
    root.inside(SHEET[-1]).unlink()


def start(root: CleanRoot, program: str, *options: str) -> str:
    """Start the window and return its report."""
    return root.as_person(program, *options, "--startup-report").strip()


def keep_record(folder: Path, root: CleanRoot) -> Path:
    """Keep a record in ``folder``, as somebody did who used the program, and return its file."""
    code = (
        "import sys; from pathlib import Path; from painedu.records.people import People; "
        f"People(Path(sys.argv[1])).create({NAME!r}).close()"
    )
    run(sys.executable, "-c", code, folder / "people")
    run("chroot", root.path, "chown", "-R", "ada:ada", f"/{folder.relative_to(root.path)}")
    return next(path for path in folder.rglob("*") if path.is_file())


def is_bare(root: CleanRoot) -> bool:
    """Whether the system has neither Python nor a font but the one that Qt's libraries bring, DejaVu."""
    paths = (path for kind in ("ttf", "otf", "ttc", "pfb") for path in root.inside("/usr").rglob(f"*.{kind}"))
    fonts = [path for path in paths if "painedu" not in path.parts and "dejavu" not in path.parts]
    return not fonts and not [*root.inside("/usr/bin").glob("python*")]


def is_gone(root: CleanRoot) -> bool:
    """Whether nothing of the program is left in the system."""
    return not any(root.inside(path).exists() for path in ("/usr/lib/painedu", "/usr/bin/painedu"))


def can_write(root: CleanRoot, folder: str) -> bool:
    """Whether root itself can put a file there."""
    try:
        (root.inside(folder) / "portable").touch()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
