"""A sheet with all that it needs: whoever holds it need not know which one it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from painedu.handout.passages import Passage


@dataclass(frozen=True)
class Ready:
    """Each is set when it is asked for: SVG pages, tagged PDF, what it says, what no font has.

    ``left_out`` names, as in parts.py, what the sheet has no room for.
    """

    pages: Callable[[], list[bytes]]
    pdf: Callable[[], bytes]
    passages: Callable[[], list[Passage]]
    missing: Callable[[], list[str]]
    left_out: Callable[[], list[str]] = list
