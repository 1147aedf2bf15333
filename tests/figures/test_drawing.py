"""Every figure, in every state, language and theme, as it is really drawn."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from tests.figures.page import ink, rows
from tools.reference_pictures import example

from painedu.figures.drawing import SCREEN, Drawings
from painedu.figures.figure import figure_ids, load_figure
from painedu.figures.press import Press
from painedu.figures.svg import REFUSED
from painedu.figures.theme import THEMES
from painedu.language.translator import Translator
from painedu.source.folder import data_root

RESOURCES = data_root() / "resources"
STATES = [(name, state.id) for name in figure_ids(RESOURCES) for state in load_figure(RESOURCES, name).states]
LANGUAGES = ["english", "chinese"]
WIDTHS = [400.0, 640.0, 896.0]  # 25, 40 and 56 times the size of ordinary text
WEEK = {"days": 4, "minutes": 30, "hard": "not_asked", "strength": "not_asked", "total": 120}
SMALLEST = 15.0

PROBE = """#let r = json("/data.json")
#import ("/figures/" + r.figure + ".typ"): draw
#set page(width: r.width * 1pt + 80pt, height: auto, margin: 40pt)
#draw(r)
"""
SHEET = """#let r = json("/data.json")
#import ("/figures/" + r.figure + ".typ"): draw
#set document(title: [Sheet])
#set text(font: r.fonts, lang: r.lang)
#figure(draw(r), alt: r.alt)
"""


@pytest.fixture(scope="module")
def probes(tmp_path_factory: pytest.TempPathFactory) -> Press:
    """Return a press that also has pages made for tests."""
    folder = tmp_path_factory.mktemp("resources")
    for name in ("fonts", "figures"):
        shutil.copytree(RESOURCES / name, folder / name, copy_function=lambda a, b: Path(b).symlink_to(a))
    (folder / "probe.typ").write_text(PROBE, encoding="utf-8")
    (folder / "sheet.typ").write_text(SHEET, encoding="utf-8")
    return Press(folder)


@pytest.fixture(params=LANGUAGES)
def translate(request: pytest.FixtureRequest) -> Translator:
    found: Translator = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("figure", "state"), STATES)
def test_qt_can_draw_every_state(
    drawings: Drawings, translate: Translator, figure: str, state: str, width: float
) -> None:
    for theme in THEMES:
        svg = drawings.svg(figure, state, translate, example(figure, state), width=width, theme=theme)
        assert svg.startswith(b"<svg ")
        assert not REFUSED.search(svg)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("figure", "state"), STATES)
def test_nothing_leaves_the_picture(
    drawings: Drawings, probes: Press, translate: Translator, figure: str, state: str, width: float
) -> None:
    payload = drawings.payload(figure, state, translate, example(figure, state), width=width)
    lines = rows(probes.png("probe.typ", payload, 72)[0])
    margins = [*lines[:39], *lines[-39:], *(line[:39] + line[-39:] for line in lines)]
    assert ink(margins) == 0
    assert ink(lines) > 1000


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("figure", "state"), STATES)
def test_no_word_is_small(
    drawings: Drawings, press: Press, translate: Translator, figure: str, state: str, width: float
) -> None:
    payload = drawings.payload(figure, state, translate, example(figure, state), width=width)
    sizes = list(text_sizes(press.pdf(SCREEN, payload, tagged=False)))
    assert sizes
    assert min(sizes) >= SMALLEST


def text_sizes(pdf: bytes) -> Iterator[float]:
    found: list[float] = []

    def note(text: str, world: list[float], matrix: list[float], font: Any, size: float) -> None:
        if text.strip():
            found.append(abs(size * matrix[3] * world[3]))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=note)
    return iter(found)


@pytest.mark.parametrize("figure", figure_ids(RESOURCES))
def test_states_look_different_without_their_captions(
    drawings: Drawings, press: Press, english: Translator, figure: str
) -> None:
    pictures = []
    for state in drawings.figure(figure).states:
        payload = drawings.payload(
            figure, state.id, english, example(figure, state.id), width=640, theme="black-and-white"
        )
        pictures.append(press.png(SCREEN, payload | {"label": "."}, 72)[0])
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize(("figure", "state"), STATES)
def test_every_state_is_put_into_words(
    drawings: Drawings, english: Translator, chinese: Translator, figure: str, state: str
) -> None:
    alt = drawings.alt(figure, state, english, example(figure, state))
    assert len(alt) > 40
    assert "{" not in alt
    assert alt != drawings.alt(figure, state, chinese, example(figure, state))


@pytest.mark.parametrize(("figure", "state"), STATES)
def test_a_figure_can_stand_on_a_tagged_sheet(
    drawings: Drawings, probes: Press, translate: Translator, figure: str, state: str
) -> None:
    payload = drawings.payload(
        figure, state, translate, example(figure, state), width=420, size=12, theme="black-and-white"
    )
    reader = PdfReader(io.BytesIO(probes.pdf("sheet.typ", payload)))
    assert len(reader.pages) == 1
    assert alternatives(reader.root_object["/StructTreeRoot"]) == [payload["alt"]]


def alternatives(element: Any) -> list[str]:
    """Return the alternative texts below one element of a PDF's structure."""
    element = element.get_object()
    if isinstance(element, list):
        return [text for child in element for text in alternatives(child)]
    if not hasattr(element, "get"):
        return []
    own = [str(element["/Alt"])] if "/Alt" in element else []
    return own + (alternatives(element["/K"]) if "/K" in element else [])


