"""What opens to the staff PIN, and makes whoever guesses wait."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from painedu.deployment.pin import fits

LONGEST_WAIT = 60  # seconds


class Lock:
    """Opens to the PIN of ``pin_hash``. Each wrong try doubles the wait for the next: 1, 2, 4 ... 60 s.

    The wait does not end when the card is closed and opened again.
    """

    def __init__(self, pin_hash: str, now: Callable[[], float] = time.monotonic) -> None:
        self._pin_hash, self._now = pin_hash, now
        self._wrong, self._until = 0, 0.0

    @property
    def has_pin(self) -> bool:
        return bool(self._pin_hash)

    def waits(self) -> int:
        """Return for how many seconds no PIN is looked at, 0 when one may be tried."""
        return max(math.ceil(self._until - self._now()), 0)

    def opens(self, pin: str) -> bool:
        """Say whether ``pin`` is the right one; False, unseen, while the lock waits."""
        if self.waits():
            return False
        if fits(pin, self._pin_hash):
            self._wrong = 0
            return True
        self._wrong += 1
        self._until = self._now() + min(2 ** (self._wrong - 1), LONGEST_WAIT)
        return False
