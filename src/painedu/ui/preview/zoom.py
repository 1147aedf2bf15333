"""How large pages are shown."""

from __future__ import annotations

from enum import Enum

STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300)
Size = tuple[float, float]
"""Width and height."""


class Fit(Enum):
    """To what the size of the pages follows the window."""

    WIDTH = "width"
    PAGE = "page"


class Zoom:
    """Pages as large as the window allows, or at a percentage of their size on paper."""

    def __init__(self) -> None:
        self.fit: Fit | None = Fit.WIDTH
        self._chosen: float = 100

    def percent(self, page: Size, room: Size) -> float:
        """Return the percentage at which ``page`` is shown in ``room``; both are in px at 100 %."""
        if self.fit is None:
            return self._chosen
        across, down = 100 * room[0] / page[0], 100 * room[1] / page[1]
        wanted = across if self.fit is Fit.WIDTH else min(across, down)
        return min(max(wanted, STEPS[0]), STEPS[-1])

    def fit_to(self, fit: Fit) -> None:
        self.fit = fit

    def enlarge(self, now: float) -> None:
        """Go to the next step above ``now``, the percentage in use."""
        self.fit, self._chosen = None, next((step for step in STEPS if step > round(now)), STEPS[-1])

    def reduce(self, now: float) -> None:
        self.fit, self._chosen = (
            None,
            next((step for step in reversed(STEPS) if step < round(now)), STEPS[0]),
        )
