"""A course folder of one's own: what it holds counts, what it lacks is the program's."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pypdf
import pytest
from tests.commands.conftest import Run


@pytest.fixture
def mine(checkout: Path, tmp_path: Path) -> Path:
    """A copy of the course, as an author makes it; nothing lies beside it."""
    folder = tmp_path / "own" / "mine"
    shutil.copytree(checkout / "resources", folder, ignore=shutil.ignore_patterns("fonts"))
    return folder


@pytest.fixture
def small(checkout: Path, tmp_path: Path) -> Path:
    """The least that is a course: its order and its lessons."""
    folder = tmp_path / "own" / "small"
    shutil.copytree(checkout / "resources" / "lessons", folder / "lessons")
    shutil.copy(checkout / "resources" / "course.yaml", folder)
    return folder


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("before", [True, False])
def test_a_lesson_that_was_changed_in_a_copied_folder_shows(painedu: Run, mine: Path, before: bool) -> None:
    change(mine / "lessons" / "L4.yaml", '"Too many ROS"', '"ROS in our clinic"')
    said = ["--content", mine]
    done = painedu(*said, "lessons") if before else painedu("lessons", *said)

    assert (done.returncode, done.stderr) == (0, "")
    assert "1. ROS in our clinic" in done.stdout
    assert "Too many ROS" not in done.stdout
    assert "ROS in our clinic" not in painedu("lessons").stdout


def test_a_relative_folder_and_one_with_a_slash_at_its_end_are_read(painedu: Run, small: Path) -> None:
    assert painedu("--content", "own/small/", "lessons").stdout == painedu("lessons").stdout


def test_what_a_small_folder_lacks_is_the_programs_own(painedu: Run, small: Path, tmp_path: Path) -> None:
    change(small / "lessons" / "L4.yaml", "Regular exercise may build", "In our clinic, exercise may build")
    sheet = painedu("--content", small, "handout", "--lessons", "L4", "-o", "sheet.pdf")
    figure = painedu("--content", small, "figure", "ros-pathway", "-o", "figure.svg")

    assert [(done.returncode, done.stderr) for done in (sheet, figure)] == [(0, "")] * 2
    assert "In our clinic" in pypdf.PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert (tmp_path / "figure.svg").read_bytes().startswith(b"<svg ")


def test_one_figure_of_ones_own_leans_on_the_programs_shapes(
    painedu: Run, small: Path, checkout: Path, tmp_path: Path
) -> None:
    (small / "figures").mkdir()
    for kind in ("yaml", "typ"):
        source = checkout / "resources" / "figures" / f"walkback.{kind}"
        shutil.copy(source, small / "figures" / f"our-path.{kind}")
    change(small / "figures" / "our-path.yaml", "id: walkback", "id: our-path")
    done = painedu("--content", small, "figure", "our-path", "-o", "figure.svg")

    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "figure.svg").read_bytes().startswith(b"<svg ")
    assert painedu("figure", "our-path", "-o", "figure.svg").returncode == 2


PO = """msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgctxt "course"
msgid "What is nerve pain?"
msgstr "Was ist Nervenschmerz?"
"""


@pytest.mark.parametrize("place", ["mine/translations", "translations"])
def test_the_folders_own_translations_stand_instead_of_the_programs(
    painedu: Run, mine: Path, place: str
) -> None:
    po = mine.parent / place / "de" / "LC_MESSAGES" / "painedu.po"
    po.parent.mkdir(parents=True)
    po.write_text(PO, encoding="utf-8")
    german = painedu("--content", mine, "lessons", "--language", "de")
    chinese = painedu("--content", mine, "lessons", "--language", "zh_Hans")

    assert "L1  Was ist Nervenschmerz?" in german.stdout
    assert "there is no language 'zh_Hans': use one of en, de" in chinese.stderr


def test_without_translations_of_its_own_it_speaks_the_programs_languages(painedu: Run, mine: Path) -> None:
    assert "神经痛" in painedu("--content", mine, "lessons", "--language", "zh_Hans").stdout


def test_a_broken_catalog_is_named_with_its_line(painedu: Run, mine: Path) -> None:
    po = mine / "translations" / "de" / "LC_MESSAGES" / "painedu.po"
    po.parent.mkdir(parents=True)
    po.write_text(PO + '\nmsgid "a', encoding="utf-8")
    done = painedu("--content", mine, "lessons")

    assert (done.returncode, done.stdout) == (1, "")
    assert f"{po}:8:1: this is not a PO file" in done.stderr


L4, COURSE = "lessons/L4.yaml", "course.yaml"
BROKEN = {
    "a key that is misspelt": (L4, 'title: "Too', 'titel: "Too', "the key 'titel' is not known here"),
    "no YAML": (L4, '"Too many ROS"', '"Too many', "this is not YAML"),
    "a claim": (L4, "S1-22", "S1-999", "there is no claim 'S1-999'"),
    "a figure": (L4, "figure: ros-pathway", "figure: ross", "there is no figure 'ross'"),
    "a term": (L4, "- ros\n", "- rose\n", "there is no term 'rose'"),
    "a pile": ("lessons/L9.yaml", "pile: fits", "pile: fit", "there is no pile 'fit' for this card"),
    "another id": (L4, "id: L4", "id: L44", "the id must be the file's name: write 'L4'"),
    "a lesson": (COURSE, "- id: L4", "- id: L44", "there is no file lessons/L44.yaml"),
    "a day": (COURSE, 'dated: "2026-11-23"', 'dated: "2026-11-32"', "this is no day"),
    "a source": ("evidence/claims.yaml", "ghanbari-2025-article", "ghan", "there is no source 'ghan'"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_folder_is_told_line_by_line_and_no_window_opens(
    painedu: Run, mine: Path, what: str
) -> None:
    file, old, new, said = BROKEN[what]
    change(mine / file, old, new)
    for command in (["lessons"], ["--guest", "--startup-report"]):
        done = painedu("--content", "own/mine", *command)
        assert (done.returncode, done.stdout) == (1, "")
        assert "Traceback" not in done.stderr
        assert re.search(rf"own/mine/{file}:\d+:\d+: .*{said}", done.stderr), done.stderr


def test_every_broken_file_is_told_at_once(painedu: Run, mine: Path) -> None:
    for lesson in ("L1", "L2"):
        change(mine / "lessons" / f"{lesson}.yaml", "steps:", "step:")
    told = painedu("--content", mine, "lessons").stderr

    assert "L1.yaml:" in told
    assert "L2.yaml:" in told


def test_a_lesson_that_is_missing_does_not_come_back_from_the_program(painedu: Run, small: Path) -> None:
    (small / "lessons" / "L4.yaml").unlink()
    done = painedu("--content", "own/small", "lessons")

    assert (done.returncode, done.stdout) == (1, "")
    assert "own/small/course.yaml:" in done.stderr
    assert "there is no file lessons/L4.yaml" in done.stderr


def test_a_mistake_that_shows_in_a_file_of_the_program_is_told_there(
    painedu: Run, small: Path, checkout: Path
) -> None:
    """The program's own check-in leads to lessons that this course no longer has."""
    change(small / "course.yaml", "- id: L9\n", "- id: mine\n")
    (small / "lessons" / "L9.yaml").rename(small / "lessons" / "mine.yaml")
    change(small / "lessons" / "mine.yaml", "id: L9", "id: mine")
    told = painedu("--content", small, "lessons").stderr

    assert f"{checkout / 'resources' / 'checkin' / 'feedback.yaml'}:" in told
    assert "there is no lesson 'L9'" in told


