"""Each layout says, is tagged and looks as when someone last looked at it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.figures.page import share_that_differs
from tests.handout.printed import Print
from tools.handout_layouts import VERSION, of_a_fixed_version
from tools.reference_handouts import FOLDER, Reference, pictures, references, structure, text

ALL = list(references())
MOST = 0.03  # of the ink: another release of the PDF tools may draw an edge in another way
RENEW = "look at it, and if it is right run python tools/reference_handouts.py"
each_reference = pytest.mark.parametrize("reference", ALL, ids=lambda each: each.name)


@pytest.fixture
def pdf(printed: Print, reference: Reference, tmp_path: Path) -> Path:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(printed(reference.layout, reference.is_overview).pdf)
    return path


def test_there_is_something_of_each_layout_and_nothing_else() -> None:
    kept = {path.stem if path.suffix != ".png" else path.stem.rpartition("-")[0] for path in FOLDER.iterdir()}
    assert kept == {each.name for each in ALL} | {each.wording for each in ALL}, RENEW


@each_reference
def test_a_layout_says_what_it_said(pdf: Path, reference: Reference) -> None:
    kept = (FOLDER / f"{reference.wording}.txt").read_text(encoding="utf-8")
    assert text(pdf) == kept, f"the words of {reference.name} have changed: {RENEW}"


@each_reference
def test_a_layout_is_tagged_as_it_was(pdf: Path, reference: Reference) -> None:
    kept = (FOLDER / f"{reference.wording}.tags").read_text(encoding="utf-8")
    assert structure(pdf) == kept, f"the tags of {reference.name} have changed: {RENEW}"


@each_reference
def test_a_layout_looks_as_it_did(pdf: Path, reference: Reference) -> None:
    sides = pictures(pdf)
    kept = sorted(FOLDER.glob(f"{reference.name}-?.png"))
    assert len(sides) == len(kept), f"{reference.name} has another number of sides: {RENEW}"
    for path, side in zip(kept, sides, strict=True):
        was = path.read_bytes()
        assert side == was or share_that_differs(side, was) <= MOST, f"{path.name} has changed: {RENEW}"


def test_another_layout_would_be_noticed() -> None:
    one, other = ((FOLDER / f"sheet-en-a4-normal-bw-{what}-1.png").read_bytes() for what in ("empty", "full"))
    assert share_that_differs(one, other) > MOST * 10


def test_a_new_version_of_the_course_changes_none_of_them(resources: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer"
    newer.mkdir()
    text = (resources / "course.yaml").read_text(encoding="utf-8").replace('dated: "20', 'dated: "21')
    (newer / "course.yaml").write_text(text, encoding="utf-8")
    kept = [of_a_fixed_version(folder, tmp_path / str(at)) for at, folder in enumerate([resources, newer])]
    one, other = ((folder / "course.yaml").read_text(encoding="utf-8") for folder in kept)
    assert one == other
    assert f'dated: "{VERSION["dated"]}"' in one
