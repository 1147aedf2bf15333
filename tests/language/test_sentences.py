"""Texts are cut into sentences as a voice should say them."""

from __future__ import annotations

import pytest

from painedu.language.sentences import sentence_places


def cut(words: str) -> list[str]:
    return [words[start:end] for start, end in sentence_places(words)]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("It hurts. It need not stay so.", ["It hurts.", "It need not stay so."]),
        ("Too many ROS", ["Too many ROS"]),
        ("A fall of 2.5 points is much.", ["A fall of 2.5 points is much."]),
        ("She said “Stop.” Then she went.", ["She said “Stop.”", "Then she went."]),
        ("动起来\u3002慢慢来\uff01", ["动起来\u3002", "慢慢来\uff01"]),
        ("他说\u201c好\u3002\u201d然后走了\u3002", ["他说\u201c好\u3002\u201d", "然后走了\u3002"]),
        ("1.  Call now. Wait there.", ["1.  Call now.", "Wait there."]),
        ("\u2713 Diabetes\n\u2713 Numb feet", ["Diabetes", "Numb feet"]),
        ("", []),
        (" \u2026 \u25cf \n", []),
    ],
)
def test_a_sentence_ends_with_its_stop_or_its_line(words: str, sentences: list[str]) -> None:
    assert cut(words) == sentences


def test_every_letter_of_a_text_is_in_one_sentence() -> None:
    words = "One (two). Three; four: five!  Six \u2014 7.\n8. Nine"

    assert "".join(cut(words)).replace(" ", "") == words.replace(" ", "").replace("\n", "")
