from __future__ import annotations

from pathlib import Path

import pytest
from tests.checking.conftest import Broken, Tells

from painedu.checking.check import check

SIGNED = "reviewed:\n  {language}:\n    by: 'Dr. A'\n    role: 'neurologist'\n    on: '2026-11-23'\n"
FILES = ("lessons/L4.yaml", "checkin/safety.yaml", "checkin/feedback.yaml", "plan/plan.yaml")


def unsigned(course: Path) -> list[str]:
    found = check(course, course.parent / "translations", release=True)
    return [f"{each}".replace(f"{course}/", "") for each in found if "no clinician" in each.message]


def sign(path: Path, *languages: str) -> None:
    rows = "".join(SIGNED.format(language=language).removeprefix("reviewed:\n") for language in languages)
    path.write_text(f"{path.read_text(encoding='utf-8')}reviewed:\n{rows}", encoding="utf-8")


def test_before_a_release_every_file_is_signed_in_every_language(course: Path) -> None:
    lines = unsigned(course)
    lessons = len(list((course / "lessons").glob("*.yaml")))
    assert len(lines) == 2 * (lessons + len(FILES[1:]))
    for file in FILES:
        for language in ("en", "zh_Hans"):
            said = f"no clinician has signed this in {language}: add 'reviewed' with '{language}' and 'by', "
            assert f"{file}:1:1: {said}'role' and 'on'" in lines


@pytest.mark.parametrize("file", FILES)
def test_what_is_signed_in_one_language_lacks_the_other(file: str, course: Path) -> None:
    sign(course / file, "en")
    assert [line.split(": ")[1][-10:] for line in unsigned(course) if line.startswith(file)] == ["in zh_Hans"]


def test_what_is_signed_in_every_language_may_be_released(course: Path) -> None:
    for path in (*(course / "lessons").glob("*.yaml"), *(course / file for file in FILES[1:])):
        sign(path, "en", "zh_Hans")
    assert unsigned(course) == []


def test_without_a_release_nothing_need_be_signed(course: Path) -> None:
    assert [
        each for each in check(course, course.parent / "translations") if "clinician" in each.message
    ] == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("'Dr. A'", "' '", "'by' is blank: say who signs"),
        ("'neurologist'", "''", "'role' is blank: say who signs"),
        ("'2026-11-23'", "'23 Nov'", "'23 Nov' is no day: write it as 2026-11-23"),
        ("'2026-11-23'", "'20261123'", "'20261123' is no day: write it as 2026-11-23"),
    ],
)
@pytest.mark.parametrize("file", FILES)
def test_a_signature_says_who_and_when(
    file: str, old: str, new: str, message: str, course: Path, change: Broken, tells: Tells
) -> None:
    sign(course / file, "en")
    change(file, old, new)
    key = {"by": "by: ", "role": "role: "}.get(message[1:].split("'")[0], "on: ")
    assert tells(file, f"{key}{new}", message)
