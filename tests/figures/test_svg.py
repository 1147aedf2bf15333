"""Typst's SVG for QtSvg."""

from __future__ import annotations

from painedu.figures.svg import REFUSED, for_qt


def test_opacity_gets_an_attribute_of_its_own() -> None:
    svg = b'<svg width="1"><path fill="#ff000080" stroke="#00ff00ff"/></svg>'
    mended = for_qt(svg)
    assert b'fill="#ff0000" fill-opacity="0.502"' in mended
    assert b'stroke="#00ff00" stroke-opacity="1.000"' in mended


def test_letters_are_not_outlined_on_paper() -> None:
    assert for_qt(b'<svg width="1"><svg/></svg>').count(b'stroke-width="0"') == 1


def test_what_qt_draws_wrongly_is_known() -> None:
    assert REFUSED.search(b'<clipPath id="a">')
    assert REFUSED.search(b'fill="oklch(50% 0.1 20)"')
    assert not REFUSED.search(b'<path fill="#ff0000"/>')
