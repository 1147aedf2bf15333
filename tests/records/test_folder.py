"""Where records are kept, by the order of who has a say."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from painedu.records.folder import data_folder


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packaged program in a folder of its own, started by someone with a data folder."""
    folder = tmp_path / "U\u76d8 stick" / "painedu-0.1.0"
    folder.mkdir(parents=True)
    monkeypatch.delenv("PAINEDU_DATA_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "painedu"))
    return folder


def test_a_file_named_portable_keeps_records_beside_the_program(stick: Path) -> None:
    (stick / "portable").touch()

    assert data_folder() == stick / "painedu-data"


def test_without_that_file_they_lie_in_the_folder_of_the_person(stick: Path) -> None:
    assert stick not in data_folder().parents


def test_a_folder_of_that_name_does_not_count(stick: Path) -> None:
    (stick / "portable").mkdir()

    assert stick not in data_folder().parents


def test_the_link_in_the_path_leads_to_where_the_program_really_is(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable").touch()
    (stick / "painedu").touch()
    link = tmp_path / "painedu"
    link.symlink_to(stick / "painedu")
    monkeypatch.setattr(sys, "executable", str(link))

    assert data_folder() == stick / "painedu-data"


def test_the_command_line_and_then_the_environment_come_first(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable").touch()
    monkeypatch.setenv("PAINEDU_DATA_DIR", str(tmp_path / "named"))

    assert data_folder(tmp_path / "given") == tmp_path / "given"
    assert data_folder() == tmp_path / "named"


def test_a_python_with_a_file_named_portable_beside_it_is_no_stick(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable").touch()
    monkeypatch.delattr(sys, "frozen")

    assert stick not in data_folder().parents
