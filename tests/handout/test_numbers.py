"""My check-in in the words of a sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from painedu.checkin.answers import Answers, Duration
from painedu.handout.request import SheetRequest
from painedu.handout.sheet import SheetMaker

BEFORE = date(2026, 11, 1)
BLANK = SheetRequest(["en"], date(2026, 11, 23))


def checkin(maker: SheetMaker, answers: Answers, earlier: Answers | None = None) -> dict[str, Any]:
    before = [(BEFORE, earlier)] if earlier else []
    return checkin_of(maker, replace(BLANK, answers=answers, before=before))


def checkin_of(maker: SheetMaker, request: SheetRequest) -> dict[str, Any]:
    parts = maker.data(request)["parts"]
    part: dict[str, Any] = next(part for part in parts if part["kind"] in {"checkin", "blank"})
    return part


@pytest.mark.parametrize(
    ("earlier", "now", "said"),
    [
        (6, 4, "Pain went from 6 to 4. Most people would notice a change like this."),
        (
            8,
            6,
            "Pain went from 8 to 6: 2 points less. "
            "From 8 or more, it may take 3 points before most people notice.",
        ),
        (8, 5, "Pain went from 8 to 5. Most people would notice a change like this."),
        (6, 5, "Pain went from 6 to 5. This could be day-to-day change."),
        (5, 6, "Pain went from 5 to 6. This could be day-to-day change."),
        (3, 0, "Pain: 3 last time, 0 now."),
        (3, 5, "Pain went from 3 to 5. That is clearly more. Please look at the help signs."),
    ],
)
def test_a_change_is_named_by_the_rule_of_the_checkin(
    maker: SheetMaker, earlier: int, now: int, said: str
) -> None:
    assert checkin(maker, Answers(pain=now), Answers(pain=earlier))["remark"] == [said]


@pytest.mark.parametrize(
    ("pains", "count"), [((8, 7), None), ((8, None, 7), None), ((8, 7, 6), 3), ((3, 3, 9, 4), 4)]
)
def test_pain_over_time_is_drawn_from_three_numbers_on(
    maker: SheetMaker, pains: tuple[int | None, ...], count: int | None
) -> None:
    *before, now = [(BEFORE + timedelta(days=at), Answers(pain=pain)) for at, pain in enumerate(pains)]
    request = replace(BLANK, answers=now[1], taken=now[0], before=before)
    drawn = checkin_of(maker, request)["trend"]

    assert [each["data"]["count"] for each in drawn] == ([count] if count else [])
    assert all("from 1 Nov 2026 to" in each["alt"] for each in drawn)


def test_who_has_no_pain_now_gets_no_drawing_of_it(maker: SheetMaker) -> None:
    before = [(BEFORE + timedelta(days=at), Answers(pain=5)) for at in range(4)]
    answers = Answers(duration=Duration.NO_PAIN)
    assert checkin_of(maker, replace(BLANK, answers=answers, before=before))["trend"] == []


def test_without_an_earlier_number_nothing_is_said_on_change(maker: SheetMaker) -> None:
    assert checkin(maker, Answers(pain=4))["remark"] is None
    assert checkin(maker, Answers(interference=4), Answers(pain=4))["remark"] is None


@pytest.mark.parametrize(
    ("days", "minutes", "said"),
    [
        (4, 30, "4 days × 30 min = 120 min"),
        (1, 45, "1 day × 45 min = 45 min"),
        (0, None, "None yet"),
    ],
)
def test_a_sum_shows_its_parts(maker: SheetMaker, days: int, minutes: int | None, said: str) -> None:
    assert checkin(maker, Answers(days=days, minutes=minutes))["movement"]["rest"] == [said]


def test_what_was_skipped_leaves_a_line_to_write_on(maker: SheetMaker) -> None:
    part = checkin(maker, Answers(interference=4))
    assert [scale["big"] for scale in part["scales"]] == [["____"], ["4"]]
    assert part["movement"]["big"] == ["____"]
    assert part["week"] == []


def test_without_pain_no_pain_scales_are_printed(maker: SheetMaker) -> None:
    part = checkin(maker, Answers(duration=Duration.NO_PAIN, days=2, minutes=10))
    assert part["scales"] == []
    assert len(part["durations"]) == 1


def test_no_answer_at_all_prints_the_empty_scales(maker: SheetMaker) -> None:
    assert checkin(maker, Answers())["kind"] == "blank"


def test_the_map_marks_the_places_of_the_checkin_and_no_other(maker: SheetMaker) -> None:
    (drawn,) = checkin(maker, Answers(pain=4, places=("calf-left", "low-back")))["map"]
    assert drawn["marked"] == ["low-back", "calf-left"]


def test_without_a_place_no_map_is_drawn(maker: SheetMaker) -> None:
    assert checkin(maker, Answers(pain=4))["map"] == []
