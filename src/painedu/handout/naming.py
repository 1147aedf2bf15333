"""What a saved sheet is called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date


def sheet_name(day: date, languages: Sequence[str]) -> str:
    """Return a file name in ASCII that sorts by day: painedu-sheet-2026-11-23-en-zh.pdf.

    It never holds a person's name.
    """
    short = [re.split(r"[_-]", language)[0].lower() for language in languages]
    tags = short if len(set(short)) == len(short) else [each.lower().replace("_", "-") for each in languages]
    return "-".join(["painedu-sheet", day.isoformat(), *tags]) + ".pdf"
