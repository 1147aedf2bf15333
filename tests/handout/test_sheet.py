"""The sheet as it comes out of the press."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest
from pypdf import PdfReader
from tests.handout import paper

from painedu.checkin.answers import Answers, Duration, Fact, Feel, Gate, Kept
from painedu.checkin.regions import Region, load_region_file
from painedu.figures.svg import REFUSED
from painedu.handout.request import Section, SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.plan.activity import Activity
from painedu.plan.plan import Cue, Day, Plan

TODAY = date(2026, 11, 23)
LESSONS = ["L1", "L3", "L4", "L9"]
BEFORE = Answers(pain=8, interference=6, days=2, minutes=30)
NOW = Answers(
    gate=Gate.NONE,
    facts=(Fact.NUMB_FEET,),
    duration=Duration.OVER_3_MONTHS,
    pain=6,
    interference=5,
    days=4,
    minutes=30,
    kept=Kept.MONTHS_3_TO_11,
)
PERSON = {
    "name": "Wang Xiuying 王秀英",
    "clinic": "Riverside Pain Clinic 河滨疼痛门诊",
    "number": "A-2203871",
    "department": "Pain clinic 疼痛科",
}
Make = Callable[[list[str]], SheetRequest]
ONE = [["en"], ["zh_Hans"]]
TWO = [["en", "zh_Hans"], ["zh_Hans", "en"]]


def full(languages: list[str], region: Region | None = None) -> SheetRequest:
    """Return a request with everything on it."""
    checkins = {"answers": NOW, "before": [(date(2026, 10, 20), BEFORE)], "taken": date(2026, 11, 20)}
    return SheetRequest(languages, TODAY, finished=LESSONS, region=region, **checkins, **PERSON)  # type: ignore[arg-type]


def empty(languages: list[str]) -> SheetRequest:
    return SheetRequest(languages, TODAY)


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("languages", ONE)
@pytest.mark.parametrize("make", [full, empty])
def test_one_language_takes_one_side(maker: SheetMaker, languages: list[str], size: str, make: Make) -> None:
    assert paper.sides(maker.pdf(replace(make(languages), paper=size))) == 1


def with_all_added(languages: list[str]) -> SheetRequest:
    """Return a request with everything that can be added to a check-in as well."""
    answers = msgspec.structs.replace(
        NOW,
        places=("low-back", "buttock-left", "thigh-back-left", "calf-left"),
        feels=tuple(Feel),
        hard=10,
        strength=2,
        confidence=6,
    )
    return replace(full(languages), answers=answers)


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", [*ONE, *TWO])
@pytest.mark.parametrize("make", [full, empty, with_all_added])
def test_no_sheet_takes_more_than_one_leaf(
    maker: SheetMaker, languages: list[str], large: bool, size: str, make: Make
) -> None:
    assert paper.sides(maker.pdf(replace(make(languages), paper=size, large_print=large))) <= 2


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_every_region_fits_the_leaf(
    maker: SheetMaker, resources: Path, languages: list[str], large: bool
) -> None:
    most = 2 if large or len(languages) == 2 else 1
    for region in load_region_file(resources).regions:
        assert paper.sides(maker.pdf(replace(full(languages, region), large_print=large))) <= most, region.id


WALK = Plan(
    activity=Activity.WALK, bad_day=12, days=(Day.MONDAY, Day.FRIDAY), cue=Cue.MORNING, comfort="a warm bath"
)


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("activity", Activity)
@pytest.mark.parametrize("languages", ONE)
def test_a_plan_in_one_language_takes_one_more_page(
    maker: SheetMaker, languages: list[str], activity: Activity, size: str
) -> None:
    plan = msgspec.structs.replace(WALK, activity=activity)
    asked = replace(full(languages), plan=plan, harder=True, paper=size)
    assert paper.sides(maker.pdf(asked)) == 2


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_a_plan_says_when_how_and_when_to_stop_in_each_language(
    maker: SheetMaker, languages: list[str], large: bool
) -> None:
    plan = msgspec.structs.replace(WALK, own_cue="X" * 60, comfort="Y" * 60)
    pdf = maker.pdf(replace(full(languages), plan=plan, large_print=large))
    text = paper.words(pdf)
    wanted = {
        "en": ("Iwalkfor11min", "Walkupright", "Whentostop", "6to7mininsteadof11", "Nottestedfornervepain"),
        "zh_Hans": (
            "我走路11分钟",
            "身体挺直",
            "什么时候要停下",
            "11分钟减到6～7分钟",
            "没有在神经痛患者中验证过",
        ),
    }
    for language in languages:
        for said in wanted[language]:
            assert said.lower() in text.lower(), said
    drawn = paper.alternatives(pdf)
    assert len([alt for alt in drawn if "tick off" in alt or "打勾" in alt]) == len(languages)


@pytest.mark.parametrize("languages", [*ONE, *TWO])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("questions", [(), ("May I swim?", "May I cycle? " * 6, "May I run? " * 7)])
def test_the_way_to_the_plan_names_its_page_and_only_the_last_side_is_the_end(
    maker: SheetMaker, languages: list[str], large: bool, questions: tuple[str, ...]
) -> None:
    asked = replace(full(languages), plan=WALK, large_print=large, questions=questions)
    sides = paper.words_of_sides(maker.pdf(asked))
    words = {
        "en": (r"Myplanfortheweekisonpage(\d)\.", "Myplanfortheweek", "Notadiagnosis"),
        "zh_Hans": (r"我的一周计划在第(\d)页。", "我这一周的计划", "不是诊断"),
    }
    for language in languages:
        way, heading, end = words[language]
        (page,) = re.findall(way, "".join(sides))
        assert heading in sides[int(page) - 1]
        assert all(heading not in re.sub(way, "", side) for side in sides[: int(page) - 1])
        assert [end in side for side in sides] == [False] * (len(sides) - 1) + [True]


@pytest.mark.parametrize("languages", [*ONE, *TWO])
@pytest.mark.parametrize("large", [False, True])
def test_the_end_stands_at_the_end_with_questions_and_without_a_plan(
    maker: SheetMaker, china: Region, languages: list[str], large: bool
) -> None:
    typed = ["May I swim?", "May I cycle? " * 6, "May I run? " * 7]
    asked = replace(full(languages, china), large_print=large, questions=typed)
    sides = paper.words_of_sides(maker.pdf(asked))
    end = "不是诊断" if languages[0] == "zh_Hans" else "Notadiagnosis"
    assert [end in side for side in sides] == [False] * (len(sides) - 1) + [True]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_typed_questions_are_always_printed_and_none_is_lost_on_the_way(
    maker: SheetMaker, languages: list[str], large: bool
) -> None:
    typed = ["Which tablets may I take?", "W" * 80, "#sys.version *not* $x$ @me"]
    pdf = maker.pdf(replace(full(languages), plan=WALK, questions=typed, large_print=large))
    text = paper.words(pdf)
    assert all("".join(question.split()) in text for question in typed)
    assert paper.sides(pdf) <= (
        2 if len(languages) == 1 and not large else 5 if large and len(languages) == 2 else 4
    )


def test_a_sheet_with_room_has_lines_for_questions_and_for_notes(maker: SheetMaker, china: Region) -> None:
    text = paper.words(maker.pdf(replace(full(["en", "zh_Hans"]), region=china)))
    for heading in ("Questionsformydoctor", "想问医生的话", "Mynotes", "我的记录"):
        assert heading in text


def test_foot_care_stands_beside_the_plan_or_on_the_sheet_without_one(maker: SheetMaker) -> None:
    few = replace(full(["en", "zh_Hans"]), sections={Section.FEET, Section.SIGNS, Section.PLAN})
    for asked in (few, replace(few, plan=WALK), replace(few, plan=WALK, quiet=True)):
        text = paper.words(maker.pdf(asked))
        assert text.count("Checkbothfeeteveryday") == 1
        assert text.count("每天检查双脚") == 1
    without = replace(few, plan=WALK, sections={Section.SIGNS, Section.PLAN})
    assert "Checkbothfeet" not in paper.words(maker.pdf(without))


@pytest.mark.parametrize("facts", [(), (Fact.NUMB_FEET,)])
def test_foot_care_tells_nothing_of_who_has_numb_feet(maker: SheetMaker, facts: tuple[Fact, ...]) -> None:
    answers = msgspec.structs.replace(NOW, facts=facts)
    asked = SheetRequest(["en"], TODAY, answers=answers, sections={Section.FEET, Section.SIGNS})
    assert "Footcare,ifyourfeetarenumb" in paper.words(maker.pdf(asked))


def test_the_words_in_what_is_taken_home_are_explained(maker: SheetMaker) -> None:
    asked = replace(full(["en", "zh_Hans"]), finished=["L1"], questions=[])
    text = paper.words(maker.pdf(asked))
    assert "nervepain:Painthatlastsalongtime" in text
    assert "神经痛：神经系统受伤或生病引起的长期疼痛" in text
    without = replace(asked, sections=frozenset(Section) - {Section.WORDS})
    assert "Painthatlastsalongtime" not in paper.words(maker.pdf(without))


def test_a_plan_names_the_harder_way_only_to_whom_it_may(maker: SheetMaker) -> None:
    easy = replace(full(["en"]), plan=WALK)
    assert "Harder,intime" not in paper.words(maker.pdf(easy))
    assert "Harder,intime" in paper.words(maker.pdf(replace(easy, harder=True)))


def test_an_activity_that_needs_a_clear_head_says_so_on_paper(maker: SheetMaker) -> None:
    cycle = msgspec.structs.replace(WALK, activity=Activity.CYCLE)
    said = "Waitwiththisuntilyouknowhowyoureact"
    assert said in paper.words(maker.pdf(replace(full(["en"]), plan=cycle)))
    assert said not in paper.words(maker.pdf(replace(full(["en"]), plan=WALK)))


def test_a_quiet_sheet_holds_no_plan(maker: SheetMaker) -> None:
    assert paper.sides(maker.pdf(replace(full(["en"]), plan=WALK, quiet=True))) == 1


@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_only_our_fonts_are_used_and_all_are_embedded(maker: SheetMaker, languages: list[str]) -> None:
    found = paper.fonts(maker.pdf(full(languages)))
    assert {name.split("-")[0] for name in found} <= {"SourceSans3", "NotoSansSC"}
    assert all(found.values())


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize(("large", "least"), [(False, 10), (True, 15)])
@pytest.mark.parametrize("languages", [["en"], ["zh_Hans", "en"]])
def test_nothing_is_smaller_than_promised(
    maker: SheetMaker, languages: list[str], large: bool, least: float, size: str
) -> None:
    pdf = maker.pdf(replace(full(languages), paper=size, large_print=large))
    heights = [height for text, _, _, height in paper.letters(pdf)]
    assert min(heights) >= least - 0.05
    assert heights.count(min(heights)) < len(heights)


def test_the_pdf_is_tagged_titled_and_says_its_language(maker: SheetMaker) -> None:
    root = paper.root(maker.pdf(full(["zh_Hans", "en"])))
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "zh-CN"
    info = PdfReader(io.BytesIO(maker.pdf(full(["en"])))).metadata
    assert info is not None
    assert info.title == "Exercise and pain: my sheet"


def test_two_languages_stand_in_tables_with_headed_columns(maker: SheetMaker) -> None:
    pdf = maker.pdf(full(["en", "zh_Hans"]))
    counted = paper.tags(pdf)
    assert counted["/TH"] == 2 * counted["/Table"] > 0
    assert paper.languages_of_cells(pdf)["zh-CN"] >= counted["/TR"]


@pytest.mark.parametrize("languages", [["zh_Hans"], *TWO])
def test_the_map_is_drawn_on_a_full_sheet_in_each_language(maker: SheetMaker, languages: list[str]) -> None:
    answers = msgspec.structs.replace(NOW, places=("low-back", "calf-left"))
    found = paper.alternatives(maker.pdf(replace(full(languages), answers=answers)))
    assert len([alt for alt in found if "Left calf" in alt or "左小腿" in alt]) == len(languages)


def test_both_languages_say_everything(maker: SheetMaker, china: Region) -> None:
    text = paper.words(maker.pdf(full(["en", "zh_Hans"], china)))
    for said in ("Exerciseandpain:mysheet", "运动与疼痛", "Notyetreviewedbyaclinician", "尚未经临床医生审阅"):
        assert said in text
    assert "Notadiagnosis,andnosubstituteforyourdoctor'sadvice." in text
    assert "23Nov2026" in text
    assert "2026年11月23日" in text


def test_the_numbers_stand_with_their_parts(maker: SheetMaker) -> None:
    text = paper.words(maker.pdf(full(["en"])))
    assert "6/10" in text
    assert "5/10" in text
    assert "×30min=120min" in text
    assert "Painwentfrom8to6:2pointsless." in text


def test_the_week_is_drawn_and_said(maker: SheetMaker, china: Region) -> None:
    said = paper.alternatives(maker.pdf(full(["zh_Hans"], china)))
    assert len(said) == 1
    assert "120" in said[0]


@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_the_gate_and_the_facts_never_reach_the_sheet(maker: SheetMaker, languages: list[str]) -> None:
    plain = replace(full(languages), answers=msgspec.structs.replace(NOW, gate=None, facts=None))
    for gate in Gate:
        told = msgspec.structs.replace(NOW, gate=gate, facts=tuple(set(Fact) - {Fact.FOOT_SORE}))
        assert maker.data(replace(plain, answers=told)) == maker.data(plain)


def test_an_open_sore_only_leaves_the_invitation_to_move_out(maker: SheetMaker) -> None:
    sore = Answers(facts=(Fact.FOOT_SORE,))
    text = paper.words(maker.pdf(replace(empty(["en"]), answers=sore)))
    assert "Anyamountofmovementcounts" in paper.words(maker.pdf(empty(["en"])))
    assert "Anyamountofmovementcounts" not in text
    assert json.dumps(maker.data(replace(empty(["en"]), answers=sore))).count("foot-sore") == 0


def test_a_checkin_that_ended_at_the_help_signs_prints_empty_scales(maker: SheetMaker) -> None:
    def checkin(answers: Answers | None) -> list[object]:
        parts = maker.data(replace(empty(["en"]), answers=answers))["parts"]
        return [part for part in parts if part["kind"] in ("checkin", "blank")]

    assert len(checkin(None)) == 1
    assert checkin(Answers(gate=Gate.NOW)) == checkin(None)


@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_without_a_checkin_there_are_scales_to_mark_by_pen(maker: SheetMaker, languages: list[str]) -> None:
    pdf = maker.pdf(empty(languages))
    assert "012345678910" in paper.words(pdf)
    assert len([said for said in paper.alternatives(pdf) if "10" in said]) >= 2


def test_without_a_lesson_the_core_messages_stand_on_the_sheet(maker: SheetMaker) -> None:
    data = maker.data(empty(["en"]))
    part = next(part for part in data["parts"] if part["kind"] == "messages")
    assert len(part["messages"]) == 5
    assert "Exerciseisanadd-on,notacure." in paper.words(maker.pdf(empty(["en"])))


def test_the_number_of_the_region_stands_with_its_name(maker: SheetMaker, china: Region) -> None:
    text = paper.words(maker.pdf(full(["en"], china)))
    assert "call120" in text
    assert "MainlandChina" in text
    assert "999" not in text


def test_without_a_region_all_numbers_and_the_warning_stand_there(maker: SheetMaker) -> None:
    text = paper.words(maker.pdf(empty(["zh_Hans"])))
    for number in ("120", "999", "119", "112", "911", "火警"):
        assert number in text


def test_a_character_without_a_glyph_is_reported_and_printed_as_a_square(maker: SheetMaker) -> None:
    request = replace(full(["en"]), name="Li 😀 Wei")
    assert maker.missing(request) == ["😀"]
    assert "Li□Wei" in paper.words(maker.pdf(request))
    assert maker.missing(full(["en"])) == []


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_a_name_of_any_length_stays_on_the_page_and_pushes_nothing_off(
    maker: SheetMaker, languages: list[str], size: str
) -> None:
    long = "W" * 3000
    request = replace(full(languages), name=long, clinic=long, number=long, department=long, paper=size)
    pdf = maker.pdf(request)
    width = 612 if size == "letter" else 595
    assert paper.sides(pdf) == len(languages)
    for text, x, y, height in paper.letters(pdf):
        assert 30 <= x <= width - 30
        assert y > 15
        if set(text.replace("\u200b", "").strip()) == {"W"}:
            assert x + len(text.replace("\u200b", "").strip()) * 0.8 * height <= width - 30


def test_a_name_of_sixty_characters_is_printed_whole(maker: SheetMaker) -> None:
    for name in ("王" * 60, "Maria Wilhelmina Konstantinopoulos-Featherstonehaugh de Cruz"):
        assert len(name) == 60
        assert name.replace(" ", "") in paper.words(maker.pdf(replace(full(["en"]), name=name)))


def test_only_the_chosen_sections_are_printed(maker: SheetMaker) -> None:
    kinds = [part["kind"] for part in maker.data(replace(full(["en"]), sections={"signs", "notes"}))["parts"]]
    assert kinds == ["signs", "notes", "foot"]
    for section in Section:
        assert paper.sides(maker.pdf(replace(full(["en", "zh_Hans"]), sections={section}))) == 1


@pytest.mark.parametrize("languages", [*ONE, *TWO])
def test_the_pages_for_the_screen_are_those_of_the_pdf(maker: SheetMaker, languages: list[str]) -> None:
    request = full(languages)
    pages = maker.pages(request)
    assert len(pages) == paper.sides(maker.pdf(request))
    assert not any(REFUSED.search(page) for page in pages)
    assert all(page.startswith(b'<svg stroke-width="0" ') for page in pages)


def test_black_and_white_prints_no_colour(maker: SheetMaker) -> None:
    def coloured(page: bytes) -> set[str]:
        colours = {found.decode() for found in re.findall(rb'(?:fill|stroke)="#([0-9a-f]{6})"', page)}
        return {each for each in colours if len({each[:2], each[2:4], each[4:]}) > 1}

    request = full(["en"])
    assert coloured(maker.pages(request)[0])
    assert not coloured(maker.pages(replace(request, black_and_white=True))[0])


def test_two_languages_give_the_same_advice(maker: SheetMaker, china: Region) -> None:
    one, other = (maker.data(full([language], china)) for language in ("en", "zh_Hans"))
    for first, second in zip(one["parts"], other["parts"], strict=True):
        assert first.keys() == second.keys()
        assert len(first.get("now", {}).get("lines", [])) == len(second.get("now", {}).get("lines", []))
        assert len(first.get("messages", [])) == len(second.get("messages", []))
