"""Plain data into models: each mistake at its own line, said in words for authors."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import msgspec
import pytest

from painedu.source.convert import convert, part
from painedu.source.document import Document, read
from painedu.source.plain import plain
from painedu.source.problem import Problem, SourceError
from painedu.source.words import Words


class Colour(Enum):
    """What can be chosen."""

    RED = "red"
    BLUE = "blue"


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something in a list."""

    id: str
    text: Words
    colour: Colour = Colour.RED
    claims: list[str] = []
    right: bool = False


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole file."""

    id: str
    items: list[Item]
    words: dict[str, Words] = {}
    minutes: int | None = None


def document(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "file.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def problem(tmp_path: Path, text: str) -> Problem:
    with pytest.raises(SourceError) as caught:
        convert(document(tmp_path, text), File)
    (found,) = caught.value.problems
    return found


GOOD = 'id: f\nitems:\n  - id: a\n    text: "One"\n    colour: blue\n    right: true\n'


def test_a_file_that_fits_becomes_its_model(tmp_path: Path) -> None:
    found = convert(document(tmp_path, GOOD), File)

    assert found == File("f", [Item("a", "One", Colour.BLUE, right=True)])


def test_a_part_of_a_file_can_be_converted_alone(tmp_path: Path) -> None:
    found = document(tmp_path, GOOD)

    assert part(found, ("items", 0, "id")) == "a"
    assert convert(found, Item, ("items", 0)).text == "One"


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        (GOOD + "    txet: x\n", 7, 5, "the key 'txet' is not known here: is it misspelt?"),
        ("idd: f\n" + GOOD, 1, 1, "the key 'idd' is not known here: is it misspelt?"),
        ("id: f\nitems:\n  - id: a\n", 3, 5, "'text' is missing here: add it"),
        ("items: []\n", 1, 1, "'id' is missing here: add it"),
        (
            'id: f\nitems:\n  - id: a\n    text: "x"\n    right: "yes"\n',
            5,
            12,
            "true or false is expected here, not text",
        ),
        (
            'id: f\nitems:\n  - id: a\n    text: "x"\n    right: yes\n',
            5,
            12,
            "true or false is expected here, not text",
        ),
        ("id: 7\nitems: []\n", 1, 5, "text is expected here, not a whole number"),
        ("id: f\nitems: x\n", 2, 8, "a list is expected here, not text"),
        ("id: f\nitems:\n  a: b\n", 3, 3, "a list is expected here, not keys with values"),
        ("id: f\nitems: []\nminutes: x\n", 3, 10, "a whole number or nothing is expected here, not text"),
        ("id: f\nitems:\n  - x\n", 3, 5, "keys with values is expected here, not text"),
        (
            'id: f\nitems:\n  - id: a\n    text: "x"\n    claims:\n      - A-1\n      - 2\n',
            7,
            9,
            "text is expected here, not a whole number",
        ),
        ('id: f\nitems:\n  - id: a\n    text: "x"\n    colour: green\n', 5, 13, "invalid enum value 'green'"),
        ('id: f\nitems:\n  - id: a\n    text: ""\n', 4, 11, "the text must have at least 1 character"),
        ("id: f\nitems:\n  - id: a\n    text:\n", 4, 10, "text is expected here, not nothing"),
    ],
)
def test_each_mistake_is_shown_at_its_place(
    tmp_path: Path, text: str, line: int, column: int, message: str
) -> None:
    found = problem(tmp_path, text)

    assert (found.line, found.column, found.message) == (line, column, message)


def test_a_comma_in_flow_style_makes_a_new_key_and_is_told_at_that_key(tmp_path: Path) -> None:
    text = "id: f\nitems:\n  - {id: hurt, text: When it hurts, my body is being damaged.}\n"

    found = problem(tmp_path, text)

    assert (found.line, found.column) == (3, 37)
    assert "'my body is being damaged.'" in found.message


def test_a_value_under_a_free_key_is_told_at_the_nearest_key_that_is_known(tmp_path: Path) -> None:
    found = problem(tmp_path, "id: f\nitems: []\nwords:\n  a: x\n  b: 3\n")

    assert (found.line, found.message) == (4, "text is expected here, not a whole number")


def test_a_file_of_dashes_and_dots_only_is_told_that_keys_are_missing(tmp_path: Path) -> None:
    found = problem(tmp_path, "---\n...\n")

    assert found.message == "keys with values is expected here, not nothing"


def test_a_problem_reads_like_a_compiler_s(tmp_path: Path) -> None:
    assert (
        str(problem(tmp_path, "items: []\n")) == f"{tmp_path / 'file.yaml'}:1:1: 'id' is missing here: add it"
    )


def test_a_message_that_is_not_known_stays_as_it_is_but_for_its_first_letter() -> None:
    assert plain("Something else entirely") == "something else entirely"
    assert plain("") == ""
