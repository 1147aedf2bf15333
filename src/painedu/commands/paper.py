"""What all commands that print a sheet are told: languages, region, paper."""

from __future__ import annotations

import argparse
from collections.abc import Sequence, Set
from pathlib import Path

from painedu.checkin.regions import Region, RegionFile
from painedu.commands.course import one_of, translator
from painedu.commands.output import warn
from painedu.commands.trouble import Trouble
from painedu.handout.parts import NAMES
from painedu.handout.request import Section


def languages(given: argparse.Namespace, root: Path) -> list[str]:
    """Return one or two languages; ``painedu --language TAG handout`` names one as well."""
    named = [given.language] if isinstance(given.language, str) else given.language or [None]
    return spoken(named, root)


def spoken(named: Sequence[str | None], root: Path) -> list[str]:
    """Return the languages that ``named`` stand for, one or two; Trouble where they are none or the same."""
    chosen = [translator(root, each).language for each in named]
    if len(chosen) > 2 or len(set(chosen)) < len(chosen):
        raise Trouble("a sheet has one language or two different ones: give --language once or twice", 2)
    return chosen


def region_of(region: str | None, known: RegionFile) -> Region | None:
    """Return the region of that id, None where none is said; Trouble lists those there are."""
    if not region:
        return None
    one_of("region", [region], [each.id for each in known.regions])
    return known.find(region)


def listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


def sections(text: str | None, usual: Set[str] = frozenset(Section)) -> Set[str]:
    """Return what ``text`` names, ``usual`` where it is None; Trouble lists what there is."""
    if text is None:
        return usual
    asked = listed(text)
    one_of("section", asked, Section)
    if not asked:
        raise Trouble(f"--sections names nothing: use some of {','.join(Section)}", 2)
    return frozenset(asked)


def warn_of_missing(characters: Sequence[str]) -> None:
    """Name the characters that no font has."""
    if characters:
        warn(said_of_missing(characters))


def said_of_no_room(asked: str | None, left_out: Sequence[str]) -> list[str]:
    """Return a line that names the sections that were asked for by name, and do not stand on the sheet."""
    names = [NAMES[name] for name in dict.fromkeys(listed(asked or "")) if name in left_out]
    return [f"the sheet has no room for: {', '.join(names)}"] if names else []


def said_of_missing(characters: Sequence[str]) -> str:
    return f"these characters are in no font, a square stands for each: {' '.join(characters)}"
