"""The places of the body map: each can be found, and each marks itself on paper and no other."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from painedu.figures.drawing import SCREEN, Drawings
from painedu.figures.figure import Part, Point, load_figure
from painedu.figures.press import Press
from painedu.figures.theme import LIGHT
from painedu.language.translator import Translator
from painedu.source.folder import data_root

MAP = load_figure(data_root() / "resources", "body-map")
PARTS = {part.id: part for part in MAP.parts}
FRONT, BACK = 28, 84  # the middle of each body
WIDTH, LARGER = 544, 2  # as wide as the map is shown at most, 34 letters of 16: no margin at its sides
MARKED = QColor(LIGHT.danger)


def inside(part: Part) -> tuple[float, float]:
    """Return the point of a fine net that lies deepest inside: surrounded furthest by the same part."""
    xs, ys = [x for x, _ in part.shape], [y for _, y in part.shape]
    net = [
        (min(xs) + (max(xs) - min(xs)) * across / 24, min(ys) + (max(ys) - min(ys)) * down / 24)
        for across in range(1, 24)
        for down in range(1, 24)
    ]

    def depth(point: tuple[float, float]) -> float:
        if not part.holds(*point):
            return -1
        return min((point[0] - x) ** 2 + (point[1] - y) ** 2 for x, y in edges(part))

    return max(net, key=depth)


def edges(part: Part) -> list[tuple[float, float]]:
    ends = zip(part.shape, [*part.shape[1:], part.shape[0]], strict=True)
    return [
        (x + (far_x - x) * step / 8, y + (far_y - y) * step / 8)
        for (x, y), (far_x, far_y) in ends
        for step in range(8)
    ]


def mirrored(part: Part) -> set[tuple[float, float]]:
    middle = FRONT if part.shape[0][0] < (FRONT + BACK) / 2 else BACK
    return {(round(2 * middle - x, 1), y) for x, y in part.shape}


@pytest.mark.parametrize("name", PARTS)
def test_a_place_is_found_where_it_is_drawn(name: str) -> None:
    assert MAP.part_at(*inside(PARTS[name])) is PARTS[name]


@pytest.mark.parametrize("name", [name for name in PARTS if name.endswith("-right")])
def test_right_and_left_are_mirror_images(name: str) -> None:
    other = PARTS[name.removesuffix("right") + "left"]
    assert mirrored(PARTS[name]) == {(x, y) for x, y in other.shape}


@pytest.mark.parametrize("name", [name for name in PARTS if name.endswith(("-right", "-left"))])
def test_the_bodys_own_right_is_at_the_left_seen_from_the_front(name: str) -> None:
    x = inside(PARTS[name])[0]
    is_front = x < (FRONT + BACK) / 2
    is_at_left = x < (FRONT if is_front else BACK)
    assert is_at_left is (name.endswith("-right") is is_front)


def test_the_line_around_the_body_is_as_wide_everywhere() -> None:
    for silhouette in MAP.silhouettes:
        sides = [
            end
            for part in MAP.parts
            for end in zip(part.shape, [*part.shape[1:], part.shape[0]], strict=True)
        ]
        away = [min(distance(point, *side) for side in sides) for point in silhouette]
        assert min(away) > 0.3
        assert max(away) < 0.6


def test_every_place_lies_within_the_line() -> None:
    around = [Part("", "", "", silhouette) for silhouette in MAP.silhouettes]
    for part in MAP.parts:
        assert any(all(each.holds(*point) for point in part.shape) for each in around)


def distance(point: Point, start: Point, end: Point) -> float:
    """Return how far ``point`` is from the line between two others."""
    (x, y), (wide, tall) = start, (end[0] - start[0], end[1] - start[1])
    along = ((point[0] - x) * wide + (point[1] - y) * tall) / ((wide**2 + tall**2) or 1)
    near = min(max(along, 0), 1)
    return math.hypot(point[0] - x - near * wide, point[1] - y - near * tall)


@pytest.mark.parametrize("point", [(0, 0), (56, 50), (28, 80), (111, 100)])
def test_beside_the_body_there_is_no_place(point: tuple[float, float]) -> None:
    assert MAP.part_at(*point) is None


@pytest.mark.skipif(not (shutil.which("pdftocairo") or os.environ.get("CI")), reason="needs poppler-utils")
@pytest.mark.parametrize("name", PARTS)
def test_the_printed_map_marks_the_chosen_place_and_no_other(
    press: Press, drawings: Drawings, english: Translator, tmp_path: Path, name: str
) -> None:
    payload = drawings.payload("body-map", "mine", english, {"parts": [name]}, width=WIDTH)
    image = printed(press.pdf(SCREEN, payload, tagged=False), tmp_path)
    marked = [other for other, part in PARTS.items() if image.pixelColor(*pixel(image, part)) == MARKED]
    assert marked == [name]
    assert payload["alt"].endswith(f"Marked: {PARTS[name].name}.")


def printed(pdf: bytes, folder: Path) -> QImage:
    (folder / "map.pdf").write_bytes(pdf)
    how = ["-png", "-singlefile", "-r", str(72 * LARGER)]
    subprocess.run(["pdftocairo", *how, folder / "map.pdf", folder / "map"], check=True)
    return QImage(str(folder / "map.png"))


def pixel(image: QImage, part: Part) -> tuple[int, int]:
    """Return where ``part`` is on a picture that ends with the frame."""
    assert MAP.frame is not None
    scale = WIDTH * LARGER / MAP.frame.width
    x, y = inside(part)
    return int(x * scale), int(image.height() - (MAP.frame.height - y) * scale)


def test_the_marked_places_are_named_in_the_language_shown(
    drawings: Drawings, english: Translator, chinese: Translator
) -> None:
    data = {"parts": ["calf-left", "low-back"]}
    assert drawings.alt("body-map", "mine", english, data).endswith(
        "Marked: Middle of the low back; Left calf."
    )
    assert drawings.alt("body-map", "mine", chinese, data).endswith("已标出：腰部正中；左小腿后侧。")


def test_a_place_that_is_not_on_the_map_is_refused(drawings: Drawings, english: Translator) -> None:
    with pytest.raises(KeyError):
        drawings.alt("body-map", "mine", english, {"parts": ["tail"]})


@pytest.mark.parametrize("data", [None, {"parts": []}])
def test_without_a_marked_place_the_map_is_blank(
    drawings: Drawings, english: Translator, data: dict[str, list[str]] | None
) -> None:
    blank = drawings.svg("body-map", "blank", english, width=640)
    assert drawings.svg("body-map", "mine", english, data, width=640) == blank
