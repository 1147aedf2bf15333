"""Open the window, or say what keeps it from opening."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from painedu.commands.course import one_of, translator
from painedu.commands.site import course_and_site
from painedu.commands.trouble import Trouble
from painedu.deployment.site import Site
from painedu.lessons.course import load_course
from painedu.records.errors import RecordError

if TYPE_CHECKING:
    from painedu.main import Options

NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Libraries that Qt asks of Linux, with the Debian package of each. A packaged program carries some."""


def open_window(given: argparse.Namespace) -> int:
    """Open the window with the options of the command line."""
    refuse_without_libraries()
    try:
        from painedu.main import Options, run
        from painedu.ui.errors import sentence
    except ImportError as error:
        raise Trouble(
            f"the window cannot open: {error}. On Debian or Ubuntu: apt install {' '.join(NEEDED.values())}"
        ) from error
    names = ("language", "text_size", "lesson", "person", "guest", "fullscreen", "data_dir", "startup_report")
    try:
        with ExitStack() as stack:
            root, site = course_and_site(given, stack)
            say_problems(site)
            options = Options(site=site, **{name: getattr(given, name) for name in names})
            return run(checked(options, root), root)
    except RecordError as error:
        raise Trouble(str(sentence(str, error))) from error


def checked(options: Options, root: Path) -> Options:
    """Return ``options`` with the language as its catalog is called; Trouble for what there is not."""
    if options.person is not None and not options.site.keeps_records:
        raise Trouble("no record is kept on this computer: leave out --person")
    if options.lesson is not None:
        lessons = load_course(root / "resources").lessons()
        one_of("lesson", [options.lesson], [entry.id for entry in lessons])
    if options.language is None:
        return options
    return msgspec.structs.replace(options, language=translator(root, options.language).language)


def say_problems(site: Site) -> None:
    """Tell whoever set this computer up what is wrong with its site file."""
    for problem in site.problems:
        print(f"painedu: {problem}", file=sys.stderr)


def refuse_without_libraries() -> None:
    """Say which packages to install, instead of dying in Qt's abort.

    Trouble is raised on Linux with an X display only: elsewhere Qt needs none of them.
    """
    if (
        not sys.platform.startswith("linux")
        or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] != "xcb"
    ):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise Trouble("there is no screen to open a window on: start it from a desktop session")
    missing = [package for library, package in NEEDED.items() if not is_there(library)]
    if missing:
        raise Trouble(
            f"Qt's system libraries are missing. On Debian or Ubuntu: sudo apt install {' '.join(missing)}"
        )


def is_there(library: str) -> bool:
    """Whether ``library`` can be loaded, as Qt will in a moment: nothing is loaded in vain."""
    from ctypes import CDLL  # only this needs it

    try:
        CDLL(library)
    except OSError:
        return False
    return True
