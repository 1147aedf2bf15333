"""What all commands that print a sheet are told: languages, region, paper."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from painedu.checkin.regions import Region, load_region_file
from painedu.commands.course import one_of, translator
from painedu.commands.output import warn
from painedu.commands.trouble import Trouble


def languages(given: argparse.Namespace, root: Path) -> list[str]:
    """Return one or two languages; ``painedu --language TAG handout`` names one as well."""
    named = [given.language] if isinstance(given.language, str) else given.language or [None]
    chosen = [translator(root, each).language for each in named]
    if len(chosen) > 2 or len(set(chosen)) < len(chosen):
        raise Trouble("a sheet has one language or two different ones: give --language once or twice", 2)
    return chosen


def region_of(region: str | None, resources: Path) -> Region | None:
    if region is None:
        return None
    known = load_region_file(resources)
    one_of("region", [region], [each.id for each in known.regions])
    return known.find(region)


def warn_of_missing(characters: Sequence[str]) -> None:
    """Name the characters that no font has."""
    if characters:
        warn(f"these characters are in no font, a square stands for each: {' '.join(characters)}")
