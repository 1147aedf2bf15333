"""What a screen reader finds: headings, tables with heads, drawings in words, each cell in its voice."""

from __future__ import annotations

import itertools

import pytest
from tests.handout import paper, reading
from tests.handout.printed import Print
from tests.handout.reading import Tag
from tools.handout_layouts import Layout, overviews, sheets

SHEETS = [each for each in sheets() if each.plain]  # colours change no tag: test_reference_handouts
ENGLISH = [each for each in SHEETS if "en" in each.languages]
TWO = [each for each in SHEETS if len(each.languages) == 2]
BOTH = [(each, False) for each in SHEETS] + [(each, True) for each in overviews() if each.plain]
NAMES = [("overview-" if of else "sheet-") + each.name for each, of in BOTH]
each_layout = pytest.mark.parametrize(("layout", "is_overview"), BOTH, ids=NAMES)
SPOKEN = {"en": "en", "zh_Hans": "zh-CN"}
HEADS = [
    "Mynextstep",
    "Mycheck-in",
    "Whattokeepinmind",
    "Getmedicalhelpnow",
    "Questionsformydoctor",
    "Mynotes",
    "Wordsexplained",
    "Sources",
    "Myplanfortheweek",
    "Whentostop",
    "Whenpainflaresup",
    "Footcare,ifyourfeetarenumb",
]
MIXED = set("河滨疼痛门诊欧阳秀英疼痛科年月日疼痛之声走路前可以吃药吗？")
"""Chinese in a line with English: what was typed, the day in both languages, the title of a source."""
OPTIONAL = {
    "Mynextstep",
    "Footcare,ifyourfeetarenumb",
    "Questionsformydoctor",
    "Mynotes",
    "Wordsexplained",
    "Sources",
}
"""Headings that give way where the sheet is full."""
FREE = {"Wordsexplained", "Sources"}
"""Headings that may stand on the first side, where the second would be too full."""


def is_chinese(words: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in words)


@each_layout
def test_the_title_comes_first_and_no_heading_skips_a_level(
    printed: Print, layout: Layout, is_overview: bool
) -> None:
    made = printed(layout, is_overview)
    found = [tag for tag in made.tree.walk() if tag.kind in ("Title", "H1", "H2", "H3", "H4")]
    assert found[0].kind == "Title"
    levels = [int(tag.kind[1]) for tag in found[1:]]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(tag.words() for tag in found)


@pytest.mark.parametrize(
    "layout", [each for each in SHEETS if "en" in each.languages], ids=lambda each: each.name
)
def test_the_headings_stand_in_the_order_of_the_sheet(printed: Print, layout: Layout) -> None:
    found = [head for tag in printed(layout, False).tree.all("H1") for head in HEADS if _is_head(tag, head)]
    in_place = [head for head in found if head not in FREE]
    assert in_place == sorted(in_place, key=HEADS.index)
    assert set(HEADS[:6] if layout.full else HEADS[:5]) - OPTIONAL <= set(found)


def _is_head(tag: Tag, head: str) -> bool:
    return tag.words().startswith(head)


@each_layout
def test_every_table_has_heads_for_its_columns(printed: Print, layout: Layout, is_overview: bool) -> None:
    tables = printed(layout, is_overview).tree.all("Table")
    assert bool(tables) == (len(layout.languages) == 2 or (is_overview and layout.full))
    for table in tables:
        heads = table.all("THead")
        assert len(heads) == 1
        assert table.parts[0] is heads[0]
        cells = heads[0].all("TH")
        assert len(cells) in ((6,) if is_overview else (1, 2))
        assert all(cell.scope == "Column" and cell.words() for cell in cells)
        assert all(row.all("TD") for row in table.all("TBody")[0].all("TR"))


@each_layout
def test_every_drawing_is_told_in_words(printed: Print, layout: Layout, is_overview: bool) -> None:
    drawn = printed(layout, is_overview).tree.all("Figure")
    assert len(drawn) >= (0 if is_overview and not layout.full else 1)
    for figure in drawn:
        assert len(figure.instead) > 20
        assert is_chinese(figure.instead) or "en" in layout.languages


@pytest.mark.parametrize("layout", TWO, ids=lambda each: each.name)
def test_two_languages_are_read_row_by_row(printed: Print, layout: Layout) -> None:
    for table in printed(layout, False).tree.all("Table"):
        rows = [row for row in table.all("TR") if row.all_marks()]
        places = [(row.all_marks()[0].page, row.all_marks()[0].foot) for row in rows]
        assert places == sorted(places), table.words()
        for row in rows:
            lefts = [cell.all_marks()[0].left for cell in row.all("TH", "TD") if cell.all_marks()]
            assert lefts == sorted(lefts)


@pytest.mark.parametrize("layout", TWO, ids=lambda each: each.name)
def test_every_cell_is_read_in_its_own_voice(printed: Print, layout: Layout) -> None:
    made = printed(layout, False)
    first, second = (SPOKEN[language] for language in layout.languages)
    assert paper.root(made.pdf)["/Lang"] == first
    rows = [row.all("TH", "TD") for row in made.tree.all("TR")]
    pairs = [row for row in rows if len(row) == 2]
    assert len(pairs) >= 2 or layout.large
    for one, other in pairs:
        assert (_voice(one, first), _voice(other, first)) == (first, second), (one.words(), other.words())
        assert is_chinese(other.words()) == (second == "zh-CN"), other.words()


def _voice(cell: Tag, whole: str) -> str:
    """Return the language a cell is read in: its own, or that of the document."""
    return cell.language or whole


@pytest.mark.parametrize("layout", TWO, ids=lambda each: each.name)
def test_our_own_chinese_is_nowhere_read_in_an_english_voice(printed: Print, layout: Layout) -> None:
    made = printed(layout, False)
    said = _said(made.tree, SPOKEN[layout.languages[0]])
    wrong = [words.strip() for voice, words in said if is_chinese(words) and not voice.startswith("zh")]
    assert [words for words in wrong if set(words) - MIXED] == []


def _said(tag: Tag, voice: str) -> list[tuple[str, str]]:
    mine = tag.language or voice
    return [(mine, tag.text)] * bool(tag.text.strip()) + [
        each for part in tag.parts for each in _said(part, mine)
    ]


@pytest.mark.parametrize("layout", TWO[:1], ids=lambda each: each.name)
def test_a_stranger_to_our_reader_finds_the_same_tags(printed: Print, layout: Layout) -> None:
    told = reading.run("pdfinfo", "-struct-text", pdf=printed(layout, False).pdf).decode(errors="replace")
    counted = paper.tags(printed(layout, False).pdf)
    lines = [line.strip() for line in told.splitlines()]
    for kind in ("Table", "TH", "TR", "Figure", "H1"):
        assert sum(line.split(" ")[0].split(":")[0] == kind for line in lines) == counted[f"/{kind}"]
