"""The check-in to tick by pen."""

from __future__ import annotations

import pytest
from tests.handout import paper
from tests.handout.other_sheets import LAYOUTS, request

from painedu.checkin.regions import Region
from painedu.handout.form import Form
from painedu.handout.others import OtherSheets
from painedu.handout.sheet import SheetMaker

NOT_SAID = {"again", "short"}
"""What is asked another time, and names of answers in a list."""


@pytest.fixture(scope="session")
def others(maker: SheetMaker) -> OtherSheets:
    return OtherSheets(maker.supplies)


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("languages", LAYOUTS)
def test_it_takes_one_leaf(others: OtherSheets, languages: list[str], size: str, china: Region) -> None:
    for region in (china, None):
        pdf = others.pdf(Form(), request(languages, paper=size, region=region))
        assert paper.sides(pdf) == 2
        assert min(height for *_, height in paper.letters(pdf)) >= 10 * 0.9  # words in the body map


@pytest.mark.parametrize("languages", LAYOUTS)
def test_large_print_is_large_and_takes_what_it_needs(others: OtherSheets, languages: list[str]) -> None:
    pdf = others.pdf(Form(), request(languages, large_print=True))
    assert min(height for *_, height in paper.letters(pdf)) >= 15 * 0.9
    assert paper.sides(pdf) > 2


@pytest.mark.parametrize("languages", LAYOUTS)
def test_every_question_and_every_answer_is_worded_as_on_the_screen(
    others: OtherSheets, maker: SheetMaker, languages: list[str]
) -> None:
    text = paper.words(others.pdf(Form(), request(languages)))
    questions = maker.supplies.stock.questions
    for say in maker.supplies.voices(languages).translators:
        for question in questions.questions:
            is_drawn = question.id != "places" or len(languages) == 1
            options = [option.text for option in question.options]
            said = [question.text, question.low, question.high, question.none, *options]
            for words in filter(None, said):
                assert not is_drawn or say.within(questions.id, words).replace(" ", "") in text, words


def test_help_signs_come_first_and_which_one_it_is_is_not_asked(
    others: OtherSheets, maker: SheetMaker, china: Region
) -> None:
    safety = maker.supplies.stock.safety
    pdf = others.pdf(Form(), request(["en"], region=china))
    text = paper.words(pdf)
    signs = [text.index(group.text.replace(" ", "")) for group in safety.groups]
    assert (
        max(signs)
        < text.index("Yes,asignfromthefirstgroup")
        < text.index("Abouthyourhealth".replace("h", "", 1))
    )
    assert "call120" in text
    options = sum(len(each.options) + bool(each.none) for each in maker.supplies.stock.questions.questions)
    assert text.count("\u2610") == options + len(safety.answers)


def test_every_row_of_boxes_and_the_body_have_an_alternative(others: OtherSheets) -> None:
    said = paper.alternatives(others.pdf(Form(), request(["en"])))
    assert len([alt for alt in said if alt.startswith("Empty boxes to tick: 0, 1, 2")]) == 5
    assert any(alt.startswith("An outline of a body") for alt in said)


def test_in_two_languages_each_cell_is_marked_and_tables_have_headers(others: OtherSheets) -> None:
    pdf = others.pdf(Form(), request(["en", "zh_Hans"]))
    tags, marked = paper.tags(pdf), paper.languages_of_cells(pdf)
    assert tags["/Table"] * 2 == tags["/TH"] == tags["/H1"]
    assert marked["zh-CN"] >= 50
