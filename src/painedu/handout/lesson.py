"""One lesson on paper: its steps without the questions, what to keep in mind, words, sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from painedu.handout.contents import Stock
from painedu.handout.format import leaflet_figure_width, letters, theme_name
from painedu.handout.references import reference
from painedu.handout.request import SheetRequest
from painedu.handout.terms import explained
from painedu.handout.voices import Spoken, Voices
from painedu.lessons.blocks import Block, Check, FigureBlock, LightBlock, Note, Points, Sort, Text, Today
from painedu.lessons.course import LessonEntry
from painedu.lessons.lesson import Lesson, Step

Row = dict[str, Any]
"""One idea, in every language of the sheet; "kind" says how it is set."""


class LessonPart:
    """Put lessons into the words of a sheet."""

    def __init__(self, request: SheetRequest, voices: Voices, stock: Stock) -> None:
        self._request, self._say = request, voices
        self._library, self._drawings = stock.library, stock.drawings

    def lesson(self, entry: LessonEntry) -> Row:
        """Return the lesson of ``entry``. A drawing that several steps show stands in the first of them."""
        lesson = self._library.lesson(entry.id)
        drawn: set[tuple[str, str]] = set()
        steps = [self._step(lesson, step, drawn) for step in lesson.steps]
        return {
            "id": entry.id,
            "title": self._say.within(self._library.course.id, entry.title),
            "key": self._key(lesson),
            "steps": [step for step in steps if step["rows"]],
            "terms": self._terms(lesson),
            "sources": self._sources(lesson),
        }

    def _key(self, lesson: Lesson) -> Row:
        text = self._say.within(lesson.id, lesson.key_message.text)
        return {
            "heading": self._say.own("leaflet_key"),
            "text": text,
            "badges": self._badges(lesson.key_message.claims),
        }

    def _step(self, lesson: Lesson, step: Step, drawn: set[tuple[str, str]]) -> Row:
        rows = [row for block in step.blocks for row in self._rows(lesson.id, block, drawn)]
        return {"title": self._say.within(lesson.id, step.title), "rows": rows}

    def _rows(self, lesson: str, block: Block, drawn: set[tuple[str, str]]) -> list[Row]:
        match block:
            case Check() | Sort() | LightBlock():
                return []
            case FigureBlock():
                return self._figure(block, drawn)
            case Points():
                said = block.on_paper or block.points
                points = [self._say.within(lesson, point) for point in said]
                return [{"kind": "points", "points": points, "badges": self._badges(block.claims)}]
            case Today():
                return [self._today(lesson, block)]
            case Text() | Note():
                kind = "note" if isinstance(block, Note) else "text"
                text = self._say.within(lesson, block.on_paper or block.text)
                return [{"kind": kind, "text": text, "badges": self._badges(block.claims)}]

    def _today(self, lesson: str, block: Today) -> Row:
        return {
            "kind": "today",
            "title": self._say.own("leaflet_today"),
            "text": self._say.within(lesson, block.text),
            "first": self._say.own("before_moving") if block.moves else None,
            "badges": self._badges(block.claims),
        }

    def _figure(self, block: FigureBlock, drawn: set[tuple[str, str]]) -> list[Row]:
        """Return a row of the states not drawn yet; each drawing says itself which state it shows."""
        new = [state for state in block.states if (block.figure, state) not in drawn]
        drawn.update((block.figure, state) for state in new)
        if not new:
            return []
        width = leaflet_figure_width(self._request, len(new))
        states = [self._drawn(block.figure, state, width) for state in new]
        return [{"kind": "figure", "states": states, "badges": self._badges(block.claims)}]

    def _drawn(self, figure: str, state: str, width: float) -> list[dict[str, Any]]:
        size, theme = letters(self._request).figure, theme_name(self._request)
        return [
            self._drawings.payload(figure, state, each, width=width, size=size, theme=theme)
            for each in self._say.translators
        ]

    def _terms(self, lesson: Lesson) -> Row:
        """Return the terms that can be looked up in the program, with their meanings."""
        glossary = self._library.glossary
        names = [name for block in _printed(lesson) for name in getattr(block, "terms", ())]
        return explained(self._say, glossary, [glossary.term(name) for name in dict.fromkeys(names)])

    def _sources(self, lesson: Lesson) -> Row:
        """Return the sources of all that is stated on paper."""
        claims = [claim for block in _printed(lesson) for claim in getattr(block, "claims", ())]
        named = self._library.evidence.sources_of([*lesson.key_message.claims, *claims])
        return {
            "heading": self._say.own("sources"),
            "references": list(dict.fromkeys(reference(source) for source in named)),
        }

    def _badges(self, claims: Sequence[str]) -> list[Spoken]:
        return [self._say.badge(badge.value) for badge in self._library.evidence.badges(claims)]


def _printed(lesson: Lesson) -> Iterable[Block]:
    return [block for block in lesson.blocks() if not isinstance(block, Check | Sort | LightBlock)]
