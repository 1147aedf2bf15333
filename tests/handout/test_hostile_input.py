"""Whatever is typed: the sheet is a whole PDF and says it letter for letter.

What cannot be printed is named, and stands there as a box.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.figures.page import rows
from tests.handout import paper

from painedu.figures.glyphs import UNKNOWN, known_characters, printable
from painedu.figures.press import Press
from painedu.handout.fitting import CUT, LONGEST, shortened
from painedu.handout.overview import Known
from painedu.handout.request import SheetRequest
from painedu.handout.sheet import LONGEST_NOTE, MAIN, SheetMaker
from painedu.plan.activity import Activity
from painedu.plan.plan import LONGEST_TEXT, Day, Plan
from painedu.source.folder import data_root

TODAY = date(2026, 11, 23)
KNOWN = known_characters(data_root() / "resources" / "fonts")
BLANK = SheetRequest(["en"], TODAY, sections=frozenset({"lines"}))
UNSEEN = set("\u200b\u200c\u200d\u2060\ufe0f\u00ad\u034f")  # they need no ink
MARKS = [chr(code) for code in sorted(KNOWN) if unicodedata.category(chr(code)) in ("Mn", "Me")]

ANY = st.text(st.characters(categories=["L", "N", "P", "S", "Z", "C"]), max_size=120)  # marks: see below
NASTY = st.sampled_from(
    [
        "#panic(1)",
        '#import "@preview/x:1.0.0": *',
        "#sys.inputs #read('/etc/passwd')",
        "$x^2$ *bold* _it_ `raw` <label> @ref",
        "\\u{41} \\ \\\\",
        "= heading",
        "- a\n- b",
        "// no comment /* none */",
        "\"] ) } '\"''\"",
        "~---~...",
        "W" * 3000,
        "王" * 3000,
        "שלום עולם مرحبا สวัสดี",
        "😀👨\u200d👩\u200d👧 Li",
        "\u202eabc\u2066",
        "\ud800",
        "\x00\x07\x1b[31m",
        "\ufeff\ufffe\uffff",
        "\U00020bb7野家",
        "\u2028\u2029\ta\r\nb",
        "fi ffi ﬁ Å Å",
        "…" * 90,
    ]
)
TYPED = st.one_of(ANY, NASTY, st.builds("".join, st.lists(NASTY, max_size=3)))
fuzzed = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def expected(typed: str) -> tuple[str, list[str]]:
    """Return ``typed`` as it must stand on paper, without spaces, and what no font has."""
    text, missing = printable(typed, KNOWN)
    return solid(text), missing


def solid(text: str) -> str:
    """Return ``text`` without what has no ink, letters that look the same made one."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(each for each in plain if not each.isspace() and each not in UNSEEN)


@fuzzed
@given(name=TYPED, number=TYPED)
@example(name="#" * LONGEST, number="\\" * LONGEST)
def test_what_was_typed_stands_there_letter_for_letter(maker: SheetMaker, name: str, number: str) -> None:
    pdf = maker.pdf(replace(BLANK, name=name, number=number))
    said = solid(paper.words(pdf))
    assert expected(shortened(name))[0] in said
    assert expected(shortened(number))[0] in said
    assert paper.sides(pdf) == 1


@fuzzed
@given(department=TYPED)
def test_what_no_font_has_is_named_and_stands_as_a_box(maker: SheetMaker, department: str) -> None:
    asked = replace(BLANK, department=department)
    text, missing = expected(shortened(department))
    assert maker.missing(asked) == missing
    boxes = solid(paper.words(maker.pdf(asked))).count(UNKNOWN)
    assert boxes == text.count(UNKNOWN)
    assert bool(missing) <= bool(boxes)


@fuzzed
@given(cue=TYPED, comfort=TYPED)
def test_words_in_a_plan_are_words(maker: SheetMaker, cue: str, comfort: str) -> None:
    own = [" ".join(each.split())[:LONGEST_TEXT].strip() for each in (cue, comfort)]
    plan = Plan(activity=Activity.WALK, bad_day=12, days=(Day.MONDAY,), own_cue=own[0], comfort=own[1])
    said = solid(paper.words(maker.pdf(replace(BLANK, sections=frozenset({"plan"}), plan=plan))))
    assert expected(own[0])[0] in said
    assert expected(own[1])[0] in said


@fuzzed
@given(note=TYPED)
@example(note="W" * 3000)
@example(note="\u2029b" + "W" * 3000)
def test_a_note_stands_on_the_page_for_the_doctor_whole_or_visibly_cut(maker: SheetMaker, note: str) -> None:
    asked, known = SheetRequest(["en"], TODAY, name=note), Known(TODAY, notes=[(TODAY, note)])
    said = solid(paper.words(maker.overview_pdf(asked, known)))
    whole = expected(note)[0]
    assert whole in said or whole[: LONGEST_NOTE // 2] in said
    assert whole in said or solid(CUT) in said


LANGUAGES = [["en"], ["zh_Hans"], ["en", "zh_Hans"], ["zh_Hans", "en"]]
ENDLESS = [
    "W" * 3000,
    "王" * 3000,
    "#" * 3000,
    "é" * 3000,
    "i" * 79 + " " + "-" * 3000,
    "ー" * 3000,
    "々" * 3000,
]


@pytest.mark.parametrize("languages", LANGUAGES)
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("typed", ENDLESS, ids=["W", "wang", "hash", "accent", "hyphens", "long", "again"])
def test_three_thousand_letters_are_cut_visibly_and_stay_inside(
    maker: SheetMaker, languages: list[str], large: bool, typed: str
) -> None:
    asked = replace(SheetRequest(languages, TODAY), large_print=large)
    pdf = maker.pdf(replace(asked, name=typed, number=typed, department=typed, clinic=typed))
    assert solid(paper.words(pdf)).count(expected(shortened(typed))[0]) == 4
    assert paper.sides(pdf) <= (1 if len(languages) == 1 and not large else 3 if large else 2)
    for text, x, y, _ in paper.letters(pdf):
        assert 36 <= x <= 560, text
        assert y > 12, text


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("base", ["王", "①", "か", "□", "—", "k", "α", "ж"])
def test_no_accent_swallows_what_it_stands_on(
    maker: SheetMaker, press: Press, base: str, language: str
) -> None:
    asked = replace(BLANK, languages=[language])

    def ink(words: list[str]) -> int:
        made = press.png(MAIN, maker.data(replace(asked, name=" ".join(words))), 72)[0]
        return sum(255 - pixel for row in rows(made) for pixel in row)

    nothing = ink([])
    for at in range(0, len(MARKS), 20):
        marks = MARKS[at : at + 20]
        bare = ink([base] * len(marks)) - nothing
        assert ink([base + mark for mark in marks]) - nothing >= 0.95 * bare
