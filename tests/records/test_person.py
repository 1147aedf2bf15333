from __future__ import annotations

from pathlib import Path

import pytest

from painedu.records.errors import InvalidName
from painedu.records.person import checked, folded, read_person, write_person


@pytest.mark.parametrize(
    "name", ["李", "李" * 60, "O'Brien", "..", "CON", "a/b", "👩‍👩‍👧", "𠮷", "محمد", "x" * 60]
)
def test_any_script_can_be_a_name(name: str) -> None:
    assert checked(name) == name


def test_spaces_around_a_name_do_not_count() -> None:
    assert checked("  Ann Lee\u3000") == "Ann Lee"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "blank"),
        ("   ", "blank"),
        ("\u3000", "blank"),
        ("\u200b\u200d", "blank"),
        ("李" * 61, "too long"),
        ("Ann\nLee", "unprintable"),
        ("Ann\0", "unprintable"),
        ("\ud800", "unprintable"),
    ],
)
def test_what_nobody_can_be_called_is_refused_with_the_reason(name: str, why: str) -> None:
    with pytest.raises(InvalidName) as caught:
        checked(name)

    assert caught.value.why == why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann", "ANN"),
        ("Ann", "Ａｎｎ"),
        ("李 明", "李明"),
        ("Straße", "STRASSE"),
        ("é", "e\u0301"),
        ("Ann", "A\u200bnn"),
    ],
)
def test_spellings_of_one_name_fold_to_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann", "Anna"), ("李明", "李鸣"), ("王", "玉"), ("Jose", "José")]
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_the_side_file_gives_the_name_and_the_time_back(tmp_path: Path) -> None:
    write_person(tmp_path, '李 "明"')

    person = read_person(tmp_path)

    assert person is not None
    assert (person.name, person.format) == ('李 "明"', 1)
    assert person.created.utcoffset() is not None


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"format":1}', b"\xff\xfe"])
def test_a_side_file_that_cannot_be_read_is_nobodys(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "person.json").write_bytes(data)

    assert read_person(tmp_path) is None


def test_a_side_file_of_a_newer_format_still_gives_the_name(tmp_path: Path) -> None:
    newer = '{"format": 7, "name": "Ann", "created": "2027-01-01T00:00:00+00:00", "lock": {"salt": "x"}}'
    (tmp_path / "person.json").write_text(newer, encoding="utf-8")

    person = read_person(tmp_path)

    assert person is not None
    assert (person.name, person.format) == ("Ann", 7)
