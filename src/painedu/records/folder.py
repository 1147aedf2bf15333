"""Where records are kept."""

from __future__ import annotations

import os
from pathlib import Path

from painedu.source.folder import program_folder

MARK = "portable"
"""A file of this name beside the packaged program: records stay beside it too, on the same stick."""

BESIDE = "painedu-data"


def data_folder(given: Path | None = None) -> Path:
    """Return ``given``, else PAINEDU_DATA_DIR, else a folder beside a portable program, else the user's own.

    The folder need not exist yet.
    """
    named = given or os.environ.get("PAINEDU_DATA_DIR")
    if named:
        return Path(named)
    program = program_folder()
    if program is not None and (program / MARK).is_file():
        return program / BESIDE
    from platformdirs import user_data_path

    return user_data_path("painedu", appauthor=False)
