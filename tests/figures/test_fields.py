"""Data of a figure in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.figures.page import ink, rows

from painedu.checkin.trend import Reading, trend
from painedu.figures.drawing import SCREEN, Drawings
from painedu.figures.press import Press
from painedu.language.translator import Translator

FIRST = date(2026, 9, 1)
PLAN = {"days": ["monday", "saturday"], "minutes": 10, "activity": "walk"}


def taken(*values: int) -> dict[str, Any] | None:
    return trend([Reading(FIRST + timedelta(7 * at), value) for at, value in enumerate(values)])


def test_a_date_and_a_row_are_said_in_each_language(
    drawings: Drawings, english: Translator, chinese: Translator
) -> None:
    data = taken(6, 4)
    assert "from 1 Sep 2026 to 8 Sep 2026: 6; 4." in drawings.alt("trend", "pain", english, data)
    assert "2026年9月1日至2026年9月8日" in drawings.alt("trend", "pain", chinese, data)
    assert "6；4" in drawings.alt("trend", "pain", chinese, data)


def test_ids_of_words_are_said_as_words(drawings: Drawings, english: Translator, chinese: Translator) -> None:
    assert "Planned: Walking, 10 minutes" in drawings.alt("plan", "mine", english, PLAN)
    assert "days: Monday; Saturday." in drawings.alt("plan", "mine", english, PLAN)
    assert "周一；周六" in drawings.alt("plan", "mine", chinese, PLAN)


def test_without_answers_the_trend_is_an_empty_grid(drawings: Drawings, english: Translator) -> None:
    assert drawings.payload("trend", "pain", english, taken(6), width=640)["state"] == "blank"


@pytest.mark.parametrize("values", [(0, 10), (10, 0), (8, 6), tuple(range(11)) * 5])
def test_any_answers_can_be_drawn(
    drawings: Drawings, press: Press, english: Translator, values: tuple[int, ...]
) -> None:
    payload = drawings.payload("trend", "pain", english, taken(*values), width=400)
    assert ink(rows(press.png(SCREEN, payload, 72)[0])) > 1000
