"""What red, amber and green mean on the sheet, counted out for one's own usual pain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from tests.handout import paper
from tests.handout.test_sheet import TODAY, WALK, full

from painedu.checkin.answers import Answers, Gate
from painedu.handout.request import SheetRequest
from painedu.handout.sheet import SheetMaker
from painedu.plan.plan import Plan


def lines(maker: SheetMaker, pain: int | None, plan: Plan = WALK) -> list[list[str]]:
    """Return the heading and each line in English and in Chinese."""
    answers = Answers(gate=Gate.NONE, facts=(), pain=pain)
    request = SheetRequest(["en", "zh_Hans"], TODAY, answers=answers, taken=date(2026, 11, 20), plan=plan)
    (part,) = [part for part in maker.data(request)["parts"] if part["kind"] == "plan"]
    said = [[name + says for name, says in zip(*row.values(), strict=True)] for row in part["light"]]
    return [part["light_title"], *said] if said else []


def test_they_are_counted_from_the_usual_pain_with_the_minutes_of_the_plan(maker: SheetMaker) -> None:
    title, order, red, amber, green = (english for english, _ in lines(maker, 6))
    assert title == "Red, amber or green? My usual pain: 6/10"
    assert (
        order == "Look from the top: the first that fits counts. Write it below the day on which you moved."
    )
    assert "Pain of 9 or more as I move or just after, or of 9 or 10 next morning. Or still above 6" in red
    assert amber == (
        "Amber: Pain of 8 as I move or just after. Or above 6 next morning. "
        "Next time move only 6 to 7 min. Add nothing."
    )
    assert green == "Green: Pain of 7 at most, and 6 or less next morning. Next time, 11 min again."


def test_chinese_says_the_same(maker: SheetMaker) -> None:
    amber = lines(maker, 2)[3][1]
    assert (
        amber
        == "黄灯：活动时或刚结束时疼到 5 到 6 分；或第二天早上仍高于 2 分。下次只做 6 到 7 分钟，不加量。"
    )


def test_where_red_follows_green_only_the_morning_makes_amber(maker: SheetMaker) -> None:
    assert lines(maker, 7)[3][0].startswith("Amber: Pain above 7 next morning. Next time")


def test_of_one_minute_nothing_is_taken_off_but_speed(maker: SheetMaker) -> None:
    short = msgspec.structs.replace(WALK, bad_day=1)
    assert "Next time, go slower. Add nothing." in lines(maker, 4, short)[3][0]


def test_without_a_number_the_rule_for_everyone_stands_there(maker: SheetMaker) -> None:
    title, _, red, amber, green, higher = (english for english, _ in lines(maker, None))
    assert title == "What red, amber and green mean"
    assert [each.split(":")[0] for each in (red, amber, green)] == ["Red", "Amber", "Green"]
    assert higher == "Usual pain 6 or 7: green 0 to 1, amber 2, red 3 or more."


@pytest.mark.parametrize("pain", [8, 10])
def test_a_usual_pain_of_eight_has_no_light(maker: SheetMaker, pain: int) -> None:
    assert lines(maker, pain) == []


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["en", "zh_Hans"])
def test_they_stand_on_the_page_of_the_plan(maker: SheetMaker, language: str, large: bool) -> None:
    sides = paper.words_of_sides(maker.pdf(replace(full([language]), plan=WALK, large_print=large)))
    (plan,) = [side for side in sides if {"en": "tickthebox", "zh_Hans": "做完打勾"}[language] in side]
    assert {"en": "Myusualpain:6/10", "zh_Hans": "我平时疼6分"}[language] in plan
