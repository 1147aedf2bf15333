"""SHA256SUMS, as ``sha256sum --check`` reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def write(files: Iterable[Path], into: Path) -> Path:
    """Write the sums of ``files`` beside them."""
    sums = into / "SHA256SUMS"
    lines = [f"{sha256(path)}  {path.name}\n" for path in sorted(files)]
    sums.write_text("".join(lines), encoding="ascii", newline="\n")
    return sums


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