def test_the_week_says_its_parts(drawings: Drawings, english: Translator) -> None:
    words = drawings.payload("week", "mine", english, WEEK, width=640)["words"]
    assert words["sum"] == "4 × 30 min = 120 min"
    assert "The week counts as 120 minutes." in drawings.alt("week", "mine", english, WEEK)


def test_a_longer_bar_is_drawn_for_more_minutes(
    drawings: Drawings, press: Press, english: Translator
) -> None:
    def dark(days: int) -> int:
        week = {**WEEK, "days": days, "total": days * 30}
        payload = drawings.payload("week", "mine", english, week, width=640, theme="black-and-white")
        return sum(line.count(0) for line in rows(press.png(SCREEN, payload, 72)[0]))

    assert dark(1) < dark(3) < dark(7)


@pytest.mark.parametrize("minutes", [0, 5, 300, 310, 2520])
def test_any_week_can_be_drawn(drawings: Drawings, english: Translator, minutes: int) -> None:
    days = min(minutes, 7)
    week = {**WEEK, "days": days, "minutes": minutes // days if days else 0, "total": minutes}
    assert drawings.svg("week", "mine", english, week, width=400).startswith(b"<svg ")


def test_a_week_without_answers_is_an_empty_scale(drawings: Drawings, english: Translator) -> None:
    assert drawings.payload("week", "mine", english, width=640)["state"] == "blank"
    assert drawings.svg("week", "mine", english, width=640) == drawings.svg(
        "week", "blank", english, width=640
    )


def test_a_week_that_lacks_a_number_is_refused(drawings: Drawings, english: Translator) -> None:
    with pytest.raises(KeyError):
        drawings.alt("week", "mine", english, {"minutes": 120})


def test_a_hundred_people_are_drawn_and_seven_or_ten_marked(drawings: Drawings, english: Translator) -> None:
    seven = drawings.svg("prevalence", "seven", english, width=640)
    ten = drawings.svg("prevalence", "ten", english, width=640)
    assert ten.count(b'fill="#b45309"') - seven.count(b'fill="#b45309"') == 3 * 2  # a head and a body each
    assert seven.count(b'fill="#b45309"') == 7 * 2
    assert seven.count(b'fill="#e4e7eb"') == 93 * 2
