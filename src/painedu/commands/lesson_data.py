"""A lesson as plain data, in the words a patient reads in one language.

The keys id, kind, claims, sources, figure, alt and staff hold no prose; every other text is shown.
"""

from __future__ import annotations

from typing import Any

import msgspec

from painedu.figures.drawing import Drawings
from painedu.language.translator import Translator
from painedu.lessons.blocks import Block, Check, FigureBlock, LightBlock, Points, Sort, Today
from painedu.lessons.course import Course, LessonEntry
from painedu.lessons.lesson import Lesson, Step, TeachBack


class LessonData:
    """Turn lessons into plain data in the language of ``translate``."""

    def __init__(self, course: Course, drawings: Drawings, translate: Translator) -> None:
        self._course, self._drawings, self._translate = course, drawings, translate

    def lesson(self, entry: LessonEntry, lesson: Lesson) -> dict[str, Any]:
        key = lesson.key_message
        return {
            "id": entry.id,
            "title": self._translate.within(self._course.id, entry.title),
            "minutes": entry.minutes,
            "key_message": {"text": self._translate.within(lesson.id, key.text), "claims": key.claims},
            "steps": [self._step(lesson.id, step) for step in lesson.steps],
            "staff": [self._teach_back(lesson.id, each) for each in lesson.staff],
        }

    def _teach_back(self, lesson: str, asked: TeachBack) -> dict[str, Any]:
        within = self._translate.within
        return {
            "ask": within(lesson, asked.ask),
            "listen_for": within(lesson, asked.listen_for),
            "claims": asked.claims,
        }

    def _step(self, lesson: str, step: Step) -> dict[str, Any]:
        title = self._translate.within(lesson, step.title)
        return {
            "id": step.id,
            "title": title,
            "blocks": [self._block(lesson, block) for block in step.blocks],
        }

    def _block(self, lesson: str, block: Block) -> dict[str, Any]:
        kind = {"kind": str(block.__struct_config__.tag)}
        match block:
            case FigureBlock():
                return {**kind, **self._figure(block)}
            case Check():
                return {**kind, **self._check(lesson, block)}
            case Sort():
                return {**kind, **self._sort(lesson, block)}
            case LightBlock():
                return {**kind, **self._light(lesson, block)}
            case Points():
                points = [self._translate.within(lesson, point) for point in block.points]
                return {**kind, "points": points, "claims": block.claims}
        text = {"text": self._translate.within(lesson, block.text), "claims": block.claims}
        return {**kind, **text, "moves": block.moves} if isinstance(block, Today) else {**kind, **text}

    def _figure(self, block: FigureBlock) -> dict[str, Any]:
        states = [{"id": state, **self._state(block, state)} for state in block.states]
        return {"figure": block.figure, "states": states, "claims": block.claims}

    def _state(self, block: FigureBlock, state: str) -> dict[str, str]:
        """Return what is said of a state; its label is on a button, where there is something to choose."""
        alt = {"alt": self._drawings.alt(block.figure, state, self._translate)}
        label = self._drawings.figure(block.figure).state(state).label
        is_shown = len(block.states) > 1
        return {"label": self._translate.within(block.figure, label), **alt} if is_shown else alt

    def _check(self, lesson: str, check: Check) -> dict[str, Any]:
        options = [
            {
                "id": option.id,
                "text": self._translate.within(lesson, option.text),
                **({"correct": True} if option.correct else {}),
                "explanation": self._translate.within(lesson, option.explanation),
            }
            for option in check.options
        ]
        question = self._translate.within(lesson, check.question)
        return {"id": check.id, "question": question, "options": options, "claims": check.claims}

    def _light(self, lesson: str, block: LightBlock) -> dict[str, Any]:
        said = {name: text for name, text in msgspec.structs.asdict(block).items() if name != "claims"}
        within = self._translate.within
        return {**{name: within(lesson, text) for name, text in said.items()}, "claims": block.claims}

    def _sort(self, lesson: str, sort: Sort) -> dict[str, Any]:
        within = self._translate.within
        piles = {pile.id: within(lesson, pile.text) for pile in sort.piles}
        cards = [
            {
                "id": card.id,
                "text": within(lesson, card.text),
                "pile": piles[card.pile],
                "explanation": within(lesson, card.explanation),
                "claims": card.claims,
            }
            for card in sort.cards
        ]
        question, rows = (
            within(lesson, sort.question),
            [{"id": pile, "text": text} for pile, text in piles.items()],
        )
        return {"id": sort.id, "question": question, "piles": rows, "cards": cards}
