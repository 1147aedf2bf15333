"""What can be asked of a sheet."""

from __future__ import annotations

from datetime import date

import pytest

from painedu.handout.request import Section, SheetRequest

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("languages", [[], ["en", "en"], ["en", "zh_Hans", "de"]])
def test_a_sheet_has_one_language_or_two_different_ones(languages: list[str]) -> None:
    with pytest.raises(ValueError, match="one language"):
        SheetRequest(languages, TODAY)


def test_an_unknown_paper_or_section_is_refused() -> None:
    with pytest.raises(ValueError, match="a5"):
        SheetRequest(["en"], TODAY, paper="a5")
    with pytest.raises(ValueError, match="poem"):
        SheetRequest(["en"], TODAY, sections={"poem"})


def test_all_sections_are_on_by_default() -> None:
    assert SheetRequest(["en"], TODAY).sections == {each.value for each in Section}


def test_more_questions_than_there_is_room_for_are_refused() -> None:
    with pytest.raises(ValueError, match="room for 3 questions"):
        SheetRequest(["en"], TODAY, questions=["?"] * 4)
