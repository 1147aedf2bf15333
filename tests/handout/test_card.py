"""The safety card: small, and still legible."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.handout import paper
from tests.handout.other_sheets import LAYOUTS, MM, boxes, request

from painedu.checkin.regions import Region, load_region_file
from painedu.figures.svg import REFUSED
from painedu.handout.card import SafetyCard
from painedu.handout.others import OtherSheets
from painedu.handout.sheet import SheetMaker

SIZES = {"a4": (210 * MM, 297 * MM), "letter": (215.9 * MM, 279.4 * MM)}
WIDE, HIGH = 85.6 * MM, 54 * MM


@pytest.fixture(scope="session")
def others(maker: SheetMaker) -> OtherSheets:
    return OtherSheets(maker.supplies)


@pytest.fixture(scope="session")
def regions(resources: Path) -> list[Region | None]:
    return [None, *load_region_file(resources).regions]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("languages", LAYOUTS[:3])
def test_no_word_of_any_region_leaves_its_face(
    others: OtherSheets, regions: list[Region | None], languages: list[str], size: str, tmp_path: Path
) -> None:
    left, top = (SIZES[size][0] - 2 * WIDE) / 2, (SIZES[size][1] - 4 * HIGH) / 2
    for region in regions:
        pdf = others.pdf(SafetyCard(), request(languages, region=region, paper=size))
        for side in boxes(pdf, tmp_path):
            on_cards = [word for word in side if word.top > top]
            faces = {(int((word.left - left) // WIDE), int((word.top - top) // HIGH)) for word in on_cards}
            assert faces == {(column, row) for column in (0, 1) for row in range(4)}
            for word in on_cards:
                assert (word.left - left) // WIDE == (word.right - left) // WIDE, word
                assert (word.top - top) // HIGH == (word.bottom - top) // HIGH, word


@pytest.mark.parametrize("languages", LAYOUTS)
def test_nothing_is_smaller_than_seven_points(
    others: OtherSheets, regions: list[Region | None], languages: list[str]
) -> None:
    for region in regions:
        pdf = others.pdf(SafetyCard(), request(languages, region=region))
        assert min(height for *_, height in paper.letters(pdf)) >= 7 - 0.01


def test_each_language_has_a_side_of_the_paper(others: OtherSheets, china: Region) -> None:
    pdf = others.pdf(SafetyCard(), request(["zh_Hans", "en"], region=china))
    assert paper.sides(pdf) == 2
    assert paper.sides(others.pdf(SafetyCard(), request(["zh_Hans"], region=china))) == 1


def test_every_sign_and_the_number_of_the_region_stand_on_each_of_four_cards(
    others: OtherSheets, china: Region, maker: SheetMaker
) -> None:
    text = paper.words(others.pdf(SafetyCard(), request(["en"], region=china)))
    for group in maker.supplies.stock.safety.groups:
        assert text.count(group.text.replace(" ", "")) == 4
    assert text.count("Emergencynumber(MainlandChina):call120.") == 4
    assert text.count("12356") == 4
    assert "Notyetreviewedbyaclinician" in text


def test_without_a_region_all_numbers_are_listed(others: OtherSheets, regions: list[Region | None]) -> None:
    text = paper.words(others.pdf(SafetyCard(), request(["en"])))
    for region in regions:
        assert region is None or (region.name + region.ambulance).replace(" ", "") in text
    assert "119isthefireserviceinMainlandChina" in text


def test_a_screen_reader_hears_one_card_and_not_its_three_copies(others: OtherSheets) -> None:
    tags = paper.tags(others.pdf(SafetyCard(), request(["en", "zh_Hans"])))
    assert (tags["/H1"], tags["/Title"], tags["/L"]) == (4, 1, 4)


@pytest.mark.parametrize("languages", LAYOUTS)
def test_the_pages_for_a_printer_hold_nothing_that_qt_draws_wrongly(
    others: OtherSheets, languages: list[str]
) -> None:
    for page in others.pages(SafetyCard(), request(languages, black_and_white=True)):
        assert not REFUSED.search(page)
