"""Every layout of the patient's sheet and of the page for a doctor or nurse, as a ruler finds it."""

from __future__ import annotations

import itertools

import pytest
from tests.handout import paper, reading
from tests.handout.placed import leaving, overlapping
from tests.handout.printed import Print
from tests.handout.reading import Side, Tag
from tools.handout_layouts import Layout, overviews, sheets

from painedu.handout.format import LARGE, NORMAL

SHEETS, OVERVIEWS = list(sheets()), list(overviews())
THREE_MM = 3 / 25.4 * 72
HEADINGS = ("H1", "H2", "H3", "Title")


BOTH = [(each, False) for each in SHEETS] + [(each, True) for each in OVERVIEWS]
NAMES = [("overview-" if of else "sheet-") + each.name for each, of in BOTH]
each_layout = pytest.mark.parametrize(("layout", "is_overview"), BOTH, ids=NAMES)


@each_layout
def test_no_word_leaves_the_page(printed: Print, layout: Layout, is_overview: bool) -> None:
    assert [leaving(side) for side in printed(layout, is_overview).sides if leaving(side)] == []


@each_layout
def test_no_word_stands_on_another(printed: Print, layout: Layout, is_overview: bool) -> None:
    assert [overlapping(side) for side in printed(layout, is_overview).sides if overlapping(side)] == []


@each_layout
def test_no_letter_is_smaller_than_promised(printed: Print, layout: Layout, is_overview: bool) -> None:
    least = (LARGE if layout.large else NORMAL).smallest
    heights = [height for _, _, _, height in paper.letters(printed(layout, is_overview).pdf)]
    assert min(heights) >= least - 0.05


@pytest.mark.parametrize("layout", SHEETS, ids=lambda each: each.name)
def test_help_signs_and_messages_are_set_in_ordinary_letters(printed: Print, layout: Layout) -> None:
    ordinary = (LARGE if layout.large else NORMAL).ordinary
    listed = [tag for tag in printed(layout, False).tree.all("LBody") if _is_first(tag, layout)]
    assert len(listed) >= 10
    for tag in listed:
        assert tag.all_marks()[0].size >= ordinary - 0.05, tag.words()


def _is_first(tag: Tag, layout: Layout) -> bool:
    """Tell whether ``tag`` speaks the language that leads: below it the second one is smaller."""
    is_chinese = any("\u4e00" <= letter <= "\u9fff" for letter in tag.words())
    return is_chinese == (layout.languages[0] == "zh_Hans")


@each_layout
def test_no_heading_is_the_last_thing_on_a_page(printed: Print, layout: Layout, is_overview: bool) -> None:
    made = printed(layout, is_overview)
    pieces = [(mark.page, kind) for kind, mark in _in_order(made.tree, "")]
    for page in range(len(made.sides)):
        assert [kind for at, kind in pieces if at == page][-1] not in HEADINGS


def _in_order(tag: Tag, heading: str) -> list[tuple[str, reading.Mark]]:
    kind = tag.kind if tag.kind in HEADINGS else heading
    inner = [each for part in tag.parts for each in _in_order(part, kind)]
    return [(kind, mark) for mark in tag.marks] + inner


@each_layout
def test_no_row_of_a_table_is_split_across_pages(printed: Print, layout: Layout, is_overview: bool) -> None:
    for row in printed(layout, is_overview).tree.all("TR", "LI", "P"):
        assert len({mark.page for mark in row.all_marks()}) <= 1, row.words()


@each_layout
def test_only_our_fonts_are_used_and_all_are_embedded(
    printed: Print, layout: Layout, is_overview: bool
) -> None:
    found = paper.fonts(printed(layout, is_overview).pdf)
    assert {name.split("-")[0] for name in found} <= {"SourceSans3", "NotoSansSC"}
    assert all(found.values())
    listed = reading.run("pdffonts", pdf=printed(layout, is_overview).pdf).decode().splitlines()[2:]
    assert len(listed) >= len(found)
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in listed), "emb, sub, uni"


@pytest.mark.parametrize("layout", SHEETS, ids=lambda each: each.name)
def test_the_sheet_is_one_leaf_and_the_plan_at_most_another(printed: Print, layout: Layout) -> None:
    leaf = 1 if len(layout.languages) == 1 and not layout.large else 2
    made = printed(layout, False)
    plan = [at for at, side in enumerate(made.sides) if _opens_with(side, "My plan", "我这一周的计划")]
    assert plan == ([leaf] if layout.full else [])
    assert len(made.sides) <= (2 * leaf if layout.full else leaf)


def _opens_with(side: Side, *words: str) -> bool:
    first = " ".join(word.text for word in side.words[:3])
    return first.startswith(words)


@pytest.mark.parametrize("layout", OVERVIEWS, ids=lambda each: each.name)
def test_the_page_for_a_doctor_is_one_side(printed: Print, layout: Layout) -> None:
    assert len(printed(layout, True).sides) == (1 if not (layout.large and layout.full) else 2)


TWO = [each for each in SHEETS if len(each.languages) == 2]


@pytest.mark.parametrize("layout", TWO, ids=lambda each: each.name)
def test_both_languages_of_a_row_start_at_the_same_height(printed: Print, layout: Layout) -> None:
    made = printed(layout, False)
    rows = [row.all("TH", "TD") for row in made.tree.all("TR")]
    beside = [(one, other) for one, other in (row for row in rows if len(row) == 2) if not one.all("Figure")]
    for one, other in beside:
        tops = [_top(cell.all_marks()[0], made.sides) for cell in (one, other)]
        assert abs(tops[0] - tops[1]) <= THREE_MM, (one.words(), other.words())
    assert layout.large or len(beside) >= 15


@pytest.mark.parametrize("layout", TWO, ids=lambda each: each.name)
def test_no_word_leaves_its_cell(printed: Print, layout: Layout) -> None:
    made = printed(layout, False)
    for row in made.tree.all("TR"):
        cells = row.all("TH", "TD")
        for cell, following in itertools.pairwise(cells):
            edge = min(mark.left for mark in following.all_marks())
            words = [word for mark in cell.all_marks() for word in _word_at(mark, made.sides)]
            assert words
            assert max(word.ink_right for word in words) <= edge, cell.words()


def _top(mark: reading.Mark, sides: list[Side]) -> float:
    (word,) = _word_at(mark, sides)
    return word.top


def _word_at(mark: reading.Mark, sides: list[Side]) -> list[reading.Word]:
    """Return the word that begins at ``mark``, or the one it is a part of; none where it is a space."""
    on = [
        word
        for word in sides[mark.page].words
        if word.left - 2 <= mark.left <= word.right and word.top <= mark.foot <= word.bottom
    ]
    return sorted(on, key=lambda word: abs(word.left - mark.left))[:1]
