"""The pain traffic light: from numbers to a colour.

A practice rule of this course, not tested for nerve pain (evidence F-21, F-22, F-23).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

HIGHEST_USUAL = 7  # points of 0-10: above, no light is used and a clinician plans
SENSITIVE = 6  # from this usual pain on, smaller rises count
SEVERE = 9  # pain that is red whatever the rise, next morning too: F-23 names no time


class Light(Enum):
    """What the numbers say; the values of the three colours are states of the figure "traffic-light"."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    NO_LIGHT = "no-light"  # usual pain is too high for it
    NOT_YET = "not-yet"  # nothing speaks against green, but the next morning is not known


def light(usual: int, during: int, morning: int | None = None, later: int | None = None) -> Light:
    """Return the light for pain of 0-10; red is looked for first, then amber, then green.

    ``during`` is the highest during or just after exercise, ``morning`` next morning, ``later`` after
    48 hours; None is not known yet. Stop signs are not asked for here: one of them is always red.
    """
    if usual > HIGHEST_USUAL:
        return Light.NO_LIGHT
    rise = max(0, during - usual)
    is_sensitive = usual >= SENSITIVE
    is_up = morning is not None and morning > usual
    is_severe = max(during, morning or 0) >= SEVERE
    if is_severe or rise >= (3 if is_sensitive else 5) or (is_up and _is_above(later, usual)):
        return Light.RED
    if rise >= (2 if is_sensitive else 3) or is_up:
        return Light.AMBER
    return Light.NOT_YET if morning is None else Light.GREEN


@dataclass(frozen=True)
class Bounds:
    """For one usual pain: the highest pain as one moves that can be green, the lowest that is red."""

    green: int
    red: int

    @property
    def amber(self) -> range:
        """What lies between; empty where red follows green at once."""
        return range(self.green + 1, self.red)


def bounds(usual: int) -> Bounds | None:
    """Return where the colours begin for a usual pain of 0-10, None where it has no light.

    They hold for pain that is back to usual next morning: else it is amber or red, whatever it was.
    """
    found = {pain: light(usual, pain, usual) for pain in range(11)}
    if found[usual] is Light.NO_LIGHT:
        return None
    green = max(pain for pain, colour in found.items() if colour is Light.GREEN)
    return Bounds(green, min(pain for pain, colour in found.items() if colour is Light.RED))


def questions(usual: int | None, during: int | None, morning: int | None) -> list[str]:
    """Return what is to be asked, in order: each only where its answer could still change the light."""
    if usual is None or light(usual, 0) is Light.NO_LIGHT:
        return ["usual"]
    if during is None or light(usual, during) is Light.RED:
        return ["usual", "during"]
    is_open = _is_above(morning, usual) and light(usual, during, morning) is not Light.RED
    return ["usual", "during", "morning", *(["later"] if is_open else [])]


def _is_above(pain: int | None, usual: int) -> bool:
    return pain is not None and pain > usual
