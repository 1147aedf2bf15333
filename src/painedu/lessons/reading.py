"""Where a reader is in a lesson, and what was chosen there."""

from __future__ import annotations

from painedu.lessons.blocks import Check, FigureBlock, Option
from painedu.lessons.lesson import Lesson, Step


class Reading:
    """Walk through ``lesson``; begin at step ``at`` with ``chosen`` (check id to option id)."""

    def __init__(self, lesson: Lesson, at: str | None = None, chosen: dict[str, str] | None = None) -> None:
        self.lesson = lesson
        self.chosen = dict(chosen or {})
        steps = [step.id for step in lesson.steps]
        self._index = steps.index(at) if at in steps else 0  # a step that a new edition dropped: begin anew

    @property
    def step(self) -> Step:
        return self.lesson.steps[self._index]

    @property
    def number(self) -> int:
        """The place of this step, from 1."""
        return self._index + 1

    @property
    def count(self) -> int:
        return len(self.lesson.steps)

    @property
    def is_first(self) -> bool:
        return self._index == 0

    @property
    def is_last(self) -> bool:
        return self._index == self.count - 1

    @property
    def has_figure(self) -> bool:
        """Whether this step shows a drawing."""
        return any(isinstance(block, FigureBlock) for block in self.step.blocks)

    def move(self, by: int) -> None:
        """Go ``by`` steps on, or back when negative; stop at either end."""
        self._index = min(max(self._index + by, 0), self.count - 1)

    def choose(self, check: str, option: str) -> None:
        self.chosen[check] = option

    def option(self, check: Check) -> Option | None:
        """Return the option chosen for ``check``, None before any was."""
        return next((option for option in check.options if option.id == self.chosen.get(check.id)), None)
