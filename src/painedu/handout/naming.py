"""What a saved sheet is called."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from datetime import date

LONGEST_PART = 80  # bytes of a number or a name: most file systems take 255 in all


def sheet_name(day: date, languages: Sequence[str], kind: str = "sheet") -> str:
    """Return a file name in ASCII that sorts by day: painedu-sheet-2026-11-23-en-zh.pdf.

    It never holds a person's name. ``kind`` says which sheet it is, in ASCII.
    """
    short = [re.split(r"[_-]", language)[0].lower() for language in languages]
    tags = short if len(set(short)) == len(short) else [each.lower().replace("_", "-") for each in languages]
    return "-".join([f"painedu-{kind}", day.isoformat(), *tags]) + ".pdf"


class BatchNames:
    """What the sheets of a batch are called: by number and name, each once whatever stands in them.

    Nothing that a person is called can lead out of the folder: letters and digits are kept, no dot, no slash.
    """

    def __init__(self) -> None:
        self._used: set[str] = set()

    def name(self, line: int, *parts: str) -> str:
        """Return the name of the file for the row at ``line``; ``parts`` may be empty or hostile."""
        kept = [word for word in map(_safe, parts) if word] or [f"row-{line}"]
        stem = "-".join(["sheet", *kept])
        tries = (stem if at == 1 else f"{stem}-{at}" for at in itertools.count(1))
        found = next(each for each in tries if each.casefold() not in self._used)
        self._used.add(found.casefold())  # some file systems take Li and LI for one
        return f"{found}.pdf"


def _safe(text: str) -> str:
    """Return the letters, digits and marks of ``text``, all else as one dash, and no more than fits."""
    normal = unicodedata.normalize("NFC", text)
    words = "".join(each if unicodedata.category(each)[0] in "LNM" else " " for each in normal).split()
    return "-".join(words).encode()[:LONGEST_PART].decode(errors="ignore").strip("-")
