"""The strict reader of YAML: what it understands, and where it says a mistake is."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from painedu.source.document import DEEPEST, LARGEST, MOST_NODES, read
from painedu.source.problem import SourceError


def data(tmp_path: Path, text: str | bytes) -> Any:
    """Return what the reader makes of a file that holds ``text``."""
    path = tmp_path / "file.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read(path).data


def refusal(tmp_path: Path, text: str | bytes) -> tuple[int, int, str]:
    """Return line, column and sentence of the one problem of a file that holds ``text``."""
    with pytest.raises(SourceError) as caught:
        data(tmp_path, text)
    (problem,) = caught.value.problems
    assert problem.path == tmp_path / "file.yaml"
    return problem.line, problem.column, problem.message


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("True", "True"),
        ("~", "~"),
        ("010", "010"),
        ("0x1f", "0x1f"),
        ("1e3", "1e3"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2026-11-23", "2026-11-23"),
        (".5", ".5"),
        ('"true"', "true"),
        ("'1'", "1"),
        ('""', ""),
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("1", 1),
        ("-20", -20),
        ("0", 0),
        ("1.50", 1.5),
    ],
)
def test_only_plain_true_false_null_and_ordinary_numbers_are_more_than_text(
    tmp_path: Path, written: str, meant: object
) -> None:
    found = data(tmp_path, f"key: {written}\n")["key"]

    assert found == meant
    assert type(found) is type(meant)


def test_keys_are_always_text(tmp_path: Path) -> None:
    assert data(tmp_path, "1: a\ntrue: b\n2026-11-23: c\n") == {"1": "a", "true": "b", "2026-11-23": "c"}


def test_nested_lists_and_keys_come_out_as_they_were_written(tmp_path: Path) -> None:
    text = 'steps:\n  - id: a\n    points: ["x", "y"]\n  - id: b\n    text: |\n      one\n      two\n'

    assert data(tmp_path, text) == {
        "steps": [{"id": "a", "points": ["x", "y"]}, {"id": "b", "text": "one\ntwo\n"}]
    }


def test_every_value_and_key_is_remembered_with_its_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text('id: x\nsteps:\n  - title: "A"\n  - title: "中文"\n    more: 1\n', encoding="utf-8")

    document = read(path)

    assert document.place(("id",)) == (1, 5)
    assert document.place(("steps", 1, "title")) == (4, 12)
    assert document.keys[("steps", 1, "more")] == (5, 5)
    assert document.place(("steps", 1, "absent", 7)) == (4, 5), "the nearest parent that is known"


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_windows_line_ends_and_a_byte_order_mark_change_neither_text_nor_place(
    tmp_path: Path, line_end: str, mark: bytes
) -> None:
    good = mark + f"a: 1{line_end}b: x{line_end}".encode()
    bad = mark + f"a: 1{line_end}b: *x{line_end}".encode()

    assert data(tmp_path, good) == {"a": 1, "b": "x"}
    assert refusal(tmp_path, bad)[:2] == (2, 4)


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, 1, "the key 'a' stands here twice"),
        ("a:\n  b: 1\n  b: 2\n", 3, 3, "the key 'b' stands here twice"),
        ("a: 1\n\tb: 2\n", 2, 1, "tab"),
        ('a: 1\nb: "never closed\nc: 3\n', 2, 4, "this is not YAML"),
        ("a: 1\nb: 'never closed\n", 2, 4, "this is not YAML"),
        ("a: 1\nb: [1, 2\n", 3, 1, "this is not YAML"),
        ("a: b: c\n", 1, 5, "this is not YAML"),
        ("a: x\nb: *a\n", 2, 4, "anchors and aliases"),
        ("a: &name x\n", 1, 4, "anchors and aliases"),
        ("&name a: x\n", 1, 1, "anchors and aliases"),
        ("a: &name\n  b: 1\n", 1, 4, "anchors and aliases"),
        ("a: !!str 1\n", 1, 4, "tags"),
        ("a: !python/object:os.system x\n", 1, 4, "tags"),
        ("!!map\na: 1\n", 1, 1, "tags"),
        ("a: 1\n<<: *b\n", 2, 5, "anchors and aliases"),
        ("? [a, b]\n: c\n", 1, 3, "a key must be one word"),
        ("? {a: b}\n: c\n", 1, 3, "a key must be one word"),
        ("a: 1\n---\nb: 2\n", 2, 1, "second document"),
        ('a: 1\nb: "中\x07"\n', 2, 6, "cannot be printed"),
        ("a: \x00\n", 1, 4, "cannot be printed"),
        ('a: "\\ud800"\n', 1, 7, "this is not YAML"),
        ("", 1, 1, "the file is empty"),
        ("# a remark and nothing else\n", 1, 1, "the file is empty"),
    ],
)
def test_a_mistake_is_refused_with_its_line_and_column(
    tmp_path: Path, text: str, line: int, column: int, says: str
) -> None:
    found_line, found_column, message = refusal(tmp_path, text)

    assert (found_line, found_column) == (line, column)
    assert says in message


def test_a_merge_key_is_an_ordinary_key_and_so_no_model_knows_it(tmp_path: Path) -> None:
    assert data(tmp_path, "<<: {a: b}\n") == {"<<": {"a": "b"}}


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    assert "UTF-8" in refusal(tmp_path, "a: é\n".encode("latin-1"))[2]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"absent\.yaml:1:1: the file cannot be read"):
        read(tmp_path / "absent.yaml")


def test_what_is_no_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)

    for path in (tmp_path, pipe):
        with pytest.raises(SourceError, match="not a file"):
            read(path)


def test_fifty_megabytes_are_refused_by_their_size(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)

    with pytest.raises(SourceError, match=f"larger than {LARGEST // 1024} kB"):
        read(path)


def test_one_bracket_too_many_is_shown_where_it_stands(tmp_path: Path) -> None:
    line, column, message = refusal(tmp_path, "[" * (DEEPEST + 2) + "]" * (DEEPEST + 2))

    assert (line, column) == (1, DEEPEST + 2)
    assert "nested" in message


def test_two_hundred_thousand_open_brackets_are_refused_long_before_the_last(tmp_path: Path) -> None:
    line, column, message = refusal(tmp_path, "[" * 200_000)

    assert line == 1
    assert column <= 1001  # libyaml 0.2.6 refuses a thousand by itself
    assert "nested more than" in message


def test_the_deepest_nest_that_is_allowed_is_read(tmp_path: Path) -> None:
    nested = data(tmp_path, "[" * DEEPEST + "]" * DEEPEST)
    for _ in range(DEEPEST - 1):
        (nested,) = nested
    assert nested == []


def test_too_many_values_are_refused(tmp_path: Path) -> None:
    line, _column, message = refusal(tmp_path, "- x\n" * (MOST_NODES + 1))

    assert line == MOST_NODES + 1
    assert str(MOST_NODES) in message


def test_a_doubling_bomb_dies_at_its_first_anchor(tmp_path: Path) -> None:
    rows = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]

    assert refusal(tmp_path, "\n".join(rows))[:2] == (1, 5)


YAML_LETTERS = st.text(alphabet=st.sampled_from("ab1 \n\t:-[]{},\"'#&*!|>%@`?~.\r\x00\x85\u2028\ufeff中😀<="))
ANY_LETTERS = st.text(st.characters(exclude_categories=["Cs"]))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=YAML_LETTERS | ANY_LETTERS)
@example("a: \ufeffb")
@example("? ")
@example("- ? a\n  - b")
@example("%YAML 9.9\n---\na: 1")
def test_no_text_makes_the_reader_fail_in_any_other_way_than_by_saying_where(
    tmp_path: Path, text: str
) -> None:
    try:
        found = data(tmp_path, text)
    except SourceError as error:
        for problem in error.problems:
            assert 1 <= problem.line <= len(text) + 1
            assert problem.column >= 1
    else:
        assert found is None or isinstance(found, str | int | float | list | dict)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_no_bytes_do_either(tmp_path: Path, content: bytes) -> None:
    with contextlib.suppress(SourceError):
        data(tmp_path, content)
