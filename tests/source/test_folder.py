"""Where the program finds its own files."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import painedu
from painedu.source.folder import data_root

PACKAGE = Path(painedu.__file__).parent


def looked_up(package: Path) -> str:
    """Return what a copy of the module in ``package`` finds, or says."""
    code = "from painedu.source.folder import data_root; print(data_root())"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=package.parent,
        env={"PYTHONPATH": str(package.parent), "PYTHONIOENCODING": "utf-8"},
    )
    return ran.stdout + ran.stderr


def copied(to: Path) -> Path:
    package = to / "painedu"
    (package / "source").mkdir(parents=True)
    for name in ("__init__.py", "source/__init__.py", "source/folder.py"):
        shutil.copyfile(PACKAGE / name, package / name)
    return package


def test_a_checkout_keeps_its_files_at_its_top() -> None:
    root = data_root()

    assert (root / "resources" / "course.yaml").is_file()
    assert (root / "translations").is_dir()


def test_an_installed_package_carries_them_inside(tmp_path: Path) -> None:
    package = copied(tmp_path / "site")
    (package / "_data" / "resources").mkdir(parents=True)

    assert looked_up(package).strip() == str(package / "_data")


def test_missing_files_are_told_with_the_folder_that_was_searched(tmp_path: Path) -> None:
    package = copied(tmp_path / "deep" / "site")

    assert f"painedu's resources are missing: looked in {tmp_path / 'deep'}" in looked_up(package)
