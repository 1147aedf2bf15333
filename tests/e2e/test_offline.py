"""The whole path of a patient without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

OWN = ('inet_addr("127.0.0.1")', '"::1"')
"""This computer: where its print server is looked for, if it does not answer by its file."""


def elsewhere(asked: str) -> list[str]:
    """Return what strace tells of connections to other computers, and of sockets beyond those to this one."""
    lines = asked.splitlines()
    connected = [line for line in lines if "sa_family=AF_INET" in line]
    away = [line for line in connected if not any(own in line for own in OWN)]
    opened = [line for line in lines if "socket(AF_INET" in line]
    return away + opened[len(connected) :]


def test_the_window_opens_no_socket_to_a_network(act: Any, tmp_path: Path) -> None:
    log = tmp_path / "sockets.log"

    act(
        "first_path",
        tmp_path / "sheet.pdf",
        under=["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", log],
    )

    asked = log.read_text()
    assert "AF_UNIX" in asked  # the X server: strace did see something
    assert elsewhere(asked) == []


SOCKET = "7 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 8\n"
CONNECT = (
    '7 connect(8, {{sa_family=AF_INET, sin_port=htons({port}), sin_addr=inet_addr("{host}")}}, 16) = 0\n'
)


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        (SOCKET + CONNECT.format(port=631, host="127.0.0.1"), 0),
        (SOCKET + CONNECT.format(port=443, host="192.0.2.1"), 1),
        (SOCKET + CONNECT.format(port=53, host="127.0.0.53"), 1),  # a name is asked for
        (SOCKET, 1),  # a message needs no connection
    ],
    ids=["print server", "another computer", "name server", "message"],
)
def test_what_counts_as_a_network(asked: str, count: int) -> None:
    assert len(elsewhere(asked)) == count