WRONG = {
    "no folder": (
        "nowhere",
        "painedu: there is no folder 'nowhere': name one with the shape of resources/\n",
    ),
    "a file": ("own/mine/course.yaml", "painedu: there is no folder 'own/mine/course.yaml': "),
    "no course": ("own", "painedu: own/course.yaml:1:1: the file cannot be read: No such file"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_course_folder_is_said(painedu: Run, mine: Path, what: str) -> None:
    folder, sentence = WRONG[what]
    done = painedu("--content", folder, "lessons")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(sentence)


def test_a_drawing_that_would_use_the_network_is_refused(painedu: Run, mine: Path) -> None:
    drawing = mine / "figures" / "week.typ"
    drawing.write_text('#import "@preview/cetz:0.2.0"\n' + drawing.read_text("utf-8"), encoding="utf-8")
    done = painedu("--content", "own/mine", "figure", "week", "-o", "week.svg")

    assert done.returncode == 1
    assert "own/mine/figures/week.typ:1:2: import only files of this folder" in done.stderr


def test_nothing_is_left_behind(
    painedu: Run, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    before = sorted(small.rglob("*"))

    assert painedu("--content", small, "lessons").returncode == 0
    assert painedu("--content", small, "figure", "none", "-o", "none.svg").returncode == 2
    assert list(temporary.iterdir()) == []
    assert sorted(small.rglob("*")) == before


def test_the_check_looks_at_the_same_folder_and_the_same_translations(painedu: Run, mine: Path) -> None:
    po = mine / "translations" / "de" / "LC_MESSAGES" / "painedu.po"
    po.parent.mkdir(parents=True)
    po.write_text(PO, encoding="utf-8")
    for arguments in (["check", "own/mine"], ["--content", "own/mine", "check"]):
        said = painedu(*arguments).stdout
        assert "own/mine/lessons/L4.yaml" in said
        assert "no translation into de" in said
        assert "zh_Hans" not in said
