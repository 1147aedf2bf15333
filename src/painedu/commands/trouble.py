"""What goes to stderr: one sentence, and an exit code."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818  (said to a person)
    """Something is wrong with what was given; ``code`` is 1, or 2 for usage."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code
