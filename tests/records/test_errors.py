from __future__ import annotations

from pathlib import Path

import pytest

from painedu.records.errors import CouldNotSave, Damaged, InvalidName, RecordError


@pytest.mark.parametrize(
    "error",
    [
        CouldNotSave(Path("home/ann"), "Ann"),
        Damaged(Path("home/ann"), "Ann", Path("home/ann/aside")),
        InvalidName("Ann\n", "unprintable"),
    ],
)
def test_an_error_carries_the_name_but_never_prints_it(error: RecordError) -> None:
    assert error.name is not None
    assert "ann" not in f"{error!s}{error!r}".lower()
