"""Each layout on paper, printed once for all tests."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

from tests.handout import reading
from tools.handout_layouts import Layout, Printers


@dataclass(frozen=True)
class Printed:
    """A layout on paper."""

    pdf: bytes

    @functools.cached_property
    def sides(self) -> list[reading.Side]:
        return reading.sides(self.pdf)

    @functools.cached_property
    def tree(self) -> reading.Tag:
        return reading.tree(self.pdf)


Print = Callable[[Layout, bool], Printed]


def press(printers: Printers) -> Print:
    """Return what prints a layout, of the page for a doctor where the second argument says so."""

    @functools.cache
    def printed(layout: Layout, is_overview: bool) -> Printed:
        return Printed(printers.overview(layout) if is_overview else printers.sheet(layout))

    return printed
