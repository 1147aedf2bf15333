"""The window says what it misses, before Qt dies of it."""

from __future__ import annotations

import sys

import pytest

from painedu.commands import window
from painedu.commands.trouble import Trouble

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux brings them itself")


@pytest.fixture(autouse=True)
def _with_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)


def test_missing_libraries_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        window, "NEEDED", {"libc.so.6": "libc6", "libnot-there.so.9": "libnot-there9", "libno.so.1": "libno1"}
    )

    with pytest.raises(Trouble, match=r"sudo apt install libnot-there9 libno1$"):
        window.refuse_without_libraries()


def test_nothing_is_asked_where_qt_draws_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "NEEDED", {"libno.so.1": "libno1"})
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    window.refuse_without_libraries()


def test_without_a_screen_that_is_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    with pytest.raises(Trouble, match="no screen"):
        window.refuse_without_libraries()
