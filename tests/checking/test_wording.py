from __future__ import annotations

from pathlib import Path

import pytest

from painedu.checking.wording import fields, flaws, may_promise, refused_word
from painedu.source.document import Document
from painedu.source.trail import Trail


@pytest.mark.parametrize(
    "words",
    [
        "A cure.",
        "Cured at last",
        "It is guaranteed.",
        "This proves it.",
        "It heals nerves",
        "能根治",
        "保证有效",
    ],
)
def test_a_promise_is_refused(words: str) -> None:
    assert "promises too much" in refused_word(words)


@pytest.mark.parametrize("words", ["A secure grip", "It improves sleep.", "It does not prove it.", "Proof"])
def test_a_word_that_only_looks_like_one_passes(words: str) -> None:
    assert refused_word(words) == ""


CHECK = {
    "kind": "check",
    "question": "q",
    "options": [
        {"text": "wrong", "explanation": "e"},
        {"text": "right", "correct": True, "explanation": "e"},
    ],
}
DATA = {"steps": [{"blocks": [CHECK, {"kind": "text", "text": "t", "denies": True}, {"text": "t"}]}]}


@pytest.mark.parametrize(
    ("trail", "may"),
    [
        ((0, "question"), False),
        ((0, "options", 0, "text"), True),
        ((0, "options", 0, "explanation"), True),
        ((0, "options", 1, "text"), False),
        ((0, "options", 1, "explanation"), True),
        ((1, "text"), True),
        ((2, "text"), False),
    ],
)
def test_wrong_options_explanations_and_denials_may_promise(trail: Trail, may: bool) -> None:
    document = Document(Path("L.yaml"), DATA)
    assert may_promise(document, ("steps", 0, "blocks", *trail)) is may


def test_an_option_of_the_check_in_may_not_promise() -> None:
    document = Document(Path("questions.yaml"), {"questions": [{"options": [{"text": "t"}]}]})
    assert not may_promise(document, ("questions", 0, "options", 0, "text"))


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\u202e", "\ufeff", "\ufffd"])
def test_a_character_that_nobody_sees_is_named_by_its_number(character: str) -> None:
    assert [f"U+{ord(character):04X}" in flaw for flaw in flaws(f"a{character}b")] == [True]


def test_ordinary_text_has_no_flaw() -> None:
    assert list(flaws("您好，\nhello {name}")) == []


def test_fields_are_read_as_the_program_fills_them() -> None:
    assert fields("{a} and {b}, {{not}}") == {"a", "b"}
    assert fields("no field") == set()
    assert fields("{a") is None
