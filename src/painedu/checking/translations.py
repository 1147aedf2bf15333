"""Every text in every language: there, up to date, faithful to its fields, and rightly set."""

from __future__ import annotations

from collections.abc import Iterator

from painedu.checking.catalogs import Catalog, Key, Message
from painedu.checking.content import Content, Text
from painedu.checking.punctuation import half_width, wide_apostrophe
from painedu.checking.wording import fields, flaws, may_promise, refused_word, shortened
from painedu.source.problem import Problem

COURSE = "resources/"
"""Where the texts of the course stand, as the catalogs name it."""


def translation_problems(content: Content, catalog: Catalog, *, is_own: bool) -> Iterator[Problem]:
    """Yield what is wrong with ``catalog``; ``is_own`` when it was made for this course."""
    yield from _missing(catalog, content)
    yield from _messages(catalog, content)
    if is_own and content.is_whole():
        yield from _stale(catalog, content)


def _missing(catalog: Catalog, content: Content) -> Iterator[Problem]:
    for text in content.texts:
        if (text.context, text.words) not in catalog.by_key:
            yield text.problem(
                f"no translation into {catalog.language}: bring {catalog.path.name} up to date "
                f"(python tools/catalogs.py) and translate '{shortened(text.words)}'"
            )


def _messages(catalog: Catalog, content: Content) -> Iterator[Problem]:
    used = _by_key(content)
    for message in catalog.messages:
        if message.is_obsolete:
            continue
        for said in _mistakes(message, used.get(message.key, [])):
            yield catalog.problem(message, f"'{shortened(message.ids[0])}': {said}")
        if not all(message.strings):
            yield from _untranslated(catalog, message, used.get(message.key, []))


def _by_key(content: Content) -> dict[Key, list[Text]]:
    found: dict[Key, list[Text]] = {}
    for text in content.texts:
        found.setdefault((text.context, text.words), []).append(text)
    return found


def _mistakes(message: Message, texts: list[Text]) -> Iterator[str]:
    if message.is_fuzzy:
        yield "the translation is marked fuzzy: check it and take the mark away"
    for string in filter(None, message.strings):
        yield from flaws(string)
        yield from _punctuation(string)
        promise = refused_word(string)
        if promise and _must_not_promise(message, texts):
            yield promise
        if fields(string) != fields(message.ids[-1]):
            wanted = ", ".join(f"{{{name}}}" for name in sorted(fields(message.ids[-1]) or ())) or "none"
            yield f"the translation must hold the same fields as the English: {wanted}"


def _must_not_promise(message: Message, texts: list[Text]) -> bool:
    """Tell whether the English may not promise either: only the course may, where it denies (``texts``)."""
    return not message.context or not all(may_promise(each.document, each.trail) for each in texts)


def _punctuation(string: str) -> Iterator[str]:
    if found := half_width(string):
        yield f"half-width punctuation touches Chinese in '{found}': use the full-width form"
    if found := wide_apostrophe(string):
        yield f"the apostrophe in '{found}' would be set full-width: write the English without it"


def _untranslated(catalog: Catalog, message: Message, texts: list[Text]) -> Iterator[Problem]:
    where = f"{catalog.path}:{message.line}"
    said = f"no translation into {catalog.language}: fill in its msgstr, {where}"
    if texts:
        yield from (text.problem(said) for text in texts)
    else:
        yield catalog.problem(message, f"'{shortened(message.ids[0])}': {said}")


def _stale(catalog: Catalog, content: Content) -> Iterator[Problem]:
    known = _by_key(content)
    contexts = {context for context, _ in known}
    for message in catalog.messages:
        is_of_course = message.context in contexts or any(each.startswith(COURSE) for each in message.places)
        if message.is_obsolete or (is_of_course and message.key not in known):
            said = "the course no longer says this: remove the message (python tools/catalogs.py)"
            yield catalog.problem(message, f"'{shortened(message.ids[0])}': {said}")
