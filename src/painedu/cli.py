"""The command line. Imports nothing heavy: no command but the window loads Qt."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from painedu import __version__
from painedu.commands.arguments import (
    add_batch,
    add_booklet,
    add_card,
    add_check,
    add_content,
    add_figure,
    add_form,
    add_handout,
    add_leaflet,
    add_lessons,
    add_site_pin,
    percent,
)
from painedu.commands.trouble import Trouble


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 is fine, 1 says what is wrong with what was given, 2 is usage."""
    given = understood(arguments)
    try:
        return int(given.run(given))
    except Trouble as trouble:
        print(f"painedu: {trouble}", file=sys.stderr)
        return trouble.code
    except BrokenPipeError:  # whoever read the output has had enough
        sys.stderr.close()
        return 1


def understood(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse ``arguments``. Where they are for the window alone, no parser of a command is made: 3 ms."""
    given, rest = window_options().parse_known_args(arguments)
    return parser().parse_args(arguments) if rest else given


def window_options() -> argparse.ArgumentParser:
    """Return the parser of the window's options."""
    made = argparse.ArgumentParser(prog="painedu", add_help=False, allow_abbrev=False)
    made.add_argument("--version", action="version", version=f"painedu {__version__}")
    made.add_argument("--language", metavar="TAG", help="en, zh_Hans, ...")
    made.add_argument("--text-size", type=percent, metavar="100..200", help="percent")
    made.add_argument("--lesson", metavar="ID", help="open this lesson")
    who = made.add_mutually_exclusive_group()
    who.add_argument("--person", metavar="NAME", help="open this person's record")
    who.add_argument("--guest", action="store_true", help="go straight to Home, keep nothing")
    made.add_argument("--fullscreen", action="store_true")
    made.add_argument(
        "--kiosk",
        action="store_true",
        help="a screen for whoever comes by: full, guests only, left with the staff PIN, cleared when idle",
    )
    made.add_argument(
        "--site-config",
        type=Path,
        metavar="FILE",
        help="what this site decides for everyone; default: site.yaml of the system's folder",
    )
    made.add_argument("--data-dir", type=Path, metavar="DIR", help="where records are kept")
    add_content(made)
    made.add_argument(
        "--startup-report", action="store_true", help="print one line of JSON when usable, and quit"
    )
    made.set_defaults(run=open_window)
    return made


def parser() -> argparse.ArgumentParser:
    """Return the parser of the window's options and of every command."""
    made = argparse.ArgumentParser(
        prog="painedu",
        description="Exercise and pain: lessons, check-in, sheet.",
        parents=[window_options()],
    )
    commands = made.add_subparsers(title="commands", metavar="COMMAND")
    for add in (
        add_check,
        add_lessons,
        add_handout,
        add_batch,
        add_card,
        add_form,
        add_leaflet,
        add_booklet,
        add_figure,
        add_site_pin,
    ):
        add(commands)
    return made


def open_window(given: argparse.Namespace) -> int:
    """Open the window; say which packages to install where Qt's own libraries are missing."""
    gc.disable()  # nothing made at start-up is garbage; main.run turns it on again once the window shows
    from painedu.commands.window import open_window

    return open_window(given)
