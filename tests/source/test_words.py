"""Which texts of a model are for readers."""

from __future__ import annotations

import msgspec
import pytest

from painedu.lessons.blocks import Check, Note, Option
from painedu.lessons.lesson import KeyMessage, Lesson, Step
from painedu.source.words import Words, words_in


class Inner(msgspec.Struct, frozen=True):
    """Something inside."""

    name: str
    said: Words
    perhaps: Words | None = None


class Outer(msgspec.Struct, frozen=True):
    """Every shape that a text can have."""

    id: str
    title: Words
    lines: list[Words] = []
    named: dict[str, Words] = {}
    inner: Inner | None = None
    many: dict[str, list[Inner]] = {}
    other_name: Words = msgspec.field(name="other", default="said under another key")


def test_only_fields_of_that_type_are_found_each_with_its_trail() -> None:
    outer = Outer(
        "not me", "Title", ["a", "b"], {"k": "v"}, Inner("not me", "x"), {"m": [Inner("no", "y", "z")]}
    )

    assert list(words_in(outer)) == [
        (("title",), "Title"),
        (("lines", 0), "a"),
        (("lines", 1), "b"),
        (("named", "k"), "v"),
        (("inner", "said"), "x"),
        (("many", "m", 0, "said"), "y"),
        (("many", "m", 0, "perhaps"), "z"),
        (("other",), "said under another key"),
    ]


def test_a_text_that_is_not_there_is_not_a_text() -> None:
    assert [text for _, text in words_in(Inner("n", "s"))] == ["s"]


def test_a_lesson_gives_its_sentences_and_none_of_its_ids() -> None:
    check = Check("check-id", "Question?", [Option("option-id", "Answer", "Because.")], ["S1-01"])
    lesson = Lesson(
        "L0", KeyMessage("Keep this.", ["S1-02"]), [Step("step-id", "Title", [Note("Note."), check])]
    )

    assert {text for _, text in words_in(lesson)} == {
        "Keep this.",
        "Title",
        "Note.",
        "Question?",
        "Answer",
        "Because.",
    }


def test_an_empty_text_for_readers_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="length"):
        msgspec.convert({"name": "n", "said": ""}, Inner)
