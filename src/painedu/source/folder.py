"""Where the program's own files are."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def data_root() -> Path:
    """Return the folder that holds ``resources`` and ``translations``.

    A wheel carries them in ``painedu/_data``; a checkout keeps them at its top.
    Raises FileNotFoundError, naming the folder, when neither is there.
    """
    packaged = _PACKAGE / "_data"
    root = packaged if packaged.is_dir() else _PACKAGE.parents[1]
    if not (root / "resources").is_dir():
        raise FileNotFoundError(f"painedu's resources are missing: looked in {root}")
    return root


def program_folder() -> Path | None:
    """Return the folder that a packaged program was unpacked into; None where Python runs it."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None
