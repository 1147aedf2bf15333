"""Where reading aloud is: silent, at a sentence, or paused at one."""

from __future__ import annotations

from collections.abc import Sequence

from painedu.aloud.script import Sentence
from painedu.aloud.state import State

SLOWEST, NORMAL, FASTEST = 0.5, 1.0, 1.5


class Reader:
    """Says nothing itself: whoever gives it a voice tells it when a sentence has been said."""

    def __init__(self) -> None:
        self.state = State.SILENT
        self.language = ""
        self._speed = NORMAL
        self._script: Sequence[Sentence] = ()
        self._at = 0

    @property
    def sentence(self) -> Sentence | None:
        """The one that is read, or that a paused reader goes on with."""
        return None if self.state is State.SILENT else self._script[self._at]

    @property
    def speed(self) -> float:
        """How fast, 1 for as the voice speaks by itself."""
        return self._speed

    @speed.setter
    def speed(self, wanted: float) -> None:
        self._speed = min(max(wanted, SLOWEST), FASTEST)

    def begin(self, script: Sequence[Sentence], language: str) -> None:
        """Read ``script`` from its first sentence; where there is none, stay silent."""
        self.language = language
        self._go_to(script, 0)

    def pause(self) -> None:
        if self.state is State.READING:
            self.state = State.PAUSED

    def go_on(self) -> None:
        """Read on, from the beginning of the sentence in which it was paused."""
        if self.state is State.PAUSED:
            self.state = State.READING

    def stop(self) -> None:
        """Fall silent and forget the words."""
        self.state, self._script, self._at = State.SILENT, (), 0

    def said(self, script: Sequence[Sentence]) -> None:
        """Go on to the next sentence of ``script``, which is what the page shows by now.

        Where the sentence just said is no longer there, the page shows something else, for which
        nobody asked: then it falls silent.
        """
        if self.state is State.READING:
            now = self.sentence
            here = next((at for at, each in enumerate(script) if each == now), None)
            self._go_to(script, len(script) if here is None else here + 1)

    def switch(self, script: Sequence[Sentence], language: str) -> None:
        """Go on in ``language`` at the beginning of the same part, or of the next that is still shown."""
        if self.state is not State.SILENT:
            was, first = self.state, {each.part: at for at, each in reversed([*enumerate(script)])}
            parts = [each.part for each in self._script[self._at :]]
            self.language = language
            self._go_to(script, next((first[part] for part in parts if part in first), len(script)))
            if was is State.PAUSED:
                self.pause()

    def _go_to(self, script: Sequence[Sentence], at: int) -> None:
        if at < len(script):
            self.state, self._script, self._at = State.READING, script, at
        else:
            self.stop()
