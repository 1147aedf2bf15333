"""The program as its users start it, in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def checkout(root: Path, catalogs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the catalogs of this moment; the fonts are only linked."""
    folder = tmp_path_factory.mktemp("checkout")
    ignored = shutil.ignore_patterns("fonts", "__pycache__", "*.mo")
    for name in ("src", "resources", "translations"):
        shutil.copytree(root / name, folder / name, ignore=ignored)
    (folder / "resources" / "fonts").symlink_to(root / "resources" / "fonts", target_is_directory=True)
    for mo in catalogs.rglob("*.mo"):
        shutil.copy(mo, folder / "translations" / mo.relative_to(catalogs))
    return folder


@pytest.fixture
def painedu(checkout: Path, tmp_path: Path) -> Run:
    """Run ``painedu`` with arguments in an empty folder; ``options`` are those of subprocess.run."""

    def run(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        return started(checkout, ["-m", "painedu", *map(str, arguments)], tmp_path, **options)

    return run


def started(
    checkout: Path, arguments: list[str], folder: Path, *before: str, **options: object
) -> subprocess.CompletedProcess[str]:
    """Run Python on ``checkout`` in ``folder``; ``before`` is a program to run it under."""
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    settings = {"capture_output": True, "encoding": "utf-8", "timeout": 60, "cwd": folder, "env": environment}
    command = [*before, sys.executable, *arguments]
    return subprocess.run(command, check=False, **{**settings, **options})  # type: ignore[call-overload,no-any-return]
