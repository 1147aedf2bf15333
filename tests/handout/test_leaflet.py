"""Lessons on paper, one by one and as a booklet."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader
from tests.handout import paper
from tests.handout.other_sheets import LAYOUTS, request

from painedu.figures.svg import REFUSED
from painedu.handout.leaflet import Booklet, Leaflet
from painedu.handout.others import OtherSheets
from painedu.handout.references import reference
from painedu.handout.sheet import SheetMaker
from painedu.lessons.blocks import Check, FigureBlock, Note, Points, Text, Today

LESSONS = [f"L{number}" for number in range(1, 13)]


@pytest.fixture(scope="session")
def others(maker: SheetMaker) -> OtherSheets:
    return OtherSheets(maker.supplies)


def words(pdf: bytes) -> str:
    """Return all text without what keeps a bracket from standing alone."""
    return paper.words(pdf).replace("\u2060", "")


def close(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("lesson", LESSONS)
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_a_leaflet_says_what_the_lesson_says_and_asks_nothing(
    others: OtherSheets, maker: SheetMaker, lesson: str, language: str
) -> None:
    say = maker.supplies.voices([language]).translators[0]
    text = words(others.pdf(Leaflet(lesson), request([language])))
    held = maker.supplies.stock.library.lesson(lesson)
    assert close(say.within(lesson, held.key_message.text)) in text
    for block in held.blocks():
        match block:
            case Text() | Note():
                assert close(say.within(lesson, block.on_paper or block.text)) in text
            case Today():
                assert close(say.within(lesson, block.text)) in text
            case Points():
                for point in block.on_paper or block.points:
                    assert close(say.within(lesson, point)) in text
            case Check():
                assert close(say.within(lesson, block.question)) not in text


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_state_of_a_figure_is_drawn_once_in_each_language(
    others: OtherSheets, maker: SheetMaker, lesson: str
) -> None:
    blocks = maker.supplies.stock.library.lesson(lesson).blocks()
    states = {
        (each.figure, state) for each in blocks if isinstance(each, FigureBlock) for state in each.states
    }
    for languages in LAYOUTS:
        pdf = others.pdf(Leaflet(lesson), request(languages))
        assert len(paper.alternatives(pdf)) == len(states) * len(languages)


def test_no_leaflet_speaks_of_buttons(others: OtherSheets) -> None:
    for lesson in LESSONS:
        text = words(others.pdf(Leaflet(lesson), request(["en", "zh_Hans"])))
        assert not re.search("button|按钮|按一按|点按", text), lesson


def test_all_sources_of_what_is_stated_are_named(others: OtherSheets, maker: SheetMaker) -> None:
    library = maker.supplies.stock.library
    text = words(others.pdf(Leaflet("L9"), request(["en"])))
    stated = [claim for block in library.lesson("L9").blocks() for claim in getattr(block, "claims", ())]
    for source in library.evidence.sources_of(stated):
        assert close(reference(source)) in text


def test_a_leaflet_ends_with_the_numbers_its_version_and_that_nobody_has_signed_it(
    others: OtherSheets,
) -> None:
    text = words(others.pdf(Leaflet("L3"), request(["en"])))
    for said in ("MainlandChina120", "Notyetreviewedbyaclinician", "Content2026.11"):
        assert said in text


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", LAYOUTS)
def test_nothing_leaves_the_page_and_nothing_is_too_small(
    others: OtherSheets, languages: list[str], large: bool
) -> None:
    for lesson in ("L1", "L3", "L4"):
        found = paper.letters(others.pdf(Leaflet(lesson), request(languages, large_print=large)))
        assert min(height for *_, height in found) >= (15 if large else 10) - 0.01
        assert all(36 <= left <= 595 - 36 and low >= 10 for _, left, low, _ in found)


def test_two_languages_stand_in_tables_with_headers(others: OtherSheets) -> None:
    pdf = others.pdf(Leaflet("L4"), request(["en", "zh_Hans"]))
    tags, marked = paper.tags(pdf), paper.languages_of_cells(pdf)
    assert tags["/Table"] * 2 == tags["/TH"]
    assert marked["zh-CN"] >= 20


@pytest.mark.parametrize("languages", LAYOUTS)
def test_the_pages_for_a_printer_hold_nothing_that_qt_draws_wrongly(
    others: OtherSheets, languages: list[str]
) -> None:
    for page in others.pages(Leaflet("L4"), request(languages, black_and_white=True, paper="letter")):
        assert not REFUSED.search(page)


@pytest.mark.parametrize("languages", LAYOUTS[:3])
def test_the_contents_of_the_booklet_lead_to_the_page_of_each_lesson(
    others: OtherSheets, maker: SheetMaker, languages: list[str]
) -> None:
    pages = PdfReader(io.BytesIO(others.pdf(Booklet(), request(languages)))).pages
    texts = [close(page.extract_text()) for page in pages]
    course, say = maker.supplies.stock.library.course, maker.supplies.voices(languages)
    for entry in course.lessons():
        title = close("".join(say.within(course.id, entry.title)))
        number = next(int(found[1]) for found in [re.search(re.escape(title) + r"(\d+)", texts[0])] if found)
        assert close(say.within(course.id, entry.title)[0]) in texts[number - 1][:120]
    assert texts[-1].endswith(f"{len(pages)}/{len(pages)}")


def test_the_booklet_has_bookmarks_for_modules_and_their_lessons(others: OtherSheets) -> None:
    reader = PdfReader(io.BytesIO(others.pdf(Booklet(), request(["en", "zh_Hans"]))))
    modules = [each["/Title"] for each in reader.outline if not isinstance(each, list)]
    lessons = [each["/Title"] for inner in reader.outline if isinstance(inner, list) for each in inner]  # type: ignore[call-overload]
    assert (len(modules), len(lessons)) == (7, 12)
    assert [str(modules[0]), str(lessons[0])] == ["Understand", "What is nerve pain?"]
