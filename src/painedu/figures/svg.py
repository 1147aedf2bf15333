"""Typst's SVG in the dialect that QtSvg reads."""

from __future__ import annotations

import re

ALPHA = re.compile(rb'(fill|stroke|stop-color)="#([0-9a-f]{6})([0-9a-f]{2})"')
OPACITY = {b"fill": b"fill-opacity", b"stroke": b"stroke-opacity", b"stop-color": b"stop-opacity"}

REFUSED = re.compile(
    rb"<(clipPath|image|mask|filter)\b"
    rb'|="(oklch|oklab|hsl|color)\('
    rb"|<(linear|radial)Gradient gradientTransform"
    rb"|<pattern patternTransform"
)
"""What QtSvg draws wrongly; no figure may contain it."""


def for_qt(svg: bytes) -> bytes:
    """Return ``svg`` with opacity of its own attribute, and without the outline Qt adds on paper."""
    return ALPHA.sub(_split, svg).replace(b"<svg ", b'<svg stroke-width="0" ', 1)


def _split(found: re.Match[bytes]) -> bytes:
    return b'%s="#%s" %s="%.3f"' % (found[1], found[2], OPACITY[found[1]], int(found[3], 16) / 255)
