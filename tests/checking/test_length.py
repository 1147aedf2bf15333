from __future__ import annotations

import pytest

from painedu.checking.length import length, sentences
from painedu.language.facts import Unit


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("One. Two! Three? Four; five", ["One", "Two", "Three", "Four", "five"]),
        ("About 3.5 of 10. More.", ["About 3.5 of 10", "More"]),
        ("Look: this is one.", ["Look: this is one"]),
        ("He said 'stop.' Then he left.", ["He said 'stop", "' Then he left"]),
        ("慢慢走。累了吗？歇一歇；再走！", ["慢慢走", "累了吗", "歇一歇", "再走"]),
        ("他说“歇一歇。”", ["他说“歇一歇"]),
        ("Really?!", ["Really"]),
        ("...", []),
    ],
)
def test_stops_and_semicolons_end_a_sentence(words: str, found: list[str]) -> None:
    assert sentences(words) == found


@pytest.mark.parametrize(
    ("words", "unit", "counted"),
    [
        ("Walk for 30 minutes - or less", Unit.WORD, 6),
        ("{before} to {after the walk}", Unit.WORD, 3),
        ("走 30 分钟，歇一歇。", Unit.CHARACTER, 8),
        ("上次 {earlier}，这次 {later}", Unit.CHARACTER, 6),
        ("", Unit.WORD, 0),
        ("。", Unit.CHARACTER, 0),
    ],
)
def test_punctuation_does_not_count_and_a_field_is_one(words: str, unit: Unit, counted: int) -> None:
    assert length(words, unit) == counted
