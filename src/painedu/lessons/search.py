"""Finding a word in the lessons and among the terms, in the language they are read in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from painedu.language.translator import Translator
from painedu.lessons.blocks import Block, Note, Points, Text
from painedu.lessons.glossary import Term
from painedu.lessons.lesson import Step
from painedu.lessons.library import Library


@dataclass(frozen=True)
class Hit:
    """A step of a lesson that holds what was looked for; ``text`` is what fits best of it, translated."""

    lesson: str
    step: Step
    text: str


def find_steps(library: Library, asked: str, translate: Translator) -> Iterator[Hit]:
    """Yield the steps that hold every word of ``asked``, in the order of the course.

    Capitals do not matter. Questions are left out: their wrong answers would be found as well.
    """
    words = _words(asked)
    for entry in library.course.lessons() if words else []:
        for step in library.lesson(entry.id).steps:
            title, *said = [translate.within(entry.id, text) for text in _texts(step)]
            if _holds(" ".join([title, *said]), words):
                yield Hit(entry.id, step, max(said, key=lambda text: _count(text, words), default=title))


def find_terms(library: Library, asked: str, translate: Translator) -> list[Term]:
    """Return the terms whose name, in any of its forms, holds every word of ``asked``."""
    words = _words(asked)
    return [term for term in library.glossary.terms if words and _holds(_names(term, translate), words)]


def _words(asked: str) -> list[str]:
    return asked.casefold().split()


def _holds(text: str, words: list[str]) -> bool:
    return _count(text, words) == len(words)


def _count(text: str, words: list[str]) -> int:
    folded = text.casefold()
    return sum(word in folded for word in words)


def _names(term: Term, translate: Translator) -> str:
    return " ".join(translate.within("glossary", name) for name in (term.term, *term.also))


def _texts(step: Step) -> list[str]:
    return [step.title, *(text for block in step.blocks for text in _of(block))]


def _of(block: Block) -> list[str]:
    if isinstance(block, Text | Note):
        return [block.text]
    return list(block.points) if isinstance(block, Points) else []
