"""The parts of the window, put together on the files they are told to use."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from painedu.commands.content import completed
from painedu.handout.request import SheetRequest
from painedu.main import desk
from painedu.source.folder import data_root


def test_the_services_of_a_window_read_from_the_course_that_was_named(
    qapp: QApplication, resources: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(resources / "lessons", mine / "lessons")
    (mine / "figures").mkdir()
    for name, old, new in (
        ("course.yaml", "What is nerve pain?", "Nerve pain in our clinic"),
        ("lessons/L4.yaml", "Too many ROS", "ROS in our clinic"),
        ("figures/ros-pathway.yaml", 'alt: "', 'alt: "Our own picture. '),
    ):
        text = (resources / name).read_text(encoding="utf-8")
        assert old in text
        (mine / name).write_text(text.replace(old, new), encoding="utf-8")

    with completed(mine) as root, closing((made := desk(qapp, tmp_path / "data", root)).session.record):
        assert made.library.course.entry("L1").title == "Nerve pain in our clinic"
        assert made.library.lesson("L4").steps[0].title == "ROS in our clinic"
        assert made.library.evidence.claims["S1-19"]
        assert made.texts().questions
        assert made.drawings().alt("ros-pathway", "none", made.translate).startswith("Our own picture.")
        assert (made.icons / "home.svg").read_bytes() == (resources / "icons" / "home.svg").read_bytes()
        request = SheetRequest(languages=["en"], today=date(2026, 11, 23), finished=["L4"])
        assert made.sheets().pages(request)


def test_without_one_they_read_the_programs_own(qapp: QApplication, tmp_path: Path) -> None:
    made = desk(qapp, tmp_path / "data")

    with closing(made.session.record):
        assert made.library.resources == data_root() / "resources"
