"""Figures on the screen and for the sheet: words, colours and data brought together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Required, TypedDict, Unpack

from painedu.figures.fields import said, without_dates
from painedu.figures.figure import Figure, Part, State, load_figure
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
    """Draw any figure in any state, language and theme; ``theme`` tells which where none is asked for."""

    def __init__(self, press: Press, resources: Path, theme: Callable[[], str] = lambda: "light") -> None:
        self._press, self._resources, self.theme = press, resources, theme
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
        shown = self._state(figure, state, data)
        return filled(translate.within(figure, shown.alt), self._fields(figure, shown, translate, data))

    def payload(
        self, figure: str, state: str, translate: Translator, data: Data = None, **look: Unpack[Look]
    ) -> dict[str, Any]:
        """Return what the figure's ``draw`` is called with, to put the same drawing into another document.

        KeyError when there is no such state or theme, when ``data`` lacks a field or names no part.
        """
        shown = self._state(figure, state, data)
        words, fields = self.figure(figure).words, self._fields(figure, shown, translate, data)
        return {
            "figure": figure,
            "state": shown.id,
            "label": filled(translate.within(figure, shown.label), fields),
            "alt": self.alt(figure, state, translate, data),
            "words": {name: filled(translate.within(figure, text), fields) for name, text in words.items()},
            "theme": dict(vars(THEMES[look.get("theme") or self.theme()])),
            "width": look["width"],
            "size": look.get("size", 16),
            "data": without_dates(data) if data is not None else None,
            **self._parts(figure, shown, data),
            **lettering(translate.language),
        }

    def _state(self, figure: str, state: str, data: Data) -> State:
        drawn = self.figure(figure)
        asked = drawn.state(state)
        is_empty = not data or not data.get("parts", True)
        return drawn.state(asked.without_data) if is_empty and asked.without_data else asked

    def _fields(self, figure: str, shown: State, translate: Translator, data: Data) -> Data:
        """Return what fills the {fields} of a text: ``data`` in words, and the names of the marked parts."""
        marked = self._marked(figure, shown, data)
        if data is None and not marked:
            return None
        words = {name: translate.within(figure, text) for name, text in self.figure(figure).words.items()}
        given = {**(data or {}), "places": [translate.within(figure, part.name) for part in marked]}
        return {name: said(value, words, translate) for name, value in given.items()}

    def _parts(self, figure: str, shown: State, data: Data) -> dict[str, Any]:
        """Return which parts are marked; their shapes the drawing reads from its own file."""
        if self.figure(figure).frame is None:
            return {}
        return {"marked": [part.id for part in self._marked(figure, shown, data)]}

    def _marked(self, figure: str, shown: State, data: Data) -> list[Part]:
        """Return the marked parts in the order of the file."""
        chosen = shown.parts or (list((data or {}).get("parts", [])) if shown.without_data else [])
        parts = {part.id: part for part in self.figure(figure).parts}
        if unknown := set(chosen) - set(parts):
            raise KeyError(*unknown)
        return [part for part in parts.values() if part.id in chosen]


def on_ground(payload: dict[str, Any], theme: Theme) -> dict[str, Any]:
    """Return ``payload`` for a file: the drawing with a margin, on the paper of ``theme``."""
    return {**payload, "ground": theme.paper}


def filled(text: str, data: Data) -> str:
    """Return ``text`` with its {fields} filled from ``data``; without data, as it is."""
    return text if data is None else text.format_map(data)
