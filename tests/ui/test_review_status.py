"""Whether clinicians have signed the course is said as it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec

from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.ui.desk import Desk
from painedu.ui.review_status import review_status

SIGNED = """reviewed:
  en:
    by: "Ann Li"
    role: "pain physician"
    on: "2026-11-23"
"""


def test_while_one_lesson_is_unsigned_the_course_is_not_reviewed(desk: Desk) -> None:
    assert review_status(desk).startswith("Not yet reviewed by a clinician.")


def test_who_signed_every_lesson_is_named(desk: Desk, resources: Path, tmp_path: Path) -> None:
    copy = tmp_path / "resources"
    shutil.copytree(resources, copy, ignore=shutil.ignore_patterns("fonts"))
    for lesson in (copy / "lessons").glob("*.yaml"):
        lesson.write_text(lesson.read_text(encoding="utf-8") + SIGNED, encoding="utf-8")
    signed = msgspec.structs.replace(desk, library=Library(copy, load_course(copy)))

    assert review_status(signed).startswith("Reviewed by Ann Li (pain physician).")
    signed.switch.to("zh_Hans")
    assert review_status(signed).startswith("尚未"), "nobody has signed the Chinese"
