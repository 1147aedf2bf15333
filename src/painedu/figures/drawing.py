"""Figures on the screen and for the sheet: words, colours and data brought together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Required, TypedDict, Unpack

from painedu.figures.figure import Figure, State, load_figure
from painedu.figures.lettering import lettering
from painedu.figures.press import Press
from painedu.figures.svg import for_qt
from painedu.figures.theme import THEMES, Theme
from painedu.language.translator import Translator

SCREEN = "figures/screen.typ"
Data = Mapping[str, Any] | None


class Look(TypedDict, total=False):
    """How large and in which colours: points (on the screen: pixels at 100 %) and a theme's name.

    ``width`` is laid out well between 25 and 56 times ``size``, the height of ordinary text.
    """

    width: Required[float]
    size: float
    theme: str


class Drawings:
    """Draw any figure in any state, language and theme."""

    def __init__(self, press: Press, resources: Path) -> None:
        self._press, self._resources = press, resources
        self._figures: dict[str, Figure] = {}

    def figure(self, figure: str) -> Figure:
        """Return what the figure says; SourceError when its file is wrong or missing."""
        if figure not in self._figures:
            self._figures[figure] = load_figure(self._resources, figure)
        return self._figures[figure]

    def svg(
        self, figure: str, state: str, translate: Translator, data: Data = None, **look: Unpack[Look]
    ) -> bytes:
        """Return the drawing as SVG for QtSvg, ``width`` wide and as high as it needs."""
        return for_qt(self._press.svg(SCREEN, self.payload(figure, state, translate, data, **look))[0])

    def alt(self, figure: str, state: str, translate: Translator, data: Data = None) -> str:
        """Return what the drawing shows, in words."""
        return filled(translate.within(figure, self._state(figure, state, data).alt), data)

    def payload(
        self, figure: str, state: str, translate: Translator, data: Data = None, **look: Unpack[Look]
    ) -> dict[str, Any]:
        """Return what the figure's ``draw`` is called with, to put the same drawing into another document.

        KeyError when there is no such state or theme, or when ``data`` lacks a field.
        """
        shown = self._state(figure, state, data)
        words = self.figure(figure).words
        return {
            "figure": figure,
            "state": shown.id,
            "label": filled(translate.within(figure, shown.label), data),
            "alt": self.alt(figure, state, translate, data),
            "words": {name: filled(translate.within(figure, text), data) for name, text in words.items()},
            "theme": asdict(THEMES[look.get("theme", "light")]),
            "width": look["width"],
            "size": look.get("size", 16),
            "data": dict(data) if data is not None else None,
            **lettering(translate.language),
        }

    def _state(self, figure: str, state: str, data: Data) -> State:
        drawn = self.figure(figure)
        asked = drawn.state(state)
        return drawn.state(asked.without_data) if data is None and asked.without_data else asked


def on_ground(payload: dict[str, Any], theme: Theme) -> dict[str, Any]:
    """Return ``payload`` for a file: the drawing with a margin, on the paper of ``theme``."""
    return {**payload, "ground": theme.paper}


def filled(text: str, data: Data) -> str:
    """Return ``text`` with its {fields} filled from ``data``; without data, as it is."""
    return text if data is None else text.format_map(data)
