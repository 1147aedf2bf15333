"""Write a file so that its reader finds the old one or the new one, never half of one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def write_beside(path: Path, data: bytes) -> None:
    """Write ``data`` beside ``path`` and move it there; raises OSError, with ``path`` as it was.

    The folder must exist. A file that stood there leaves its permissions to the new one.
    """
    temporary = path.with_name(
        f".{os.urandom(8).hex()}.tmp"
    )  # not made from the name, which may be at its longest
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.is_file():
            shutil.copymode(path, temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
