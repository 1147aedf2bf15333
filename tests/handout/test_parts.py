"""Sheets with a few parts, as someone gets them who unticks the rest."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.handout import reading
from tests.handout.placed import leaving, overlapping
from tools.handout_layouts import EARLIER, NOW, ONE_LANGUAGE, QUESTION, TODAY, TWO_LANGUAGES, WALK

from painedu.checkin.answers import Answers
from painedu.handout.letterhead import Letterhead
from painedu.handout.parts import NAMES
from painedu.handout.request import Paper, Section, SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.plan.plan import Plan

BRIEF = Answers(days=3, minutes=40)
"""Little to say, so that drawings have room."""
USUAL = msgspec.structs.replace(NOW, hard=None, strength=None, confidence=None, feels=None)
"""What most people say: nothing was added but where it hurts."""


def made(maker: SheetMaker, request: SheetRequest) -> list[reading.Side]:
    """Return the sides of the sheet; each of its words stands alone and within the margins."""
    sides = reading.sides(maker.pdf(request))
    assert [leaving(side) for side in sides if leaving(side)] == []
    assert [overlapping(side) for side in sides if overlapping(side)] == []
    return sides


def may_be_bare(sections: Set[Section], languages: Sequence[str], *, large: bool) -> bool:
    """Tell whether a side with only the end of the sheet is better than help signs in small letters."""
    return Section.SIGNS in sections and len(languages) == 2 and large


def is_bare(side: reading.Side) -> bool:
    """Tell whether nothing stands on ``side`` but what ends a sheet, at its foot."""
    return min(word.top for word in side.words) > side.height * 0.8


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", [*ONE_LANGUAGE, *TWO_LANGUAGES])
@pytest.mark.parametrize("answers", [BRIEF, NOW], ids=["brief", "long"])
@pytest.mark.parametrize("section", Section)
def test_a_part_alone_stands_within_its_sheet(
    maker: SheetMaker,
    poppler: None,
    section: Section,
    answers: Answers,
    languages: Sequence[str],
    large: bool,
) -> None:
    request = SheetRequest(languages, TODAY, answers=answers, before=EARLIER, sections={section})
    sides = made(maker, replace(request, finished=["L1"], large_print=large))

    assert not any(map(is_bare, sides)) or may_be_bare({section}, languages, large=large)


@settings(deadline=None)  # the first sheet of a kind takes its time
@given(
    sections=st.sets(st.sampled_from(Section), min_size=1),
    languages=st.sampled_from([*ONE_LANGUAGE, *TWO_LANGUAGES]),
    answers=st.sampled_from([BRIEF, NOW, None]),
    plan=st.sampled_from([None, WALK]),
    paper=st.sampled_from(Paper),
    large=st.booleans(),
    asks=st.booleans(),
)
def test_any_parts_stand_within_their_sheet(
    maker: SheetMaker,
    poppler: None,
    sections: Set[Section],
    languages: Sequence[str],
    answers: Answers | None,
    plan: Plan | None,
    paper: Paper,
    large: bool,
    asks: bool,
) -> None:
    request = SheetRequest(languages, TODAY, answers=answers, before=EARLIER, plan=plan, sections=sections)
    questions = [QUESTION] if asks else []
    sides = made(maker, replace(request, paper=paper, large_print=large, questions=questions))

    assert not any(map(is_bare, sides)) or may_be_bare(sections, languages, large=large)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", [*ONE_LANGUAGE, *TWO_LANGUAGES])
def test_what_has_no_room_is_named_and_the_rest_is_said(
    maker: SheetMaker, poppler: None, languages: Sequence[str], large: bool
) -> None:
    request = SheetRequest(languages, TODAY, answers=NOW, before=EARLIER, finished=["L1", "L3"], plan=WALK)
    request = replace(request, large_print=large)
    left_out, said = maker.left_out(request), [each.text for each in maker.passages(request)]
    parts = {part["kind"]: part for part in maker.data(request)["parts"]}
    drawn = {name: parts["checkin"][name][0]["alt"] for name in ("trend", "map", "week")}
    headed = {kind: parts[kind]["heading"][0] for kind in ("next", "questions", "notes")}

    for name, words in {**drawn, **headed}.items():
        assert (name in left_out) != (words in said), name
    assert set(left_out) <= set(NAMES)


def test_the_first_line_below_a_typed_question_takes_its_gap_too(maker: SheetMaker) -> None:
    few = {Section.SIGNS, Section.QUESTIONS, Section.WORDS, Section.SOURCES}
    request = SheetRequest(["en"], TODAY, answers=NOW, before=EARLIER, finished=["L1", "L3", "L4", "L9"])
    request = replace(request, paper="letter", large_print=True, sections=few, questions=["How far?"])
    assert len(reading.sides(maker.pdf(request))) == 2


@pytest.mark.parametrize("languages", [*ONE_LANGUAGE, *TWO_LANGUAGES])
@pytest.mark.parametrize("plan", [None, WALK])
def test_foot_care_becomes_brief_before_it_gives_way(
    maker: SheetMaker, languages: Sequence[str], plan: Plan | None
) -> None:
    request = SheetRequest(languages, TODAY, answers=USUAL, before=EARLIER, finished=["L1", "L3"], plan=plan)
    sections = frozenset(Section) - {Section.SOURCES}  # as the preset for a patient has it
    full = replace(request, sections=sections)
    alone = replace(request, plan=None, sections={Section.FEET})
    (feet,) = [part for part in maker.data(alone)["parts"] if part["kind"] == "feet"]
    brief = {label + words for label, words in zip(feet["label"], feet["brief"], strict=True)}

    assert set(feet["text"]) <= {each.text for each in maker.passages(alone)}
    said = {each.text for each in maker.passages(full)}
    left_out = set(maker.left_out(full))
    assert brief <= said or set(feet["text"]) <= said
    assert not brief <= said or left_out & {"words", "map", "week", "trend", "picture", "activity", "notes"}
    assert "feet" not in left_out


@pytest.mark.parametrize("languages", ONE_LANGUAGE)
def test_what_a_rung_leaves_out_comes_back_where_it_has_room(
    maker: SheetMaker, languages: Sequence[str]
) -> None:
    """In large print the week is too high: on the rung where it goes, map and trend are gone already."""
    request = SheetRequest(languages, TODAY, answers=NOW, before=EARLIER, large_print=True)
    left_out = maker.left_out(replace(request, sections={Section.CHECKIN}))
    assert "week" in left_out
    assert not {"map", "trend"} <= set(left_out)


def test_the_order_counts_that_leaves_least_out(maker: SheetMaker) -> None:
    request = SheetRequest(["en", "zh_Hans"], TODAY, answers=BRIEF, finished=["L1"])
    assert "notes" not in maker.left_out(request)


@pytest.mark.parametrize(
    ("left_out", "sections"),
    [({"picture"}, {Section.CHECKIN, Section.MESSAGES}), ({"feet", "light", "activity"}, {Section.PLAN})],
)
def test_drawings_and_parts_of_the_plan_are_named_too(
    maker: SheetMaker, left_out: Set[str], sections: Set[Section]
) -> None:
    everything = {"answers": NOW, "before": EARLIER, "finished": ["L1", "L3", "L4", "L9"], "plan": WALK}
    request = SheetRequest(["en", "zh_Hans"], TODAY, large_print=True, **everything)  # type: ignore[arg-type]
    sections = sections | {Section.SIGNS, Section.FEET}
    assert left_out <= set(maker.left_out(replace(request, sections=sections)))


def test_a_letterhead_that_is_cut_to_its_name_is_named(maker: SheetMaker) -> None:
    letterhead = Letterhead("Riverside Pain Clinic", address="12 River Road", phone="020 7946 0000")
    request = SheetRequest(["en", "zh_Hans"], TODAY, answers=NOW, letterhead=letterhead)
    assert "letterhead" not in maker.left_out(request)
    assert "letterhead" in maker.left_out(replace(request, large_print=True, finished=["L1", "L3"]))


def test_a_sheet_with_room_for_all_leaves_nothing_out(maker: SheetMaker) -> None:
    request = SheetRequest(["en"], TODAY, answers=BRIEF, sections={Section.CHECKIN, Section.NOTES})
    assert maker.left_out(request) == []
