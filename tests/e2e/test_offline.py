"""The whole path of a patient without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def test_the_window_opens_no_socket_to_a_network(act: Any, tmp_path: Path) -> None:
    log = tmp_path / "sockets.log"

    act(
        "first_path",
        tmp_path / "sheet.pdf",
        under=["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", log],
    )

    asked = log.read_text()
    assert "AF_UNIX" in asked  # the X server: strace did see something
    assert "AF_INET" not in asked
