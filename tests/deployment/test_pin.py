"""The staff PIN is nowhere, and its hash opens to it alone."""

from __future__ import annotations

import re

import pytest

from painedu.deployment.pin import HASH, fits, hashed, is_pin


def test_a_hash_fits_its_pin_and_no_other() -> None:
    kept = hashed("2468")

    assert fits("2468", kept)
    assert not fits("2469", kept)
    assert not fits("", kept)


def test_a_hash_is_another_each_time_and_does_not_hold_the_pin() -> None:
    one, two = hashed("135790"), hashed("135790")

    assert one != two
    assert "135790" not in one
    assert re.fullmatch(HASH, one)


@pytest.mark.parametrize(
    "kept", ["", "2468", "scrypt::", hashed("2468")[:-1]], ids=["", "PIN", "empty", "cut short"]
)
def test_what_is_no_hash_fits_nothing(kept: str) -> None:
    assert not fits("2468", kept)
    assert not fits("", kept)


@pytest.mark.parametrize(("text", "good"), [("2468", True), ("1" * 12, True), ("1" * 13, False)])
def test_a_pin_has_4_to_12_digits(text: str, good: bool) -> None:
    assert is_pin(text) is good


@pytest.mark.parametrize("text", ["24a8", "２４６８", " 2468", "2468\n", ""])
def test_nothing_but_digits_is_a_pin(text: str) -> None:
    assert not is_pin(text)
