"""Other programs, run so that two builds of one commit are alike."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST = 2000  # letters of what a program said before it failed


def run(*command: str | Path, cwd: Path | None = None, more: Mapping[str, str] | None = None) -> str:
    """Run a program and return what it prints; SystemExit with its own words when it fails."""
    environment = {**os.environ, **same_each_time(), **(more or {})}
    words = [str(part) for part in command]
    done = subprocess.run(
        words, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        said = (done.stdout + done.stderr)[-MOST:]
        raise SystemExit(f"{' '.join(words)[:MOST]} failed with {done.returncode}:\n{said}")
    return done.stdout


@cache
def same_each_time() -> dict[str, str]:
    """Return the variables that make compilers and packers write the same bytes again."""
    return {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment()), "LC_ALL": "C.UTF-8"}


@cache
def moment() -> int:
    """Return the second that files of this build are dated: SOURCE_DATE_EPOCH, else that of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 else int((ROOT / "pyproject.toml").stat().st_mtime)
