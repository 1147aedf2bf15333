"""A lesson in two languages, and what the rest of the program makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def test_a_lesson_in_two_languages_leads_to_the_staff_card_and_to_what_fits(act: Any, tmp_path: Path) -> None:
    act("course")

    assert not (tmp_path / "records").exists()  # a guest leaves nothing behind
