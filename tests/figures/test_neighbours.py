"""Arrow keys reach every place of the body map."""

from __future__ import annotations

import pytest

from painedu.figures.figure import Part, load_figure
from painedu.figures.neighbours import neighbour
from painedu.source.folder import data_root

PARTS = load_figure(data_root() / "resources", "body-map").parts
BY_ID = {part.id: part for part in PARTS}
LEFT, RIGHT, UP, DOWN = (-1, 0), (1, 0), (0, -1), (0, 1)


def reached(start: Part) -> set[str]:
    found, ahead = {start.id}, [start]
    while ahead:
        part = ahead.pop()
        nearby = [neighbour(PARTS, part, way) for way in (LEFT, RIGHT, UP, DOWN)]
        ahead += [other for other in nearby if other.id not in found]
        found |= {other.id for other in nearby}
    return found


@pytest.mark.parametrize("name", BY_ID)
def test_every_place_can_be_reached_from_every_other(name: str) -> None:
    assert reached(BY_ID[name]) == set(BY_ID)


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        ("knee-right", RIGHT, "knee-left"),
        ("knee-right", DOWN, "shin-right"),
        ("low-back", LEFT, "low-back-left"),
        ("low-back", DOWN, "tailbone"),
        ("foot-left", RIGHT, "heel-left"),
        ("face-right", UP, "face-right"),
    ],
)
def test_a_key_goes_to_what_lies_that_way(start: str, way: tuple[int, int], end: str) -> None:
    assert neighbour(PARTS, BY_ID[start], way).id == end
