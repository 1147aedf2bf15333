"""No sentence is too long for its language (languages.yaml)."""

from __future__ import annotations

from collections.abc import Iterator

from painedu.checking.content import Content, texts_of
from painedu.checking.documents import CLAIMS, FEEDBACK, GLOSSARY, LESSONS, SAFETY
from painedu.checking.editions import Edition
from painedu.checking.length import length, sentences
from painedu.checking.survey import Part
from painedu.checking.wording import shortened
from painedu.lessons.lesson import Step
from painedu.source.problem import Problem

READ = (LESSONS, SAFETY, FEEDBACK, CLAIMS, GLOSSARY)
"""The files that hold prose."""


def sentence_problems(content: Content, edition: Edition) -> Iterator[Problem]:
    """Yield each sentence over the limit, and each step of a lesson whose sentences are long on the whole."""
    yield from _long(content, edition)
    for part in content.parts(Step):
        yield from _long_on_the_whole(part, edition)


def _long(content: Content, edition: Edition) -> Iterator[Problem]:
    most, unit = edition.facts.longest_sentence, edition.facts.unit
    if most is None:
        return
    for text in content.texts_in(*READ):
        for sentence in sentences(edition.words(text)):
            if (counted := length(sentence, unit)) > most:
                message = f"a sentence of {counted} {unit.value}s, at most {most} may be"
                yield edition.problem(text, f"{message}: make two of '{shortened(sentence)}'")


def _long_on_the_whole(part: Part, edition: Edition) -> Iterator[Problem]:
    most, unit = edition.facts.mean_sentence, edition.facts.unit
    if most is None:
        return
    said = [sentence for text in texts_of(part) for sentence in sentences(edition.words(text))]
    mean = sum(length(sentence, unit) for sentence in said) / max(len(said), 1)
    if mean > most:
        message = f"the sentences of this step have {mean:.1f} {unit.value}s on average in {edition.language}"
        yield part.problem(f"{message}, at most {most} may be: shorten some")
