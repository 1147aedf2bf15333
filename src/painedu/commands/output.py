"""What a command prints, and the file it writes."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from painedu.commands.trouble import Trouble
from painedu.source.replacing import write_beside


def say(text: str) -> None:
    """Print ``text`` as UTF-8 whatever the terminal speaks; Trouble when nothing takes it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        print(text, flush=True)
    except OSError as error:
        # what is still held back would fail once more at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise Trouble(f"the output cannot be written: {error.strerror}") from error


def warn(text: str) -> None:
    print(f"painedu: {text}", file=sys.stderr)


def refuse_suffix(path: Path, *known: str) -> str:
    """Return the suffix of ``path`` in small letters; Trouble when it is none of ``known``."""
    if path.suffix.lower() not in known:
        raise Trouble(f"'{path.name}' must end in {' or '.join(known)}", 2)
    return path.suffix.lower()


def write(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``; Trouble says why it cannot be, and then the file is as it was."""
    try:
        if path.exists() and not path.is_file():  # replacing a device would harm the system
            raise Trouble(f"'{path}' is not a file: name another")
        if not path.parent.is_dir():
            raise Trouble(f"there is no folder '{path.parent}': make it first, or name another")
        write_beside(path, data)
    except OSError as error:
        raise Trouble(f"'{path}' cannot be written: {error.strerror}") from error
