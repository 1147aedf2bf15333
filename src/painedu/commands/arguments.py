"""The arguments of each command; the command itself is imported when it runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

UNSAID: dict[str, Any] = {"default": argparse.SUPPRESS}
"""Leaves alone what was said before the command: painedu --language TAG lessons."""
Commands = Any  # argparse keeps the type of add_subparsers() to itself


def percent(text: str) -> int:
    """Return a text size of 100 to 200."""
    if not text.isdecimal() or not 100 <= int(text) <= 200:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 100 to 200")
    return int(text)


def add_content(parser: argparse.ArgumentParser, **default: Any) -> None:
    """Let ``parser`` take a course folder of one's own; it may be said before or after a command."""
    said = "a course folder of your own; a file that it lacks, but for the lessons, is the program's own"
    parser.add_argument("--content", type=Path, metavar="DIR", help=said, **default)


def add_check(commands: Commands) -> None:
    command = commands.add_parser("check", help="check content and translations")
    command.add_argument(
        "folder", nargs="?", type=Path, metavar="DIR", help="a folder with the shape of resources/"
    )
    command.add_argument(
        "--release", action="store_true", help="refuse what no clinician has signed in every language"
    )
    command.set_defaults(run=_check)


def add_lessons(commands: Commands) -> None:
    command = commands.add_parser("lessons", help="what the course holds, as text or data")
    command.add_argument("--language", metavar="TAG", **UNSAID)
    command.add_argument("--json", action="store_true")
    add_content(command, **UNSAID)
    command.set_defaults(run=_lessons)


def add_handout(commands: Commands) -> None:
    command = commands.add_parser("handout", help="make a sheet to take home, as PDF")
    _add_languages(command)
    command.add_argument("--lessons", metavar="ID,...", default="", help="lessons that were done")
    command.add_argument("--checkin", type=Path, metavar="FILE.json", help="answers of a check-in")
    command.add_argument("--plan", type=Path, metavar="FILE.json", help="a plan, on a page of its own")
    _add_region(command)
    _add_person(command)
    command.add_argument(
        "--preset",
        choices=("patient", "clinician", "everything"),
        default="everything",
        help="clinician: the page for a doctor or nurse, in one language",
    )
    _add_parts(command)
    _add_paper(command)
    _add_output(command)
    command.set_defaults(run=_handout)


def _add_person(command: argparse.ArgumentParser) -> None:
    """Let ``command`` take who the sheet is for; what is not said is a line to write on."""
    command.add_argument("--name", default="")
    command.add_argument("--number", default="", help="the person's number at the hospital or clinic")
    command.add_argument("--department", default="")
    command.add_argument("--date", metavar="TEXT", help="in place of today; '' for a line to write on")
    command.add_argument(
        "--question",
        metavar="TEXT",
        action="append",
        default=[],
        help="for a doctor or nurse; at most three times",
    )


def add_batch(commands: Commands) -> None:
    command = commands.add_parser(
        "batch",
        help="a sheet to take home for each person of a list",
        description="Write a sheet for each row of a CSV file, or for each line of JSON, into a folder. "
        "It is named by number and name, and takes the place of a file of that name. "
        "Bad rows are listed in the end.",
    )
    command.add_argument(
        "people", type=Path, metavar="PEOPLE.csv|.jsonl", help="columns or keys: see docs/examples"
    )
    command.add_argument(
        "--out", type=Path, metavar="FOLDER", required=True, help="made where it is not there"
    )
    _add_languages(command)
    _add_region(command)
    _add_parts(command)
    _add_paper(command)
    command.set_defaults(run=_batch)


def add_card(commands: Commands) -> None:
    command = commands.add_parser(
        "card", help="the safety card, four to a page: as large as a credit card once it is cut and folded"
    )
    _add_languages(command)
    _add_region(command)
    _add_paper(command, large_print=False)
    _add_output(command)
    command.set_defaults(run=_card)


