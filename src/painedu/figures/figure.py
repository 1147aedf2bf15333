"""What a figure says: its words, its states and what a screen reader hears. The drawing is a .typ file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.source.convert import convert
from painedu.source.document import read
from painedu.source.problem import SourceError
from painedu.source.words import Words

FOLDER = "figures"


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way a figure can be shown. ``alt`` says in words what is seen; it may have {fields}.

    ``without_data`` names the state to draw when a state with {fields} was given no data.
    """

    id: str
    label: Words
    alt: Words
    without_data: str = ""


class Figure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A drawing's words. ``drawing_not_data`` marks a sketch: its word "sketch" is then printed on it."""

    id: str
    drawing_not_data: bool
    states: list[State]
    words: dict[str, Words]

    def state(self, state: str) -> State:
        """Return the state of that id; KeyError when there is none."""
        for each in self.states:
            if each.id == state:
                return each
        raise KeyError(state)


def load_figure(resources: Path, figure: str) -> Figure:
    """Read figures/<id>.yaml below ``resources``; SourceError says what is wrong with it."""
    document = read(resources / FOLDER / f"{figure}.yaml")
    loaded = convert(document, Figure)
    if loaded.drawing_not_data and "sketch" not in loaded.words:
        raise SourceError([document.problem(("words",), "a sketch must say so: add the word 'sketch'")])
    return loaded


def figure_ids(resources: Path) -> list[str]:
    """Return the ids of all figures: those with words and a drawing."""
    folder = resources / FOLDER
    return sorted(path.stem for path in folder.glob("*.yaml") if path.with_suffix(".typ").exists())
