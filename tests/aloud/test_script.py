"""What a page shows becomes sentences in order, each with its place."""

from __future__ import annotations

from painedu.aloud.script import Sentence, script


def test_the_parts_keep_their_order_and_each_sentence_its_place() -> None:
    said = script([("title", "Two paths"), ("text", "One is direct. The other is not."), ("empty", "")])

    assert said == [
        Sentence("title", 0, "Two paths"),
        Sentence("text", 0, "One is direct."),
        Sentence("text", 15, "The other is not."),
    ]
