"""``painedu site-pin``: the hash of a staff PIN."""

from __future__ import annotations

import argparse
import getpass
import sys

from painedu.commands.trouble import Trouble
from painedu.deployment.pin import hashed, is_pin


def site_pin(_given: argparse.Namespace) -> int:
    """Ask for a PIN, twice where someone types it, and print its hash."""
    pin = _typed() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not is_pin(pin):
        raise Trouble("a PIN has 4 to 12 digits and nothing else: try again")
    print(hashed(pin))
    return 0


def _typed() -> str:
    pin = getpass.getpass("PIN, 4 to 12 digits: ")
    if getpass.getpass("The same again: ") != pin:
        raise Trouble("the two were not the same: try again")
    return pin
