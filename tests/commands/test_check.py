from __future__ import annotations

import shutil
from pathlib import Path

from tests.commands.conftest import Run


def test_a_course_without_mistakes_says_so_in_one_line(painedu: Run) -> None:
    done = painedu("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("all is well: ")
    assert done.stdout.count("\n") == 1


def test_each_mistake_is_a_line_with_a_path_that_an_editor_opens(
    painedu: Run, checkout: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "course" / "resources"
    shutil.copytree(checkout / "resources", folder, ignore=shutil.ignore_patterns("fonts"))
    lesson = folder / "lessons" / "L4.yaml"
    text = lesson.read_text(encoding="utf-8").replace("state: regular", "state: often\n  stat: 1")
    lesson.write_text(text, encoding="utf-8")
    done = painedu("check", folder)
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    assert [line.split(" ")[0] for line in lines] == [
        "course/resources/lessons/L4.yaml:7:10:",
        "course/resources/lessons/L4.yaml:8:3:",
    ]


def test_a_folder_that_is_not_there_is_one_line(painedu: Run) -> None:
    done = painedu("check", "nowhere")
    assert done.returncode == 1
    assert done.stdout.startswith("nowhere:1:1: there is no such folder")


def test_an_empty_folder_is_no_course(painedu: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = painedu("check", "empty")
    assert (done.returncode, done.stderr) == (1, "")
    assert "empty/course.yaml:1:1:" in done.stdout


def test_a_file_name_that_is_not_utf_8_is_shown(painedu: Run, tmp_path: Path, checkout: Path) -> None:
    folder = tmp_path / "resources"
    shutil.copytree(checkout / "resources", folder, ignore=shutil.ignore_patterns("fonts"))
    (folder / "lessons" / "a\udcff.yaml").write_text("", encoding="utf-8")
    done = painedu("check", "resources")
    assert done.returncode == 1
    assert "resources/lessons/a\\udcff.yaml:1:1: the file is empty" in done.stdout
