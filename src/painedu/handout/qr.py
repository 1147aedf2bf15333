"""QR codes as plain shapes, for a page to draw in one stroke: a picture would come out blurred."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

Run = tuple[int, int, int]
"""Dark modules beside each other: column, row, how many."""


def drawn_code(text: str, alt: str) -> dict[str, Any]:
    """Return the code of ``text`` as qr.typ draws it; ``alt`` is said in its place."""
    width, runs = dark_runs(text)
    return {"alt": alt, "width": width, "runs": runs}


@functools.cache  # a letterhead's own is on each sheet of a batch
def dark_runs(text: str) -> tuple[int, tuple[Run, ...]]:
    """Return how many modules wide the code of ``text`` is, without its margin, and its dark runs."""
    import segno  # 46 ms: not before a page needs it

    matrix = segno.make(text, error="m", micro=False).matrix
    return len(matrix), tuple(run for row, modules in enumerate(matrix) for run in _runs(row, modules))


def _runs(row: int, modules: bytearray) -> Iterator[Run]:
    begin = None
    for column, module in enumerate([*modules, 0]):
        if module and begin is None:
            begin = column
        elif not module and begin is not None:
            yield begin, row, column - begin
            begin = None
