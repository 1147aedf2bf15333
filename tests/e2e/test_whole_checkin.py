"""The check-in stays short: by mouse alone and by keys alone, in both languages, in a real window."""

from __future__ import annotations

from typing import Any

import pytest

SHORT, WITH_EVERYTHING = 16, 30  # presses


@pytest.mark.parametrize("language", ["en", "zh_Hans"])
@pytest.mark.parametrize("way", ["mouse", "keys"])
def test_the_whole_checkin_takes_few_presses(act: Any, language: str, way: str) -> None:
    short, whole = map(int, act("whole_checkin", language, way).stdout.split()[-2:])

    assert short <= SHORT
    assert whole <= WITH_EVERYTHING
