"""The next step on the sheet: what was planned, else what the check-in ended with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from tests.handout import paper
from tests.handout.test_sheet import NOW, TODAY, WALK, full

from painedu.checkin.answers import Answers, Fact, Gate
from painedu.handout.request import Section, SheetRequest
from painedu.handout.sheet import SheetMaker

CLEAR: Mapping[str, Any] = {"gate": Gate.NONE, "facts": ()}


def step(maker: SheetMaker, request: SheetRequest) -> list[str]:
    """Return the step in each language, nothing where there is none."""
    found = [part["text"] for part in maker.data(request)["parts"] if part["kind"] == "next"]
    return list(found[0]) if found else []


def asked(answers: Answers | None, **more: Any) -> SheetRequest:
    return SheetRequest(["en", "zh_Hans"], TODAY, answers=answers, **more)


def test_a_plan_is_the_next_step_with_its_days(maker: SheetMaker) -> None:
    said = step(maker, asked(NOW, plan=WALK))
    assert said == [
        "Monday and Friday: When I have had breakfast, I walk for 11 min.",
        "周一和周五：吃完早饭，我走路 11 分钟。",
    ]


def test_without_a_plan_it_is_the_step_of_the_check_in(maker: SheetMaker) -> None:
    said = step(maker, asked(Answers(**CLEAR, pain=4, days=0)))
    assert said[0] == "Start small. You could walk at an easy pace for 5 minutes on 3 days this week."
    together = step(maker, asked(Answers(**CLEAR, pain=9, days=0)))
    assert together[0].startswith("With pain of 8 or more, see a doctor within a few days.")


@pytest.mark.parametrize(
    "answers",
    [
        None,
        Answers(gate=Gate.NOW),
        Answers(gate=Gate.DAY, pain=4, days=0),
        Answers(gate=Gate.NONE, facts=(Fact.HEART_OR_KIDNEY,), pain=4, days=0),
        Answers(gate=Gate.NONE, facts=(Fact.WORSE_FOR_DAYS,), pain=4, days=0),
        Answers(pain=4, days=0),  # the help signs were skipped
    ],
)
def test_a_step_that_tells_what_was_ticked_is_not_printed(maker: SheetMaker, answers: Answers | None) -> None:
    assert step(maker, asked(answers)) == []


def test_a_quiet_sheet_has_no_next_step(maker: SheetMaker) -> None:
    assert step(maker, asked(NOW, plan=WALK, quiet=True)) == []


def test_it_goes_with_the_part_it_comes_from(maker: SheetMaker) -> None:
    low = asked(Answers(**CLEAR, pain=4, days=0), plan=WALK)
    without_plan = replace(low, sections=frozenset(Section) - {Section.PLAN})
    assert step(maker, without_plan)[0].startswith("Start small.")
    assert step(maker, replace(without_plan, sections={Section.LINES, Section.SIGNS})) == []


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_it_stands_on_the_first_side_and_the_lights_right_below_the_week(
    maker: SheetMaker, language: str, large: bool
) -> None:
    sides = paper.words_of_sides(maker.pdf(replace(full([language]), plan=WALK, large_print=large)))
    wanted = {
        "en": (
            "Mynextstep",
            "MondayandFriday",
            "Nextmorning,red",
            "Red:Astopsign",
            "Walkupright",
        ),
        "zh_Hans": ("我的下一步", "周一和周五", "第二天早上的红绿灯", "红灯：有必须停", "身体挺直"),
    }[language]
    assert wanted[0] in sides[0]
    assert wanted[1] in sides[0]
    plan = "".join(sides[1:])
    places = [plan.index(words) for words in wanted[2:]]
    assert places == sorted(places)


def test_what_the_advice_rests_on_is_among_the_sources(maker: SheetMaker) -> None:
    start = asked(Answers(**CLEAR, pain=4, days=0), sections={Section.CHECKIN, Section.SOURCES})
    assert "Bull 2020" in str(maker.data(start)["parts"])
