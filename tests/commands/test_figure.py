from __future__ import annotations

import io
import json
from pathlib import Path

import pypdf
import pytest
from tests.commands.conftest import Run

THEMES = ["light", "dark", "high-contrast", "black-and-white"]
BEGINNINGS = {"svg": b"<svg ", "pdf": b"%PDF-", "png": b"\x89PNG\r\n"}


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_a_figure_is_drawn_as_its_suffix_says(kind: str, painedu: Run, tmp_path: Path) -> None:
    done = painedu("figure", "ros-pathway", "-o", f"drawing.{kind}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / f"drawing.{kind}").read_bytes().startswith(BEGINNINGS[kind])


def words(path: Path) -> str:
    return pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text()


def test_state_and_language_are_drawn(painedu: Run, tmp_path: Path) -> None:
    painedu("figure", "ros-pathway", "--state", "regular", "--language", "zh_Hans", "-o", "regular.pdf")
    painedu("figure", "ros-pathway", "--language", "zh_Hans", "-o", "first.pdf")
    assert "经常运动" in words(tmp_path / "regular.pdf").replace("\n", "")
    assert words(tmp_path / "first.pdf") != words(tmp_path / "regular.pdf")


def test_a_week_without_data_is_drawn_blank(painedu: Run, tmp_path: Path) -> None:
    for state in ("mine", "blank"):
        assert painedu("figure", "week", "--state", state, "-o", f"{state}.pdf").returncode == 0
    assert "____" in words(tmp_path / "mine.pdf")
    assert words(tmp_path / "mine.pdf") == words(tmp_path / "blank.pdf")


WRONG = {
    "a figure": (
        ["nothing"],
        "there is no figure 'nothing': use one of activities, back-pain-thermometers, ",
    ),
    "a file of another figure": (["shapes"], "there is no figure 'shapes'"),
    "a path": (["../handout/words"], "there is no figure '../handout/words'"),
    "a state": (["week", "--state", "far"], "there is no state 'far': use one of mine, blank"),
    "a theme": (
        ["week", "--theme", "pink"],
        "there is no theme 'pink': use one of light, dark, high-contrast",
    ),
    "a language": (["week", "--language", "xx"], "there is no language 'xx'"),
}


@pytest.mark.parametrize("what", WRONG)
def test_an_unknown_id_is_answered_with_those_there_are(what: str, painedu: Run, tmp_path: Path) -> None:
    arguments, sentence = WRONG[what]
    done = painedu("figure", *arguments, "-o", "drawing.svg")
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "drawing.svg").exists()


@pytest.mark.parametrize("name", ["drawing.gif", "drawing", ".svg"])
def test_an_unknown_suffix_is_refused(name: str, painedu: Run) -> None:
    done = painedu("figure", "week", "-o", name)
    assert (done.returncode, done.stderr) == (2, f"painedu: '{name}' must end in .svg or .pdf or .png\n")


def test_a_device_is_not_replaced(painedu: Run, tmp_path: Path) -> None:
    (tmp_path / "null.svg").symlink_to("/dev/null")
    done = painedu("figure", "week", "-o", "null.svg")
    assert (done.returncode, done.stderr) == (1, "painedu: 'null.svg' is not a file: name another\n")


def test_the_list_names_each_figure_with_states_that_can_be_drawn(painedu: Run, tmp_path: Path) -> None:
    listed = json.loads(painedu("figure", "--list", "--json").stdout)
    assert {"id": "week", "states": ["mine", "blank"], "themes": THEMES} in listed
    plain = painedu("figure", "--list").stdout
    assert all(f"{each['id']}: {', '.join(each['states'])}\n" in plain for each in listed)
    last = listed[-1]
    how = ("--state", last["states"][-1], "--theme", THEMES[-1])
    assert painedu("figure", last["id"], *how, "-o", "last.svg").returncode == 0


@pytest.mark.parametrize(("theme", "ground"), [("light", b"#ffffff"), ("dark", b"#1c2530")])
def test_a_drawing_in_a_file_stands_on_a_ground_of_its_own(
    painedu: Run, tmp_path: Path, theme: str, ground: bytes
) -> None:
    painedu("figure", "week", "--theme", theme, "-o", "week.svg")
    drawn = (tmp_path / "week.svg").read_bytes()
    assert ground in drawn[: drawn.index(b"/>")].lower()


def test_without_a_figure_or_a_file_the_way_is_told(painedu: Run) -> None:
    for arguments in ((), ("week",), ("-o", "x.svg")):
        done = painedu("figure", *arguments)
        assert done.returncode == 2
        assert (
            done.stderr
            == "painedu: name a figure and, with -o, a file for it; --list tells which there are\n"
        )
