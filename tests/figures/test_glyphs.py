"""Text made fit to be printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.figures.glyphs import LONGEST_RUN, breakable, known_characters, printable
from painedu.source.folder import data_root

KNOWN = known_characters(data_root() / "resources" / "fonts")


def test_the_fonts_know_both_languages_and_no_emoji(resources: Path) -> None:
    known = known_characters(resources / "fonts")
    assert {ord(each) for each in "Aé王痛，。“”α×–□"} <= known
    assert 0x1F600 not in known
    assert 30_000 < len(known) < 40_000


def test_an_emoji_becomes_a_white_square_and_is_reported_once() -> None:
    assert printable("Li \U0001f600\U0001f600 王", KNOWN) == ("Li □□ 王", ["\U0001f600"])


def test_a_rare_name_character_is_reported() -> None:
    assert printable("\U00020bb7", KNOWN) == ("□", ["\U00020bb7"])


def test_marks_that_turn_the_writing_round_are_dropped() -> None:
    assert printable("\u202eabc\u2066d\u200f", KNOWN) == ("abcd", [])


def test_line_ends_stay_and_controls_go() -> None:
    assert printable("a\r\nb\rc\td\x00\x9f\ufeff", KNOWN) == ("a\nb\nc d", [])


def test_the_end_of_a_paragraph_is_a_line_end_and_no_white_square() -> None:
    assert printable("one\u2029two", KNOWN) == ("one\ntwo", [])


def test_letters_and_accents_become_one_character() -> None:
    assert printable("e\u0301", KNOWN) == ("é", [])


def test_an_accent_stands_beside_a_chinese_character_and_on_a_latin_one() -> None:
    assert printable("王\u0301 k\u0300", KNOWN) == ("王\u200b\u0301 k\u0300", [])


@given(st.text())
def test_what_is_printable_stays_as_it_is(text: str) -> None:
    once, _ = printable(text, KNOWN)
    assert printable(once, KNOWN)[0] == once


def test_a_long_run_can_be_broken_and_loses_nothing() -> None:
    broken = breakable("a " + "W" * 3000 + " b")
    assert max(len(run) for run in broken.replace("\u200b", " ").split()) <= LONGEST_RUN
    assert broken.replace("\u200b", "") == "a " + "W" * 3000 + " b"


def test_a_double_name_is_broken_after_its_hyphen() -> None:
    assert breakable("Konstantinopoulos-Featherstonehaugh") == "Konstantinopoulos-\u200bFeatherstonehaugh"


@pytest.mark.parametrize("text", ["an ordinary sentence", "x" * LONGEST_RUN, "每天走一走，" * 10])
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert breakable(text) == text


def test_a_long_run_inside_chinese_can_be_broken_too() -> None:
    assert "\u200b" in breakable("备注" + "W" * 60)
