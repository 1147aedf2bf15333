"""A course without words for something that the window can show would end the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.checking.conftest import Broken, Said

from painedu.checkin.answers import Kept

QUESTIONS, SAFETY, FEEDBACK = "checkin/questions.yaml", "checkin/safety.yaml", "checkin/feedback.yaml"
OPTION, ITEM = '      - id: "{}"', '  - id: "{}"'
MISSING = {
    "a fact": (QUESTIONS, OPTION, "fall", "the answer 'fall' to the question 'facts'"),
    "a duration": (QUESTIONS, OPTION, "no-pain", "the answer 'no-pain' to the question 'duration'"),
    "a time it was kept up": (
        QUESTIONS,
        OPTION,
        "1-to-2-months",
        "the answer '1-to-2-months' to the question 'kept'",
    ),
    "a screen": (QUESTIONS, ITEM, "movement", "the screen 'movement'"),
    "a question": (QUESTIONS, ITEM, "interference", "the question 'interference'"),
    "a question with its answers": (QUESTIONS, ITEM, "duration", "the screen 'duration'"),
    "an answer to the help signs": (SAFETY, ITEM, "none", "the answer 'none' to the help signs"),
    "a tier": (SAFETY, ITEM, "soon", "the tier 'soon'"),
    "an item that invites": (FEEDBACK, ITEM, "easy-first", "the feedback 'easy-first'"),
    "an item that does not": (FEEDBACK, ITEM, "pain-more", "the feedback 'pain-more'"),
}


@pytest.mark.parametrize("missing", MISSING)
def test_missing_words_are_named_with_their_place_and_what_to_do(
    missing: str, change: Broken, said: Said
) -> None:
    file, row, name, what = MISSING[missing]
    change(file, row.format(name), row.format("other"))

    wanted = f"there are no words for {what}: add a row with the id '{name}'"
    assert [line for line in said() if line.startswith(f"{file}:") and line.endswith(wanted)]


def test_a_question_without_any_answer_to_choose_is_named(course: Path, said: Said) -> None:
    path = course / QUESTIONS
    text = path.read_text(encoding="utf-8")
    start = text.index("    options:\n", text.index('  - id: "kept"\n    text'))
    rows = re.match(r"    options:\n(      .*\n)+", text[start:])
    assert rows
    path.write_text(text[:start] + text[start + rows.end() :], encoding="utf-8")

    assert len([line for line in said() if "to the question 'kept'" in line]) == len(Kept)


def test_an_id_of_another_kind_does_no_harm(change: Broken, said: Said) -> None:
    change(QUESTIONS, OPTION.format("fall"), "      - id: [fall]")

    assert "the answer 'fall' to the question 'facts'" in "\n".join(said())


def test_the_place_is_the_list_that_lacks_a_row(change: Broken, said: Said) -> None:
    path = change(FEEDBACK, ITEM.format("pain-more"), ITEM.format("other"))
    line = path.read_text(encoding="utf-8").split("\n").index("items:") + 2  # where its first row begins

    assert [each for each in said() if each.startswith(f"{FEEDBACK}:{line}:") and "'pain-more'" in each]


@pytest.mark.parametrize(
    ("file", "key"), [(QUESTIONS, "\nscreens:"), (SAFETY, "\ntiers:"), (FEEDBACK, "\nitems:")]
)
def test_a_list_that_is_missing_is_said_once(file: str, key: str, change: Broken, said: Said) -> None:
    change(file, key, "\nother:")

    assert not [line for line in said() if "there are no words for" in line]
