"""Dates and lists as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest

from painedu.language.formats import joined, long_date


@pytest.mark.parametrize(
    ("language", "said"), [("en", "3 Nov 2026"), ("zh_Hans", "2026年11月3日"), ("de", "3. November 2026")]
)
def test_a_day_is_written_so_that_month_and_day_cannot_be_mixed_up(language: str, said: str) -> None:
    assert long_date(date(2026, 11, 3), language) == said


@pytest.mark.parametrize(
    ("items", "language", "said"),
    [
        (["a", "b", "c"], "en", "a, b, and c"),
        (["a", "b"], "en", "a and b"),
        (["甲", "乙", "丙"], "zh_Hans", "甲、乙和丙"),
        (["a"], "en", "a"),
        ([], "en", ""),
    ],
)
def test_a_list_is_joined_as_the_language_does(items: list[str], language: str, said: str) -> None:
    assert joined(items, language) == said
