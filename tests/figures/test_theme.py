"""Colours that QtSvg draws, and that can be told apart."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest

from painedu.figures.theme import THEMES, Theme

TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2: 1.4.3 and 1.4.11


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_colours_are_plain_and_opaque(name: str) -> None:
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in asdict(THEMES[name]).values())


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read_on_what_they_stand_on(name: str) -> None:
    theme: Theme = THEMES[name]
    for ground in (theme.paper, theme.quiet, theme.primary_soft, theme.accent_soft, theme.danger_soft):
        assert contrast(theme.ink, ground) >= TEXT
    for ink in (theme.muted, theme.primary):
        assert contrast(ink, theme.paper) >= TEXT
    assert contrast(theme.on_primary, theme.primary) >= TEXT


@pytest.mark.parametrize("name", THEMES)
def test_lines_and_marks_stand_out_from_the_paper(name: str) -> None:
    theme = THEMES[name]
    for colour in (theme.line, theme.accent, theme.danger):
        assert contrast(colour, theme.paper) >= SHAPE
