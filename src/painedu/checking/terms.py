"""Terms of the glossary: each is named where a lesson first uses it, and is really said there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from painedu.checking.content import Content, Text, identity, references, texts_of
from painedu.checking.documents import GLOSSARY, LESSONS
from painedu.checking.editions import Edition
from painedu.checking.survey import Part
from painedu.language.facts import Unit
from painedu.language.translator import SOURCE_LANGUAGE
from painedu.lessons.blocks import Note, Points
from painedu.lessons.blocks import Text as Paragraph
from painedu.lessons.glossary import Term
from painedu.source.problem import Problem

NAMING = (Paragraph, Points, Note)
"""The blocks that can name a term."""


def term_problems(content: Content) -> Iterator[Problem]:
    """Yield terms that stand twice, or are named nowhere, late or again."""
    if not content.is_whole(GLOSSARY):
        return
    terms = list(content.parts(Term))
    yield from _twice(terms)
    if content.is_whole(LESSONS):
        yield from _idle(content, terms)
    wanted = {part.value.id: _pattern([form.words for form in _forms(part)], Unit.WORD) for part in terms}
    unsound = {each.document.path for each in content.surveys[LESSONS] if each.problems}
    for path, blocks in groupby(_blocks(content), key=lambda part: part.document.path):
        if path not in unsound:  # a block that is missing here may be the one that names a term
            yield from _first_uses(list(blocks), wanted)


def said_problems(content: Content, edition: Edition) -> Iterator[Problem]:
    """Yield each block that names a term and does not say it in the language of ``edition``."""
    terms = {part.value.id: part for part in content.parts(Term)}
    for block in _blocks(content):
        for at, term in enumerate(block.value.terms):
            if term in terms:
                yield from _unsaid(block, at, terms[term], edition)


def _unsaid(block: Part, at: int, term: Part, edition: Edition) -> Iterator[Problem]:
    texts, forms = texts_of(block), [edition.words(form) for form in _forms(term)]
    said = [edition.words(text) for text in texts]
    if not all([*said, *forms]) or _is_said(_pattern(forms, edition.facts.unit), said):
        return  # what has no translation is named elsewhere
    known = ", ".join(f"'{form}'" for form in dict.fromkeys(forms))
    message = f"the term '{term.value.id}' is not said in this block in {edition.language}: use {known}"
    if edition.language == SOURCE_LANGUAGE:
        yield block.problem(f"{message}, or take it from 'terms'", "terms", at)
    else:
        yield edition.problem(texts[0], f"{message}, or add what it says to the forms of the term")


def _blocks(content: Content) -> Iterator[Part]:
    return (part for part in content.parts(object, LESSONS) if isinstance(part.value, NAMING))


def _forms(term: Part) -> list[Text]:
    """Return the name of ``term`` and its other forms."""
    context, value = identity(term.document), term.value
    also = [(("also", at), words) for at, words in enumerate(value.also)]
    rows = [(("term",), value.term), *also]
    return [Text(term.document, (*term.trail, *below), context, words) for below, words in rows]


def _pattern(forms: Iterable[str], unit: Unit) -> re.Pattern[str]:
    """Return what finds one of ``forms`` as whole words; between Chinese characters there is no gap."""
    edge = "[A-Za-z0-9]" if unit is Unit.CHARACTER else r"\w"
    return re.compile("|".join(_whole(form, edge) for form in forms), re.IGNORECASE)


def _whole(form: str, edge: str) -> str:
    before = f"(?<!{edge})" if re.match(edge, form) else ""
    after = f"(?!{edge})" if re.match(edge, form[-1:]) else ""
    return before + re.escape(form) + after


def _is_said(pattern: re.Pattern[str], texts: Iterable[str]) -> bool:
    return any(pattern.search(text) for text in texts)


def _twice(terms: list[Part]) -> Iterator[Problem]:
    seen: set[str] = set()
    for part in terms:
        if part.value.id in seen:
            yield part.problem(f"there is another term '{part.value.id}': keep one, or rename one", "id")
        seen.add(part.value.id)


def _idle(content: Content, terms: list[Part]) -> Iterator[Problem]:
    used = {term for each in content.documents(LESSONS) for _, term in references(each, "terms")}
    for part in terms:
        if part.value.id not in used:
            yield part.problem(f"no lesson names the term '{part.value.id}': remove it or name it", "id")


def _first_uses(blocks: list[Part], wanted: dict[str, re.Pattern[str]]) -> Iterator[Problem]:
    """Go through the ``blocks`` of one lesson in order; ``wanted`` finds each term."""
    met: set[str] = set()
    for block in blocks:
        said = [text.words for text in texts_of(block)]
        for at, term in enumerate(block.value.terms):
            if term in met:
                message = f"the term '{term}' was used in this lesson before: name it only there"
                yield block.problem(message, "terms", at)
        fresh = [term for term in wanted if term not in met and _is_said(wanted[term], said)]
        for term in fresh:
            if term not in block.value.terms:
                yield block.problem(
                    f"the lesson first uses the term '{term}' here: add 'terms' with '{term}' to the block"
                )
        met.update(fresh)
