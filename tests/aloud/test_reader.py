"""A reader is silent, reading or paused, and says which sentence it is at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.aloud.reader import FASTEST, NORMAL, SLOWEST, Reader
from painedu.aloud.script import Sentence, script
from painedu.aloud.state import State

ENGLISH = [("title", "Two paths"), ("text", "One is direct. The other is not."), ("question", "Which?")]
CHINESE = [("title", "两条路"), ("text", "一条直接\u3002另一条不直接\u3002"), ("question", "哪一条\uff1f")]


def reading(at: int = 0) -> Reader:
    """Return a reader at the sentence ``at`` of the English page."""
    reader = Reader()
    reader.begin(script(ENGLISH), "en")
    for _sentence in range(at):
        reader.said(script(ENGLISH))
    return reader


def words(reader: Reader) -> str | None:
    return reader.sentence.words if reader.sentence else None


def test_a_reader_is_silent_at_first() -> None:
    reader = Reader()

    assert (reader.state, reader.sentence) == (State.SILENT, None)


def test_it_reads_to_the_end_and_falls_silent() -> None:
    reader, said = reading(), []
    while reader.state is State.READING:
        said.append(words(reader))
        reader.said(script(ENGLISH))

    assert said == ["Two paths", "One is direct.", "The other is not.", "Which?"]
    assert reader.sentence is None


def test_an_empty_page_leaves_it_silent() -> None:
    reader = Reader()
    reader.begin([], "en")

    assert reader.state is State.SILENT


def test_a_paused_reader_goes_on_with_the_same_sentence() -> None:
    reader = reading(2)
    reader.pause()

    assert (reader.state, words(reader)) == (State.PAUSED, "The other is not.")

    reader.go_on()

    assert (reader.state, words(reader)) == (State.READING, "The other is not.")


def test_a_sentence_that_ends_late_does_not_wake_a_paused_reader() -> None:
    reader = reading(1)
    reader.pause()
    reader.said(script(ENGLISH))

    assert (reader.state, words(reader)) == (State.PAUSED, "One is direct.")


def test_a_silent_reader_neither_pauses_nor_goes_on_nor_follows_a_switch() -> None:
    reader = Reader()
    reader.pause()
    reader.go_on()
    reader.said(script(ENGLISH))
    reader.switch(script(CHINESE), "zh_Hans")

    assert reader.state is State.SILENT


def test_what_appears_on_the_page_is_read_when_its_turn_comes() -> None:
    reader, longer = reading(3), [*ENGLISH, ("explanation", "Both.")]
    reader.said(script(longer))

    assert words(reader) == "Both."


def test_where_the_page_shows_something_else_nobody_asked_for_it_falls_silent() -> None:
    reader = reading()
    reader.said(script([("title", "Another step"), ("text", "New words.")]))

    assert reader.state is State.SILENT


def test_a_switch_goes_on_with_the_same_part_in_the_new_language() -> None:
    reader = reading(2)
    reader.switch(script(CHINESE), "zh_Hans")

    assert (reader.state, words(reader), reader.language) == (
        State.READING,
        "一条直接\u3002",
        "zh_Hans",
    )


def test_a_switch_leaves_a_paused_reader_paused() -> None:
    reader = reading(3)
    reader.pause()
    reader.switch(script(CHINESE), "zh_Hans")

    assert (reader.state, words(reader)) == (State.PAUSED, "哪一条\uff1f")


def test_a_switch_goes_on_after_a_part_that_the_other_language_does_not_show() -> None:
    reader = reading(1)
    reader.switch(script([CHINESE[0], CHINESE[2]]), "zh_Hans")

    assert words(reader) == "哪一条\uff1f"


def test_a_switch_to_a_page_without_any_of_it_ends_the_reading() -> None:
    reader = reading(1)
    reader.switch(script([("other", "x")]), "zh_Hans")

    assert reader.state is State.SILENT


@pytest.mark.parametrize(("wanted", "speed"), [(0.1, SLOWEST), (0.75, 0.75), (1.0, NORMAL), (9.0, FASTEST)])
def test_the_speed_stays_between_half_and_one_and_a_half(wanted: float, speed: float) -> None:
    reader = Reader()
    reader.speed = wanted

    assert reader.speed == speed


@given(st.lists(st.sampled_from(["begin", "said", "pause", "go_on", "stop", "switch", "empty"])))
def test_whatever_happens_a_sentence_is_there_unless_it_is_silent(steps: list[str]) -> None:
    reader, page = Reader(), script(ENGLISH)
    for step in steps:
        do = {
            "begin": lambda: reader.begin(page, "en"),
            "said": lambda: reader.said(page),
            "switch": lambda: reader.switch(script(CHINESE), "zh_Hans"),
            "empty": lambda: reader.said([]),
        }
        before = reader.state
        do.get(step, getattr(reader, step, lambda: None))()
        assert (reader.sentence is None) is (reader.state is State.SILENT)
        if before is State.SILENT and step != "begin":
            assert reader.state is State.SILENT, "it never begins by itself"


def test_sentences_of_two_parts_with_the_same_words_are_two() -> None:
    reader = Reader()
    page = [Sentence("a", 0, "Yes."), Sentence("b", 0, "Yes.")]
    reader.begin(page, "en")
    reader.said(page)

    assert reader.sentence == page[1]
