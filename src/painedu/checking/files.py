"""A folder without a course, and files that stand where nothing reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from painedu.checking.documents import MODELS
from painedu.source.problem import Problem


def stray_files(folder: Path) -> Iterator[Problem]:
    """Yield each YAML file below ``folder`` that is no part of a course: its text would never be shown."""
    read = {path for pattern in MODELS for path in folder.glob(pattern)}
    for path in sorted({*folder.rglob("*.yaml"), *folder.rglob("*.yml")} - read):
        known = ", ".join(MODELS)
        yield Problem(path, 1, 1, f"the course reads no such file: is it misplaced? It reads {known}")
