"""What a figure says: its words, its states and what a screen reader hears. The drawing is a .typ file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from painedu.source.convert import convert
from painedu.source.document import read
from painedu.source.problem import SourceError
from painedu.source.words import Words

FOLDER = "figures"


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way a figure can be shown. ``alt`` says in words what is seen; it may have {fields}.

    ``without_data`` names the state to draw when a state with {fields} was given no data.
    ``parts`` are the ids of the parts that are marked in this state; {places} in ``alt`` names them.
    ``pick`` names them together, where all are chosen at once.
    """

    id: str
    label: Words
    alt: Words
    without_data: str = ""
    parts: list[str] = []
    pick: Words | None = None


Point = tuple[float, float]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place on a drawing that has a name: ``shape`` is its outline, in the units of the frame.

    ``group`` is the id of the group it stands in where the parts are listed.
    """

    id: str
    name: Words
    group: str
    shape: Annotated[list[Point], msgspec.Meta(min_length=3)]

    def holds(self, x: float, y: float) -> bool:
        """Tell whether the point lies inside the outline: a line to the right crosses it oddly often."""
        ends = zip(self.shape, [*self.shape[1:], self.shape[0]], strict=True)
        crossed = [
            x < (far_x - near_x) * (y - near_y) / (far_y - near_y) + near_x
            for (near_x, near_y), (far_x, far_y) in ends
            if (near_y > y) != (far_y > y)
        ]
        return sum(crossed) % 2 == 1


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Parts that are listed together."""

    id: str
    name: Words


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The field that the parts are drawn in: its size in units, and how wide it is shown at most, in letters.

    It stands at the bottom of the picture, in the middle.
    """

    width: float
    height: float
    ems: float


class Figure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A drawing's words. ``drawing_not_data`` marks a sketch: its word "sketch" is then printed on it.

    A drawing with ``parts`` has a ``frame``. Where two parts overlap the later one is on top. ``silhouettes``
    are the parts that hang together, as one shape each and a little larger: they make the line around them.
    """

    id: str
    drawing_not_data: bool
    states: list[State]
    words: dict[str, Words]
    frame: Frame | None = None
    silhouettes: list[list[Point]] = []
    groups: list[Group] = []
    parts: list[Part] = []

    def state(self, state: str) -> State:
        """Return the state of that id; KeyError when there is none."""
        for each in self.states:
            if each.id == state:
                return each
        raise KeyError(state)

    def part_at(self, x: float, y: float) -> Part | None:
        """Return the part at a point of the frame, None beside all of them."""
        return next((part for part in reversed(self.parts) if part.holds(x, y)), None)


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
