"""The people of a batch, from CSV and from lines of JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painedu.checkin.answers import Answers, Fact
from painedu.handout.naming import BatchNames
from painedu.handout.people import LISTS, NUMBERS, Person, people
from painedu.plan.plan import Plan

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"


def read(path: Path, text: str | bytes) -> list[tuple[int, Person | str]]:
    """Return each row with its line; of a bad one the sentence."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [(line, str(found) if isinstance(found, ValueError) else found) for line, found in people(path)]


def test_both_examples_hold_the_same_people() -> None:
    rows, lines = list(people(EXAMPLES / "people.csv")), list(people(EXAMPLES / "people.jsonl"))
    assert [found for _, found in rows] == [found for _, found in lines]
    assert [line for line, _ in rows] == [2, 3, 4]
    assert [line for line, _ in lines] == [1, 2, 3]
    first, second, third = (found for _, found in rows)
    assert isinstance(first, Person)
    assert first.checkin is not None
    assert first.checkin.facts == (Fact.NUMB_FEET, Fact.MAY_START)
    assert isinstance(second, Person)
    assert second.checkin is not None
    assert second.checkin.facts == ()
    assert third == Person(number="A-2203873")


def test_each_list_and_each_number_is_known_as_one_to_the_reader_of_csv() -> None:
    for part, model in (("", Person), ("checkin.", Answers), ("plan.", Plan)):
        for name, hint in get_type_hints(model).items():
            said = str(hint)
            assert (f"{part}{name}" in LISTS) == ("tuple" in said), name
            assert (f"{part}{name}" in NUMBERS) == (int in (hint, *get_args(hint))), name


def test_a_bad_row_does_not_end_the_others_and_has_its_line(tmp_path: Path) -> None:
    text = (
        "name,checkin.pain,checkin.duration,plan.activity\n"
        "Ann,3,,\n"
        '"Two\nlines",11,,\n'
        "\n"
        "Bea,many,,\n"
        "Cea,5,no-pain,\n"
        "Dea,1,,,,7\n"
        "Eva,,,walk\n"
        "Fay\n"
    )
    found = read(tmp_path / "people.csv", text)
    assert [line for line, _ in found] == [2, 3, 6, 7, 8, 9, 10]
    said = dict(found)
    assert said[2] == Person(name="Ann", checkin=Answers(pain=3))
    assert "'checkin.pain'" in str(said[3])
    assert said[6] == "'checkin.pain': it must be a whole number, got `str`" or "'checkin.pain'" in str(
        said[6]
    )
    assert said[7] == "the check-in says 'no-pain' and also gives 'pain': remove one of them"
    assert said[8] == "the row has 6 cells for 4 columns"
    assert str(said[9]).startswith("the plan is not whole")
    assert said[10] == Person(name="Fay")


def test_a_bad_line_of_json_does_not_end_the_others(tmp_path: Path) -> None:
    lines = [
        b'{"name": "Ann"}',
        b"{",
        b"",
        b'{"nam": "Bea"}',
        b'{"name": "' + b"x" * 100_000 + b'"}',
        b'{"checkin": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
        b'{"name": "\xff"}',
        b"[1]",
        b'{"name": "Eva"}',
    ]
    found = dict(read(tmp_path / "people.jsonl", b"\n".join(lines)))
    assert found[1] == Person(name="Ann")
    assert found[9] == Person(name="Eva")
    assert [line for line, each in found.items() if isinstance(each, str)] == [2, 4, 5, 6, 7, 8]
    assert found[2] == "this is not JSON text"
    assert "nam" in str(found[4])
    assert found[5] == "the line is longer than 64 kB"


def test_a_row_that_is_not_utf8_is_bad_and_the_next_is_not(tmp_path: Path) -> None:
    found = read(tmp_path / "people.csv", "\ufeffname\n".encode() + "王\n".encode("gb18030") + b"Ann\n")
    assert found == [
        (2, "the row is not UTF-8 text: save the file as 'CSV UTF-8'"),
        (3, Person(name="Ann")),
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "the file is empty"),
        ("name,pane\nAnn,1\n", "there is no column 'pane': use some of checkin.confidence, "),
        ("name,name\n", "the column 'name' stands there twice"),
        ('"name\n', "the first line names no columns"),
    ],
)
def test_a_file_without_good_columns_is_refused_as_a_whole(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        read(tmp_path / "people.csv", text)


def test_what_json_says_csv_can_say_too(tmp_path: Path) -> None:
    checkin = json.loads((EXAMPLES / "checkin.json").read_bytes())
    plan = json.loads((EXAMPLES / "plan.json").read_bytes())
    cells = {
        f"{part}.{key}": value
        for part, held in (("checkin", checkin), ("plan", plan))
        for key, value in held.items()
    }
    line = ",".join(";".join(value) if isinstance(value, list) else str(value) for value in cells.values())
    ((_, of_csv),) = read(tmp_path / "people.csv", f"{','.join(cells)}\n{line}\n")
    ((_, of_json),) = read(tmp_path / "people.jsonl", msgspec.json.encode({"checkin": checkin, "plan": plan}))
    assert of_csv == of_json
    assert isinstance(of_csv, Person)


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60)), max_size=12))
def test_a_file_name_stays_in_its_folder_and_is_nobody_elses(rows: list[tuple[str, str]]) -> None:
    names, folder = BatchNames(), Path("folder")
    made = [names.name(line, *row) for line, row in enumerate(rows, 2)]
    assert len({name.casefold() for name in made}) == len(made)
    for name in made:
        assert (folder / name).parent == folder
        assert name.startswith("sheet-")
        assert name.endswith(".pdf")
        assert name.count(".") == 1
        assert not set('/\\:*?"<>|\0 \n\t\u202e') & set(name)
        assert len(name.encode()) <= 200


@pytest.mark.parametrize(
    ("number", "name", "file"),
    [
        ("A-1", "Li Wei", "sheet-A-1-Li-Wei.pdf"),
        ("", "王秀英", "sheet-王秀英.pdf"),
        ("../../etc/passwd", "..", "sheet-etc-passwd.pdf"),
        ("C:\\x", "CON", "sheet-C-x-CON.pdf"),
        ("", " \u202e/.. ", "sheet-row-5.pdf"),
    ],
)
def test_a_file_is_named_by_number_and_name(number: str, name: str, file: str) -> None:
    assert BatchNames().name(5, number, name) == file


def test_two_people_of_one_name_get_two_files() -> None:
    names = BatchNames()
    said = [("7", "Li"), ("7", "LI"), ("7-Li", "2"), ("7", "Li")]
    assert [names.name(1, *each) for each in said] == [
        "sheet-7-Li.pdf",
        "sheet-7-LI-2.pdf",
        "sheet-7-Li-2-2.pdf",
        "sheet-7-Li-3.pdf",
    ]
