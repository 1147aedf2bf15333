"""Every figure has its drawing, its states and their words, and takes nothing from the network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from painedu.checking.content import Content, identity, named
from painedu.checking.survey import Part
from painedu.figures.figure import Figure, Frame, Point
from painedu.figures.press import UNSAFE_IMPORT
from painedu.lessons.blocks import FigureBlock
from painedu.lessons.lesson import KeyMessage
from painedu.source.document import Document, text_of
from painedu.source.problem import Problem, SourceError
from painedu.source.trail import Trail

FIGURES = "figures/*.yaml"
IMPORT = "import only files of this folder, by their path in quotes: '@' would fetch from the network"


def figure_problems(content: Content) -> Iterator[Problem]:
    """Yield what is wrong with the figures, and with the blocks that show them."""
    for document in content.documents(FIGURES):
        yield from _files(document)
    for part in content.parts(Figure):
        yield from _states(part)
        yield from _parts(part)
    if content.is_whole(FIGURES):
        yield from _uses(content)
    yield from _imports(content.folder)


def _uses(content: Content) -> Iterator[Problem]:
    known = {identity(each): list(named(each, "states")) for each in content.documents(FIGURES)}
    for part in content.parts(FigureBlock):
        shown: dict[Trail, str] = {("states", at): state for at, state in enumerate(part.value.states)}
        yield from _shown(part, known, shown)
        if not shown:
            yield part.problem("the figure is shown in no state: name at least one", "states")
    for part in content.parts(KeyMessage):
        if part.value.figure:
            yield from _shown(part, known, {("state",): part.value.state})


def _files(document: Document) -> Iterator[Problem]:
    drawing = document.path.with_suffix(".typ")
    if identity(document) != document.path.stem:
        message = f"the id must be the file's name: write '{document.path.stem}'"
        yield document.problem(("id",), message)
    if not drawing.exists():
        yield document.problem((), f"the drawing is missing: add {drawing.name} beside this file")


def _states(part: Part) -> Iterator[Problem]:
    figure: Figure = part.value
    ids = [state.id for state in figure.states]
    if not ids:
        yield part.problem("the figure has no state: add one with its text alternative 'alt'", "states")
    if figure.drawing_not_data and "sketch" not in figure.words:
        yield part.problem("a sketch must say so: add the word 'sketch'", "words")
    for at, state in enumerate(figure.states):
        if ids.index(state.id) != at:
            yield part.problem(f"there is another state '{state.id}': rename one", "states", at, "id")
        if state.without_data and state.without_data not in ids:
            message = f"there is no state '{state.without_data}': use one of {', '.join(ids)}"
            yield part.problem(message, "states", at, "without_data")
        yield from _marks(part, figure, at)


def _marks(part: Part, figure: Figure, at: int) -> Iterator[Problem]:
    known = [each.id for each in figure.parts]
    if figure.states[at].pick and not figure.states[at].parts:
        yield part.problem("a pick chooses parts: name them in 'parts', or drop it", "states", at, "pick")
    for place, marked in enumerate(figure.states[at].parts):
        if marked not in known:
            message = f"the figure has no part '{marked}': use one of {', '.join(known) or '(none)'}"
            yield part.problem(message, "states", at, "parts", place)


def _parts(part: Part) -> Iterator[Problem]:
    figure: Figure = part.value
    if figure.parts and figure.frame is None:
        yield part.problem("parts need a frame: add its width, height and ems", "parts")
    ids, groups = [each.id for each in figure.parts], [each.id for each in figure.groups]
    for at, each in enumerate(figure.parts):
        if each.group not in groups:
            message = f"there is no group '{each.group}': use one of {', '.join(groups) or '(none)'}"
            yield part.problem(message, "parts", at, "group")
        if ids.index(each.id) != at:
            yield part.problem(f"there is another part '{each.id}': rename one", "parts", at, "id")
        if figure.frame and not all(_is_inside(point, figure.frame) for point in each.shape):
            message = f"'{each.id}' leaves the frame: widen the frame or move the point"
            yield part.problem(message, "parts", at, "shape")


def _is_inside(point: Point, frame: Frame) -> bool:
    return 0 <= point[0] <= frame.width and 0 <= point[1] <= frame.height


def _shown(part: Part, known: dict[str, list[str]], shown: dict[Trail, str]) -> Iterator[Problem]:
    """Look up the states in ``shown``, keyed by where they stand below ``part``."""
    figure = part.value.figure
    if figure not in known:
        message = f"there is no figure '{figure}': use one of {', '.join(sorted(known))}, or add it"
        yield part.problem(message, "figure")
        return
    for trail, state in shown.items():
        if state not in known[figure]:
            message = f"the figure '{figure}' has no state '{state}': use one of {', '.join(known[figure])}"
            yield part.problem(message, *trail)


def _imports(folder: Path) -> Iterator[Problem]:
    for path in sorted(folder.rglob("*.typ")):
        try:
            lines = text_of(path).splitlines()
        except SourceError as error:
            yield from error.problems
            continue
        for number, line in enumerate(lines, 1):
            if found := UNSAFE_IMPORT.search(line):
                yield Problem(path, number, found.start() + 1, IMPORT)