def add_form(commands: Commands) -> None:
    command = commands.add_parser("form", help="a blank check-in, to tick with a pen")
    _add_languages(command)
    _add_region(command)
    _add_paper(command)
    _add_output(command)
    command.set_defaults(run=_form)


def add_leaflet(commands: Commands) -> None:
    command = commands.add_parser("leaflet", help="one lesson on paper")
    command.add_argument("lesson_id", metavar="LESSON", help="L1, ...; painedu lessons tells which there are")
    _add_languages(command)
    _add_region(command)
    _add_paper(command)
    _add_output(command)
    command.set_defaults(run=_leaflet)


def add_booklet(commands: Commands) -> None:
    command = commands.add_parser("booklet", help="the whole course on paper, with contents")
    _add_languages(command)
    _add_region(command)
    _add_paper(command)
    _add_output(command)
    command.set_defaults(run=_booklet)


def _add_languages(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--language", metavar="TAG", action="append", help="once or twice; default en", **UNSAID
    )


def _add_region(command: argparse.ArgumentParser) -> None:
    command.add_argument("--region", metavar="ID", help="whose emergency number to print; default all")


def _add_paper(command: argparse.ArgumentParser, *, large_print: bool = True) -> None:
    command.add_argument("--paper", choices=["a4", "letter"], default="a4")
    if large_print:
        command.add_argument("--large-print", action="store_true")
    command.add_argument("--black-and-white", action="store_true")
    add_content(command, **UNSAID)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", required=True)


def _add_parts(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--letterhead",
        type=Path,
        metavar="FILE.yaml",
        help="a clinic's name, address, phone, logo and link, which becomes a QR code",
    )
    command.add_argument(
        "--sections",
        metavar="LIST",
        help="lines,checkin,plan,messages,signs,feet,questions,notes,words,sources; default all",
    )


def add_figure(commands: Commands) -> None:
    command = commands.add_parser("figure", help="draw one figure, or list them")
    command.add_argument("figure", metavar="ID", nargs="?")
    command.add_argument("--list", action="store_true", help="ids, states and themes instead of a drawing")
    command.add_argument("--json", action="store_true", help="the list as data")
    command.add_argument("--language", metavar="TAG", **UNSAID)
    command.add_argument("--state", metavar="NAME", help="default: the first")
    command.add_argument("--theme", metavar="NAME", help="default: light")
    command.add_argument("-o", "--output", type=Path, metavar="FILE.svg|.pdf|.png")
    add_content(command, **UNSAID)
    command.set_defaults(run=_figure)


def add_site_pin(commands: Commands) -> None:
    command = commands.add_parser(
        "site-pin",
        help="the hash of a staff PIN, for the site file of a kiosk",
        description="Ask for a PIN of 4 to 12 digits and print its salted hash, for 'pin_hash' in a site "
        "file. The PIN itself is kept nowhere.",
    )
    command.set_defaults(run=_site_pin)


def _check(given: argparse.Namespace) -> int:
    from painedu.commands.check import check

    return check(given)


def _lessons(given: argparse.Namespace) -> int:
    from painedu.commands.lessons import lessons

    return lessons(given)


def _handout(given: argparse.Namespace) -> int:
    from painedu.commands.handout import handout

    return handout(given)


def _figure(given: argparse.Namespace) -> int:
    from painedu.commands.figure import figure

    return figure(given)


def _batch(given: argparse.Namespace) -> int:
    from painedu.commands.batch import batch

    return batch(given)


def _card(given: argparse.Namespace) -> int:
    from painedu.commands.others import card

    return card(given)


def _form(given: argparse.Namespace) -> int:
    from painedu.commands.others import form

    return form(given)


def _leaflet(given: argparse.Namespace) -> int:
    from painedu.commands.others import leaflet

    return leaflet(given)


def _booklet(given: argparse.Namespace) -> int:
    from painedu.commands.others import booklet

    return booklet(given)


def _site_pin(given: argparse.Namespace) -> int:
    from painedu.commands.site_pin import site_pin

    return site_pin(given)
