"""The text view says what the tagged PDF says: every word, in the same order, in the same language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.handout import reading
from tests.handout.other_sheets import LAYOUTS, request
from tests.handout.reading import Tag
from tools.handout_layouts import EVERYTHING, TODAY, Layout, Printers, sheets

from painedu.figures.press import Press
from painedu.handout.card import SafetyCard
from painedu.handout.form import Form
from painedu.handout.leaflet import Leaflet
from painedu.handout.letterhead import Letterhead
from painedu.handout.others import OtherSheets, Sheet
from painedu.handout.passages import Kind, Passage
from painedu.handout.request import SheetRequest
from painedu.handout.sheet import SheetMaker

SHEETS = [each for each in sheets() if each.plain and each.paper == "a4"]
OTHERS: list[Sheet] = [SafetyCard(), Form(), Leaflet("L4")]
LOGO = (Path(__file__).resolve().parents[2] / "docs" / "examples" / "logo.png").read_bytes()
LINK = "https://clinic.example/appointments?".ljust(100, "x")
HEADS = ("H1", "H2", "H3")
SPOKEN = {"en": "en", "zh_Hans": "zh-CN"}
INVISIBLE = re.compile(r"[\s\u200b\u2060]")


@pytest.fixture(scope="module")
def printers(resources: Path, catalogs: Path) -> Printers:
    return Printers(resources, catalogs)


@pytest.fixture(scope="module")
def others(maker: SheetMaker) -> OtherSheets:
    return OtherSheets(maker.supplies)


def said(found: list[Passage]) -> str:
    """Return all words but those in place of pictures, without spaces and dots."""
    numbered = [(each.mark if "." in each.mark else "") + each.text for each in found if not _drawn(each)]
    return INVISIBLE.sub("", "".join(numbered))


def _drawn(passage: Passage) -> bool:
    return passage.kind is Kind.PICTURE


def in_tags(tag: Tag) -> str:
    """Return the words of a PDF in the order of its tags, without those inside figures, and without dots."""
    if tag.kind == "Figure":
        return ""
    return re.sub(r"[\s\u200b\u2060•]", "", tag.text) + "".join(in_tags(part) for part in tag.parts)


def spoken(tag: Tag, language: str) -> Iterator[tuple[str, str]]:
    """Yield the words of each heading with the language that it is marked in."""
    language = tag.language or language
    if tag.kind in HEADS:
        inner = next((each.language for each in tag.walk() if each.language), language)
        yield INVISIBLE.sub("", tag.words()), inner
        return
    for part in tag.parts:
        yield from spoken(part, language)


def agree(found: list[Passage], pdf: bytes) -> None:
    tree = reading.tree(pdf)
    assert said(found) == in_tags(tree)
    assert [INVISIBLE.sub("", each.text) for each in found if each.kind is Kind.HEADING] == [
        INVISIBLE.sub("", tag.words()) for tag in tree.all(*HEADS)
    ]
    assert [each.text for each in found if _drawn(each)] == [
        " ".join(tag.instead.split()) for tag in tree.all("Figure")
    ]


@pytest.mark.parametrize("layout", SHEETS, ids=lambda each: each.name)
def test_each_layout_of_the_sheet_is_said_as_it_is_printed(
    poppler: None, printers: Printers, layout: Layout
) -> None:
    agree(printers.sheets.passages(printers.request(layout)), printers.sheet(layout))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", LAYOUTS, ids="+".join)
def test_a_letterhead_is_said_as_it_is_printed(
    poppler: None, maker: SheetMaker, languages: list[str], large: bool
) -> None:
    letterhead = Letterhead("Clinic", "12 River Street", "555 0100", LOGO, LINK)
    asked = request(languages, letterhead=letterhead, large_print=large)
    found = maker.passages(asked)
    agree(found, maker.pdf(asked))
    pictures = [each.text for each in found if _drawn(each)]
    assert any(each.endswith(LINK) for each in pictures) or (large and len(languages) == 2)


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_the_page_for_a_doctor_is_said_as_it_is_printed(maker: SheetMaker, language: str) -> None:
    asked = SheetRequest([language], TODAY)
    agree(maker.overview_passages(asked, EVERYTHING), maker.overview_pdf(asked, EVERYTHING))


@pytest.mark.parametrize("languages", LAYOUTS, ids="+".join)
@pytest.mark.parametrize("sheet", OTHERS, ids=lambda each: type(each).__name__)
def test_another_sheet_is_said_as_it_is_printed(
    others: OtherSheets, sheet: Sheet, languages: list[str]
) -> None:
    asked = request(languages)
    agree(others.passages(sheet, asked), others.pdf(sheet, asked))


@pytest.mark.parametrize(
    "layout", [each for each in SHEETS if len(each.languages) == 2], ids=lambda each: each.name
)
def test_a_heading_has_the_language_that_it_has_in_the_pdf(printers: Printers, layout: Layout) -> None:
    found = printers.sheets.passages(printers.request(layout))
    tree = reading.tree(printers.sheet(layout))
    headings = [
        (INVISIBLE.sub("", each.text), SPOKEN[each.language]) for each in found if each.kind is Kind.HEADING
    ]
    assert headings == list(spoken(tree, SPOKEN[layout.languages[0]]))


def test_chinese_and_english_are_told_apart_in_each_row(maker: SheetMaker) -> None:
    found = maker.passages(SheetRequest(["zh_Hans", "en"], TODAY))
    messages = [each for each in found if each.mark == "1."]
    assert [each.language for each in messages] == ["zh_Hans", "en"]
    assert found[0] == Passage(Kind.TITLE, "运动与疼痛：我的打印单", "zh_Hans", 1)


def test_words_keep_their_spaces(maker: SheetMaker) -> None:
    found = maker.passages(SheetRequest(["en"], TODAY, name="Ann  Li", clinic="River clinic"))
    texts = [each.text for each in found]
    assert texts[0] == "River clinic"
    assert "Ann Li" in texts
    assert "Start small. Any amount of movement counts. Build up bit by bit. guideline" in texts


@pytest.mark.parametrize("name", ["1.", "1 / 1", "•", "end", "begin", '#metadata("end")'])
def test_what_is_typed_is_said_and_never_taken_for_a_mark_of_ours(maker: SheetMaker, name: str) -> None:
    found = maker.passages(SheetRequest(["en"], TODAY, name=name))
    at = [each.text for each in found].index("Name")
    assert found[at + 1].text == name


def test_pages_are_counted(maker: SheetMaker) -> None:
    found = maker.passages(SheetRequest(["en", "zh_Hans"], TODAY))
    pages = [each.page for each in found]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2}
    assert not [each for each in found if each.text in ("1 / 2", "2 / 2")]


def test_what_a_blank_line_stands_on_is_not_said(maker: SheetMaker) -> None:
    texts = [each.text for each in maker.passages(SheetRequest(["en"], date(2026, 11, 23)))]
    assert texts[1:3] == ["Name", "Date"]


def test_the_pages_are_the_same_before_and_after(maker: SheetMaker) -> None:
    asked = SheetRequest(["en"], TODAY)
    before = maker.pages(asked)
    maker.passages(asked)
    assert maker.pages(asked) == before


def test_words_are_asked_of_the_document_they_are_asked_for(resources: Path, maker: SheetMaker) -> None:
    """Typst answers from the document set last: two sheets in turn must not be mixed up."""
    press = Press(resources)
    assert press.query(
        "handout/said.typ", maker.data(SheetRequest(["en"], TODAY)), "title", sheet="handout/handout.typ"
    )
    other = maker.data(SheetRequest(["zh_Hans"], TODAY))
    found = press.query("handout/said.typ", other, "selector(metadata)", sheet="handout/handout.typ")
    assert any("运动" in str(each["value"]) for each in found)
