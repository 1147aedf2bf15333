"""A bar that shows how far a long command is, where a person can see it."""

from __future__ import annotations

import sys
from types import TracebackType

WIDTH = 30


class ProgressBar:
    """Drawn over itself on stderr, and only on a terminal."""

    def __init__(self, total: int) -> None:
        self._total, self._done = total, 0

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._done and is_seen():
            print(file=sys.stderr)

    def step(self) -> None:
        self._done += 1
        if is_seen() and self._total:
            full = WIDTH * self._done // self._total
            bar = "#" * full + "." * (WIDTH - full)
            print(f"\r[{bar}] {self._done} of {self._total}", end="", file=sys.stderr, flush=True)


def is_seen() -> bool:
    return sys.stderr.isatty()
