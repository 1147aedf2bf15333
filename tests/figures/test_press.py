"""Setting documents: data stays data, nothing is fetched, threads take turns."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from painedu.figures.errors import PressError
from painedu.figures.press import Press

SHOWS_NAME = """#set document(title: [A])
#set text(font: ("Source Sans 3", "Noto Sans SC"))
#let r = json("/data.json")
= #r.name
"""


@pytest.fixture
def folder(tmp_path: Path, resources: Path) -> Path:
    shutil.copytree(resources / "fonts", tmp_path / "fonts", copy_function=lambda a, b: Path(b).symlink_to(a))
    return tmp_path


def test_text_that_looks_like_typst_is_only_text(folder: Path) -> None:
    (folder / "page.typ").write_text(SHOWS_NAME, encoding="utf-8")
    press = Press(folder)
    pages = press.svg("page.typ", {"name": '#panic("x") $ * @lab \\ 姓名'})
    assert len(pages) == 1
    assert pages != press.svg("page.typ", {"name": "x"})


def test_a_document_of_two_pages_comes_as_two_pages(folder: Path) -> None:
    (folder / "page.typ").write_text("one\n#pagebreak()\ntwo", encoding="utf-8")
    press = Press(folder)
    assert len(press.svg("page.typ", {})) == 2
    assert all(page.startswith(b"\x89PNG") for page in press.png("page.typ", {}, 72))


@pytest.mark.parametrize(
    "line",
    [
        '#import "@preview/cetz:0.3.0": canvas',
        '#include "@preview/cetz:0.3.0"',
        '#import("@preview/cetz:0.3.0")',
        '#let found = "@preview/cetz:0.3.0"\n#import found: canvas',
        '#import "\\u{40}preview/cetz:0.3.0"',
        '#import /* see */ "@preview/cetz:0.3.0"',
        '#import ("@" + "preview/cetz:0.3.0"): canvas',
        '#import\n  "@preview/cetz:0.3.0"',
    ],
)
def test_nothing_may_be_imported_from_the_network(folder: Path, line: str) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "fetches.typ").write_text(f"// a comment\n{line}\n", encoding="utf-8")
    (folder / "page.typ").write_text("harmless", encoding="utf-8")
    with pytest.raises(PressError, match=r"fetches\.typ:[23]: import only files of this folder"):
        Press(folder).svg("page.typ", {})


def test_files_of_the_folder_may_be_imported(folder: Path) -> None:
    (folder / "part.typ").write_text('#let word = "here"', encoding="utf-8")
    (folder / "page.typ").write_text(
        '#import "part.typ": word\n#import ("/" + "part.typ"): *\n#word', encoding="utf-8"
    )
    assert len(Press(folder).svg("page.typ", {})) == 1


def test_a_mistake_is_named_in_one_line(folder: Path) -> None:
    (folder / "page.typ").write_text("#(1 + true)", encoding="utf-8")
    with pytest.raises(PressError, match=r"^page\.typ cannot be set: [^\n]+$"):
        Press(folder).svg("page.typ", {})


def test_half_a_character_is_refused_not_a_crash(folder: Path) -> None:
    (folder / "page.typ").write_text(SHOWS_NAME, encoding="utf-8")
    with pytest.raises(PressError, match="cannot be set"):
        Press(folder).svg("page.typ", {"name": "\ud800"})


def test_a_tagged_sheet_refuses_a_character_that_no_font_has(folder: Path) -> None:
    (folder / "page.typ").write_text(SHOWS_NAME, encoding="utf-8")
    press = Press(folder)
    assert press.pdf("page.typ", {"name": "王"}).startswith(b"%PDF")
    with pytest.raises(PressError, match="cannot be set"):
        press.pdf("page.typ", {"name": "\U0001f600"})


def test_two_threads_may_share_one_press(folder: Path) -> None:
    (folder / "page.typ").write_text(SHOWS_NAME + "#lorem(2000)", encoding="utf-8")
    press = Press(folder)
    names = [f"person {number}" for number in range(24)]
    with ThreadPoolExecutor(max_workers=4) as pool:
        together = list(pool.map(lambda name: press.svg("page.typ", {"name": name}), names))
    assert together == [press.svg("page.typ", {"name": name}) for name in names]
