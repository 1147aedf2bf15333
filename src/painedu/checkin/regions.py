"""What differs by region, never by language: emergency numbers, and who sees a doctor first."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.source.loading import load
from painedu.source.words import Words


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number to call, and what for."""

    number: str
    label: Words


class Region(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A region a person can choose (evidence 6, table of numbers).

    ``mental_health`` is a line for talking to someone, empty where none is known.
    ``doctor_first`` marks guidelines that send people with a long-term illness to a
    doctor before they start (evidence F-13, F-15). ``stroke_rhyme`` stands only
    where the rhyme holds the region's own number (evidence F-03).
    """

    id: str
    name: Words
    ambulance: str
    other: list[Line] = []
    mental_health: str = ""
    mental_health_label: Words | None = None
    doctor_first: bool = False
    stroke_rhyme: Words | None = None


class RegionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of checkin/regions.yaml. ``warning`` goes with the whole list, when no region is chosen."""

    id: str
    question: Words
    none_chosen: Words
    emergency_number: Words
    warning: Words
    regions: list[Region]

    def find(self, region: str) -> Region | None:
        """Return the region of that id, None when there is none: then all numbers are shown."""
        return next((known for known in self.regions if known.id == region), None)


def load_region_file(resources: Path) -> RegionFile:
    """Read checkin/regions.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "checkin" / "regions.yaml", RegionFile)


def load_regions(resources: Path) -> list[Region]:
    """Return the regions to choose from, in the order they are shown."""
    return load_region_file(resources).regions
