"""The page for a doctor or nurse, in words and on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.handout import paper

from painedu.checkin.answers import Answers, Duration, Fact, Feel, Gate
from painedu.checkin.safety import Tier
from painedu.handout.number_table import Table
from painedu.handout.overview import Block, Known
from painedu.handout.request import SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.plan.activity import Activity
from painedu.plan.done import Done
from painedu.plan.plan import Cue, Day, Plan

TODAY = date(2026, 11, 23)
LAST = Answers(
    gate=Gate.NONE,
    facts=(Fact.DIABETES, Fact.NUMB_FEET, Fact.MAY_START),
    duration=Duration.OVER_3_MONTHS,
    pain=4,
    interference=3,
    days=4,
    minutes=30,
    hard=10,
    strength=1,
    confidence=6,
    places=("low-back", "calf-left"),
    feels=(Feel.BURNING,),
)
FULL = Known(
    today=TODAY,
    taken=[(TODAY - timedelta(days=30), Answers(pain=6)), (TODAY - timedelta(days=1), LAST)],
    plan=Plan(activity=Activity.WALK, bad_day=7, days=(Day.MONDAY,), cue=Cue.MORNING),
    done={
        TODAY: Done(6, stopped=True),
        TODAY - timedelta(days=2): Done(6, stopped=False, usual=4, during=5, morning=4),
        TODAY - timedelta(days=27): Done(6),
        TODAY - timedelta(days=28): Done(6, stopped=True),
    },
    finished=["L1", "L3"],
    notes=[(TODAY, "Slept well. 睡得好。")],
    questions=["May I swim?"],
)


def said(maker: SheetMaker, known: Known, language: str = "en") -> dict[str, list[str]]:
    blocks: list[Block] = maker.overview(language, known)
    return {block.id: [line[0] for line in block.lines] for block in blocks}


def test_everything_known_is_said_in_one_look(maker: SheetMaker) -> None:
    found = said(maker, FULL)
    assert found["safety"] == [
        "Last check-in: 22 Nov 2026",
        "By the person's own answers, no help sign (red flag) was ticked.",
        "Ticked: I have diabetes · My feet are numb · My doctor or nurse has said I can start",
    ]
    assert found["numbers"] == [
        "22 Nov 2026: average pain 4/10 · gets in the way of daily life 3/10 · "
        "moves 160 min a week (hard minutes count twice) · "
        "strength training, days a week: 1 · confidence to be active 6/10 · Pain for: More than 3 months",
        "24 Oct 2026: average pain 6/10",
    ]
    assert found["where"][0] == "Middle of the low back · Left calf"
    assert found["plan"] == [
        "Monday: When I have had breakfast, I walk for 6 min.",
        "Days on which it was done, in the last 4 weeks: 3. "
        "Pain traffic light noted for 2 of them: green 1, amber 0, red 1.",
    ]
    assert found["questions"] == ["May I swim?"]
    assert found["learnt"] == ["What is nerve pain? · Safety first"]
    assert found["notes"] == ["23 Nov 2026: Slept well. 睡得好。"]


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        (Answers(gate=Gate.NOW), "A sign that needs help NOW was ticked."),
        (Answers(gate=Gate.DAY), "A sign to be seen within 24 hours was ticked."),
        (Answers(gate=Gate.NONE), "By the person's own answers, no help sign"),
        (Answers(pain=3), "Not done"),
        (Answers(gate=Gate.NONE), "The list about health was not answered."),
        (Answers(gate=Gate.NONE, facts=()), "The list about health: none of these."),
    ],
)
def test_the_safety_check_is_told_as_it_was(maker: SheetMaker, answers: Answers, line: str) -> None:
    lines = said(maker, Known(TODAY, taken=[(TODAY, answers)]))["safety"]
    assert any(each.startswith(line) for each in lines)


def test_with_nothing_known_only_the_safety_check_stands_there_as_not_done(maker: SheetMaker) -> None:
    assert said(maker, Known(TODAY)) == {"safety": ["Not done: the help signs were not answered."]}


def test_the_last_check_ins_and_notes_are_enough(maker: SheetMaker) -> None:
    taken = [(TODAY - timedelta(days=40 - at), Answers(pain=at % 10)) for at in range(20)]
    notes = [(TODAY, f"note {at}") for at in range(20)]
    found = said(maker, Known(TODAY, taken=taken, notes=notes))
    assert (len(found["numbers"]), len(found["notes"])) == (6, 5)
    assert found["numbers"][0].endswith("average pain 9/10")


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("size", ["a4", "letter"])
def test_it_takes_one_page(maker: SheetMaker, language: str, size: str) -> None:
    long = replace(
        FULL,
        taken=[(TODAY - timedelta(days=at), LAST) for at in range(12, 0, -1)],
        finished=[f"L{number}" for number in range(1, 13)],
        notes=[(TODAY, "x " * 100)] * 6,
    )
    pdf = maker.overview_pdf(SheetRequest([language], TODAY, name="Ann Li", paper=size), long)
    assert paper.sides(pdf) == 1
    assert "AnnLi" in paper.words(pdf)


def tables(maker: SheetMaker, known: Known) -> list[Table]:
    return [table for block in maker.overview("en", known) for table in block.tables]


def words(table: Table) -> list[list[str]]:
    return [[cell[0] for cell in row] for row in [table.heads, *table.rows]]


def test_on_paper_the_numbers_stand_in_columns_with_heads(maker: SheetMaker) -> None:
    table, few = tables(maker, FULL)
    assert words(table) == [
        [
            "Day",
            "Average pain",
            "Gets in the way",
            "Minutes a week, hard ones counted double",
            "Strength training, days a week",
            "Confidence to be active",
        ],
        ["22 Nov 2026", "4/10", "3/10", "160", "1", "6/10"],
        ["24 Oct 2026", "6/10", "–", "–", "–", "–"],
    ]
    assert table.below == [["–: not asked, or not answered"], ["Pain for: More than 3 months"]]
    assert few == table

    pdf = maker.overview_pdf(SheetRequest(["en"], TODAY), FULL)
    tags = paper.tags(pdf)
    assert (tags["/TH"], tags["/TD"]) == (6, 12)
    assert "4/10" in paper.words(pdf)
    assert "averagepain" not in paper.words(pdf)


def test_a_number_that_nobody_asked_for_has_no_column(maker: SheetMaker) -> None:
    taken = [(TODAY - timedelta(days=at), Answers(pain=at, days=2, minutes=at)) for at in (9, 3)]
    table = tables(maker, Known(TODAY, taken=taken))[0]
    assert words(table)[0] == ["Day", "Average pain", "Minutes a week"]
    assert table.below == []


def test_that_there_was_no_pain_stands_in_the_column_of_pain(maker: SheetMaker) -> None:
    none = Answers(duration=Duration.NO_PAIN)
    given = [Answers(pain=3, duration=Duration.OVER_3_MONTHS), none, Answers(pain=2)]
    taken = [(TODAY - timedelta(days=9 - at), each) for at, each in enumerate(given)]
    rows = words(tables(maker, Known(TODAY, taken=taken))[0])[1:]
    assert [row[1] for row in rows] == ["2/10", "I have no pain", "3/10"]


def test_a_table_says_that_there_were_more_check_ins(maker: SheetMaker) -> None:
    taken = [(TODAY - timedelta(days=40 - at), Answers(pain=at % 10)) for at in range(20)]
    usual, few = tables(maker, Known(TODAY, taken=taken))
    assert (len(usual.rows), usual.below) == (6, [["The last 6 of 20 check-ins"]])
    assert (len(few.rows), few.below) == (3, [["The last 3 of 20 check-ins"]])


def test_the_numbers_of_a_first_check_in_stand_in_columns_too(maker: SheetMaker) -> None:
    table, _ = tables(maker, Known(TODAY, taken=[(TODAY, LAST)]))
    assert words(table)[1:] == [["23 Nov 2026", "4/10", "3/10", "160", "1", "6/10"]]
    assert table.below == [["Pain for: More than 3 months"]]


def test_without_numbers_there_are_only_lines(maker: SheetMaker) -> None:
    taken = [Answers(), Answers(feels=(Feel.BURNING,))]
    known = Known(TODAY, taken=[(TODAY - timedelta(days=9 - at), each) for at, each in enumerate(taken)])
    assert tables(maker, known) == []


@pytest.mark.parametrize("gate", list(Gate))
def test_whoever_reads_what_was_ticked_can_read_what_was_asked(maker: SheetMaker, gate: Gate) -> None:
    now, day = said(maker, Known(TODAY, taken=[(TODAY, Answers(gate=gate))]))["asked"]
    safety = maker.supplies.stock.safety
    assert now == "Now: " + " · ".join(group.text for group in safety.groups_of(Tier.NOW))
    assert day == "Within 24 hours: " + " · ".join(group.text for group in safety.groups_of(Tier.DAY))


def test_what_was_not_asked_is_not_listed(maker: SheetMaker) -> None:
    assert "asked" not in said(maker, Known(TODAY, taken=[(TODAY, Answers(pain=3))]))


def test_what_was_asked_gives_way_before_anything_else(maker: SheetMaker) -> None:
    request, title = SheetRequest(["en"], TODAY), "thatthecheck-inaskedabout"
    assert title in paper.words(maker.overview_pdf(request, replace(FULL, notes=[], questions=[])))

    pdf = maker.overview_pdf(request, FULL)

    assert title not in paper.words(pdf)
    assert paper.sides(pdf) == 1
    assert any("doi" in alt for alt in paper.alternatives(pdf)), "the codes are still there"


def test_the_places_are_drawn(maker: SheetMaker) -> None:
    pdf = maker.overview_pdf(SheetRequest(["en"], TODAY), FULL)
    assert any("Left calf" in alt for alt in paper.alternatives(pdf))
