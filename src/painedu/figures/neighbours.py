"""From one part of a figure to the next, as arrow keys go."""

from __future__ import annotations

from collections.abc import Sequence

from painedu.figures.figure import Part, Point

ASIDE = 2.5  # how much further a step to the side counts than one in the direction of the key


def neighbour(parts: Sequence[Part], part: Part, way: Point) -> Part:
    """Return the part next to ``part`` in the direction ``way``; ``part`` itself where there is none."""
    x, y = middle(part)

    def distance(other: Part) -> float:
        dx, dy = middle(other)[0] - x, middle(other)[1] - y
        ahead, aside = dx * way[0] + dy * way[1], abs(dx * way[1]) + abs(dy * way[0])
        return ahead + ASIDE * aside if ahead > 1 else float("inf")

    nearest = min(parts, key=distance)
    return part if distance(nearest) == float("inf") else nearest


def middle(part: Part) -> Point:
    """Return the middle of the box around ``part``, in units of the frame."""
    xs, ys = [x for x, _ in part.shape], [y for _, y in part.shape]
    return ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
