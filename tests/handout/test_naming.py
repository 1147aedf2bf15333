"""What a saved sheet is called."""

from __future__ import annotations

from datetime import date

from painedu.handout.naming import sheet_name

DAY = date(2026, 11, 3)


def test_the_name_holds_the_day_and_the_languages() -> None:
    assert sheet_name(DAY, ["en", "zh_Hans"]) == "painedu-sheet-2026-11-03-en-zh.pdf"
    assert sheet_name(DAY, ["zh_Hans"]) == "painedu-sheet-2026-11-03-zh.pdf"


def test_two_scripts_of_one_language_are_told_apart() -> None:
    assert sheet_name(DAY, ["zh_Hans", "zh_Hant"]) == "painedu-sheet-2026-11-03-zh-hans-zh-hant.pdf"
