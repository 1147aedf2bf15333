from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from painedu.source.replacing import write_beside


def test_a_new_file_holds_the_data_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_beside(tmp_path / "one.json", b"new")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("one.json", b"new")]


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_bytes(b"the old one was longer")
    write_beside(tmp_path / "one.json", b"new")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("one.json", b"new")]


def test_someone_reading_the_old_file_goes_on_reading_it(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("an open file cannot be replaced there")
    (tmp_path / "one.json").write_bytes(b"old")

    with (tmp_path / "one.json").open("rb") as reader:
        write_beside(tmp_path / "one.json", b"new")

        assert reader.read() == b"old"


def test_a_missing_folder_is_an_error_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_beside(tmp_path / "none" / "one.json", b"new")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_way_stays_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "one.json").mkdir()
    (tmp_path / "one.json" / "inner").write_bytes(b"x")

    with pytest.raises(OSError):  # noqa: PT011  (another one on each system)
        write_beside(tmp_path / "one.json", b"new")

    assert [path.name for path in tmp_path.rglob("*")] == ["one.json", "inner"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of a file there")
def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    import resource

    (tmp_path / "one.json").write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(OSError, match="too large"):
            write_beside(tmp_path / "one.json", b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("one.json", b"old")]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are other things there")
def test_the_permissions_of_the_old_file_go_to_the_new_one(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_bytes(b"old")
    (tmp_path / "one.json").chmod(0o640)

    write_beside(tmp_path / "one.json", b"new")

    assert stat.S_IMODE((tmp_path / "one.json").stat().st_mode) == 0o640


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path) -> None:
    write_beside(tmp_path / ("x" * 255), b"new")

    assert (tmp_path / ("x" * 255)).read_bytes() == b"new"
