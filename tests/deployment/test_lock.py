"""Who guesses the PIN has to wait longer each time."""

from __future__ import annotations

import pytest

from painedu.deployment.lock import LONGEST_WAIT, Lock
from painedu.deployment.pin import hashed


class Clock:
    """Stands still until it is told."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(clock: Clock) -> Lock:
    return Lock(hashed("2468"), clock)


def test_the_right_pin_opens_at_once(lock: Lock) -> None:
    assert lock.opens("2468")
    assert lock.waits() == 0


def test_each_wrong_try_doubles_the_wait(lock: Lock, clock: Clock) -> None:
    waits = []
    for _ in range(8):
        assert not lock.opens("0000")
        waits.append(lock.waits())
        clock.time += waits[-1]

    assert waits == [1, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT]


def test_while_it_waits_even_the_right_pin_is_not_looked_at(lock: Lock, clock: Clock) -> None:
    lock.opens("0000")

    assert not lock.opens("2468")
    clock.time += 1
    assert lock.opens("2468")


def test_a_try_during_the_wait_does_not_make_it_longer(lock: Lock, clock: Clock) -> None:
    lock.opens("0000")
    lock.opens("0001")

    clock.time += 1
    assert lock.waits() == 0


def test_the_right_pin_begins_anew(lock: Lock, clock: Clock) -> None:
    for _ in range(3):
        lock.opens("0000")
        clock.time += lock.waits()
    assert lock.opens("2468")

    lock.opens("0000")
    assert lock.waits() == 1


def test_without_a_pin_nothing_opens() -> None:
    lock = Lock("")

    assert not lock.has_pin
    assert not lock.opens("")
