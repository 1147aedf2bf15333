"""Nobody needs a mouse: from the first screen to the saved sheet and the end, by keys alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.handout.paper import words

SAID = {
    "en": ("Pain6/10", "Getsintheway5/10", "×30min=120min", "MainlandChina", "Innervepain"),
    "zh_Hans": ("疼痛6/10", "妨碍日常活动5/10", "4×30分钟", "中国内地", "神经痛时"),
}
"""What was answered and learned on the way, as the sheet says it."""


@pytest.mark.parametrize("language", SAID)
def test_the_whole_path_goes_by_keys_alone(act: Any, tmp_path: Path, language: str) -> None:
    sheet = tmp_path / "sheet.pdf"
    act("by_keys", language, sheet)

    text = words(sheet.read_bytes())
    assert [each for each in SAID[language] if each not in text] == []
    assert not (tmp_path / "records").exists()  # a guest leaves nothing behind
