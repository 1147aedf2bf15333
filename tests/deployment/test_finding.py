"""Where the site file is looked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from platformdirs import site_config_path

from painedu.deployment.finding import site_path, system_folders


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The site file of a system whose folders are here; it is not there yet."""
    folders = [tmp_path / "first", tmp_path / "second"]
    monkeypatch.setenv("XDG_CONFIG_DIRS", ":".join(map(str, folders)))
    if not sys.platform.startswith("linux"):
        pytest.skip("the folders of other systems cannot be moved")
    return folders[0] / "painedu" / "site.yaml"


def written(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    path.write_text("language: en\n", encoding="utf-8")
    return path


def test_without_one_there_is_none(system: Path) -> None:
    assert site_path(None) is None


def test_the_first_of_the_systems_folders_comes_first(system: Path, tmp_path: Path) -> None:
    second = written(tmp_path / "second" / "painedu" / "site.yaml")
    assert site_path(None) == second

    written(system)
    assert site_path(None) == system


def test_the_one_that_is_given_comes_before_all_others_even_where_it_is_missing(
    system: Path, tmp_path: Path
) -> None:
    written(system)

    assert site_path(tmp_path / "mine.yaml") == tmp_path / "mine.yaml"


def test_the_one_beside_a_program_with_its_own_python_comes_before_the_systems(
    system: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(system)
    beside = written(tmp_path / "stick" / "site.yaml")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stick" / "painedu"))
    assert site_path(None) == system

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert site_path(None) == beside


def test_a_link_to_nowhere_is_found_so_that_it_can_be_said(system: Path, tmp_path: Path) -> None:
    system.parent.mkdir(parents=True)
    system.symlink_to(tmp_path / "nowhere")

    assert site_path(None) == system


def test_the_folder_is_the_one_that_other_programs_use(monkeypatch: pytest.MonkeyPatch) -> None:
    for named in ("", "/one:/two"):
        monkeypatch.setenv("XDG_CONFIG_DIRS", named)
        assert system_folders()[0] / "painedu" == site_config_path("painedu", appauthor=False)
