"""painedu batch: a sheet for each person of a list."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pypdf
import pytest
from tests.commands.conftest import Run


def text(path: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def lines(path: Path, *people: Mapping[str, object]) -> Path:
    path.write_text("".join(json.dumps(each) + "\n" for each in people), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_each_person_gets_a_sheet_with_what_the_row_says(
    painedu: Run, tmp_path: Path, root: Path, kind: str
) -> None:
    done = painedu("batch", root / "docs" / "examples" / f"people.{kind}", "--out", "sheets")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "sheets written to 'sheets': 3\n"
    wang, ann, nobody = names(tmp_path / "sheets")
    assert wang == "sheet-A-2203871-Wang-Xiuying-王秀英.pdf"
    first = " ".join(text(tmp_path / "sheets" / wang).split())
    for said in ("王秀英", "A-2203871", "Pain clinic", "120", "I walk for 6 min", "Left calf"):
        assert said in first
    assert "call 999" in text(tmp_path / "sheets" / ann)
    assert "Exercise and pain: my sheet" in text(tmp_path / "sheets" / nobody)


def test_what_a_row_leaves_out_is_what_the_command_says(painedu: Run, tmp_path: Path) -> None:
    people = lines(
        tmp_path / "p.jsonl", {"name": "Ann"}, {"name": "Bea", "languages": ["en"], "region": "uk"}
    )
    more = ["--language", "zh_Hans", "--region", "japan", "--paper", "letter", "--sections", "lines,signs"]
    done = painedu("batch", people, "--out", "sheets", *more)
    assert (done.returncode, done.stderr) == (0, "")
    ann, bea = (text(tmp_path / "sheets" / name) for name in names(tmp_path / "sheets"))
    assert "日本" in ann
    assert "UK" in bea
    assert "What to keep in mind" not in bea


def test_bad_rows_are_passed_over_and_listed_with_line_and_reason(painedu: Run, tmp_path: Path) -> None:
    people = lines(
        tmp_path / "p.jsonl",
        {"name": "Ann"},
        {"name": "B", "checkin": {"pain": 11}},
        {"name": "C", "languages": ["xx"]},
        {"name": "D", "region": "moon"},
        {"name": "E", "lessons": ["L99"]},
        {"name": "F", "checkin": {"places": ["tail"]}},
        {
            "name": "G",
            "checkin": {"gate": "day"},
            "plan": {"activity": "walk", "bad_day": 7, "days": ["monday"]},
        },
        {"name": "H", "languages": ["en", "en"]},
        {"name": "Zoe"},
    )
    done = painedu("batch", people, "--out", "sheets")
    assert done.returncode == 1
    assert done.stdout == "sheets written to 'sheets': 2\n"
    assert names(tmp_path / "sheets") == ["sheet-Ann.pdf", "sheet-Zoe.pdf"]
    first, *listed = done.stderr.splitlines()
    assert first == "painedu: 7 of 9 rows gave no sheet:"
    reasons = ["'checkin.pain'", "no language 'xx'", "no region 'moon'", "no lesson 'L99'", "no place 'tail'"]
    reasons += ["someone has to look at this first", "two different ones"]
    for number, (line, reason) in enumerate(zip(listed, reasons, strict=True), 2):
        assert line.startswith(f"painedu: {people}:{number}: ")
        assert reason in line


def test_hostile_names_stay_in_the_folder_and_apart(painedu: Run, tmp_path: Path) -> None:
    hostile = ["../../outside", "/etc/passwd", "..", "Li", "li", "#panic()", "a" * 300, "", "CON", "x\u0000y"]
    people = lines(tmp_path / "p.jsonl", *[{"name": name} for name in hostile])
    done = painedu("batch", people, "--out", "sheets")
    assert done.returncode == 0
    assert len(names(tmp_path / "sheets")) == len(hostile)
    assert set(names(tmp_path)) <= {"sheets", "p.jsonl", "data"}
    assert {"sheet-row-3.pdf", "sheet-outside.pdf", "sheet-etc-passwd.pdf", "sheet-row-8.pdf"} <= set(
        names(tmp_path / "sheets")
    )


def test_a_character_that_no_font_has_is_named_with_its_line_and_is_no_failure(
    painedu: Run, tmp_path: Path
) -> None:
    people = lines(tmp_path / "p.jsonl", {"name": "Ann"}, {"name": "Li \U0001f600"})
    done = painedu("batch", people, "--out", "sheets")
    assert done.returncode == 0
    assert done.stderr.startswith(f"painedu: {people}:2: these characters are in no font")


def test_a_section_that_has_no_room_is_named_with_its_line(painedu: Run, tmp_path: Path) -> None:
    people = lines(tmp_path / "p.jsonl", {"name": "Ann", "lessons": ["L1", "L3", "L4"]})
    asked = ["--sections", "lines,messages,signs,notes", "--large-print"]
    both = ["--language", "en", "--language", "zh_Hans"]
    done = painedu("batch", people, "--out", "sheets", *asked, *both)
    assert (done.returncode, done.stderr) == (0, f"painedu: {people}:1: the sheet has no room for: Notes\n")


WRONG = {
    "another suffix": ("p.txt", "", "must end in .csv or .jsonl", 2),
    "an unknown column": ("p.csv", "pane\n1\n", "'p.csv': there is no column 'pane'", 1),
    "an empty file": ("p.csv", "", "'p.csv': the file is empty", 1),
    "no file": ("none.csv", None, "'none.csv' cannot be read: No such file", 1),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_list_that_cannot_be_used_is_one_sentence(what: str, painedu: Run, tmp_path: Path) -> None:
    name, held, sentence, code = WRONG[what]
    if held is not None:
        (tmp_path / name).write_text(held, encoding="utf-8")
    done = painedu("batch", name, "--out", "sheets")
    assert (done.returncode, done.stdout) == (code, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_folder_that_cannot_be_made_is_named(painedu: Run, tmp_path: Path) -> None:
    (tmp_path / "sheets").write_text("a file", encoding="utf-8")
    people = lines(tmp_path / "p.jsonl", {"name": "Ann"})
    for folder in ("sheets", "none/sheets"):
        done = painedu("batch", people, "--out", folder)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"painedu: the folder '{folder}' cannot be made: ")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there is no terminal to open here")
def test_the_bar_is_drawn_on_a_terminal_and_nowhere_else(painedu: Run, tmp_path: Path) -> None:
    people = lines(tmp_path / "p.jsonl", {"name": "Ann"}, {"name": "Bea"})
    master, slave = os.openpty()
    done = painedu("batch", people, "--out", "sheets", capture_output=False, stdout=-1, stderr=slave)
    os.close(slave)
    drawn = os.read(master, 10_000).decode()
    os.close(master)
    assert done.returncode == 0
    assert "] 1 of 2" in drawn
    assert drawn.endswith(f"\r[{'#' * 30}] 2 of 2\r\n")
    assert painedu("batch", people, "--out", "sheets").stderr == ""
