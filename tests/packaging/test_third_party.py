"""THIRD-PARTY.md names what others made, with licences and their texts."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import components
import third_party
from components import Component, licence_of, licences_of_part

BUILT = os.environ.get("PAINEDU_BUILT")
"""A folder that holds the program as build.py made it: the unpacked archive, or /usr/lib/painedu."""


def test_a_part_without_a_licence_stops_the_build() -> None:
    with pytest.raises(SystemExit, match="nobody tells the licence of nameless"):
        licence_of("nameless")


def test_what_is_told_by_hand_goes_before_vague_metadata() -> None:
    assert licence_of("apsw_sqlite3mc", "OSI Approved") == "any-OSI"
    assert licence_of("libxcb-cursor0") == "X11"
    assert licence_of("typst", "Apache-2.0") == "Apache-2.0"


@pytest.mark.parametrize(
    ("told", "licence"),
    [
        ([{"expression": "MIT OR  Apache-2.0"}], "MIT OR Apache-2.0"),
        ([{"license": {"id": "ISC"}}, {"license": {"name": "Zlib"}}], "ISC AND Zlib"),
        ([], "as its home page says"),
    ],
)
def test_the_licence_of_a_part_is_read_from_its_list(told: list[dict[str, object]], licence: str) -> None:
    assert licences_of_part({"licenses": told}) == licence  # type: ignore[dict-item]


def test_only_what_lies_in_the_folder_is_listed_and_its_licence_is_put_beside_it(tmp_path: Path) -> None:
    folder, text = tmp_path / "painedu", tmp_path / "COPYING"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "libone.so.1").touch()
    text.write_text("You may.", encoding="utf-8")
    here = Component("one", "1.0", "MIT", texts=[text], files=["_internal/libone.so.1"])
    gone = Component("two", "2.0", "MIT", files=["_internal/libtwo.so.2"])

    third_party.write(folder, "0.1.0", [here, gone])

    page = (folder / third_party.NAME).read_text(encoding="utf-8")
    assert "| one | 1.0 | MIT |" in page
    assert "| `_internal/libone.so.1` | one |" in page
    assert "two" not in page.partition("## Parts")[2]
    assert (folder / "licences/one/COPYING").read_text(encoding="utf-8") == "You may."


def test_the_page_says_how_to_replace_qt(tmp_path: Path) -> None:
    third_party.write(tmp_path, "0.1.0", [])

    page = (tmp_path / third_party.NAME).read_text(encoding="utf-8")
    assert "LGPL-3.0-only" in page
    assert "Copy your `libQt6*.so.6` over those in `_internal/PySide6/Qt/lib`" in page


def test_the_texts_of_lgpl_and_gpl_are_whole() -> None:
    texts = {
        path.stem: path.read_text(encoding="utf-8") for path in (components.HERE / "licences").glob("*.txt")
    }

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0"]
    assert "END OF TERMS AND CONDITIONS" in texts["GPL-3.0"]


@pytest.mark.skipif(BUILT is None, reason="PAINEDU_BUILT names no folder that build.py made")
def test_every_library_in_a_built_folder_stands_on_the_page_with_a_licence() -> None:
    folder = Path(BUILT or "")
    page = (folder / third_party.NAME).read_text(encoding="utf-8")
    parts = set(re.findall(r"^\| ([^|`]+) \| [^|]+ \| [^|]+ \|", page, flags=re.MULTILINE))
    named = dict(re.findall(r"^\| `([^`]+)` \| ([^|]+) \|$", page, flags=re.MULTILINE))
    libraries = {path.relative_to(folder).as_posix() for path in folder.rglob("*.so*") if path.is_file()}

    assert len(libraries) > 50
    assert libraries - set(named) == set()
    assert {named[place] for place in libraries} <= parts
    assert {part for part in parts if not list((folder / "licences" / part).glob("*"))} <= {"part", "---"}
