"""Text made fit for paper."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from painedu.handout.fitting import CUT, LONGEST, fitted, shortened

KNOWN = frozenset(range(0x20, 0x7F)) | {ord("□"), ord(CUT)}


@given(st.text())
def test_what_was_typed_becomes_one_line_of_bounded_length(typed: str) -> None:
    line = shortened(typed)
    assert len(line) <= LONGEST
    assert "\n" not in line
    assert line == " ".join(typed.split()) or line.endswith(CUT)


def test_every_text_is_made_printable_wherever_it_stands() -> None:
    value, missing = fitted({"a": ["x😀", {"b": "y\u202ez"}], "c": (1, None, "\u0e01😀")}, KNOWN)
    assert value == {"a": ["x□", {"b": "yz"}], "c": [1, None, "□□"]}
    assert missing == ["😀", "\u0e01"]
