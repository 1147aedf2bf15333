"""Which text in a document is for readers, and so for translators: the model says."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec

from painedu.source.trail import Trail

Words = Annotated[str, msgspec.Meta(min_length=1, extra={"words": True})]
"""A text that a reader sees. Every field of a model is either this or is not translated."""


def words_in(value: Any, trail: Trail = ()) -> Iterator[tuple[Trail, str]]:
    """Yield each text for readers in ``value``, a model's instance, with its trail of YAML keys."""
    if isinstance(value, msgspec.Struct):
        for name, key, is_words in _fields(type(value)):
            inner = getattr(value, name)
            yield from _texts(inner, (*trail, key)) if is_words else words_in(inner, (*trail, key))
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from words_in(inner, (*trail, at))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from words_in(inner, (*trail, key))


def _texts(value: Any, trail: Trail) -> Iterator[tuple[Trail, str]]:
    if isinstance(value, str):
        yield trail, value
    elif isinstance(value, list | tuple):
        for at, inner in enumerate(value):
            yield from _texts(inner, (*trail, at))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*trail, key))


@functools.cache
def _fields(model: type[msgspec.Struct]) -> tuple[tuple[str, str, bool], ...]:
    hints = get_type_hints(model, include_extras=True)
    names = zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True)
    return tuple((name, key, _holds_words(hints[name])) for name, key in names)


def _holds_words(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        return bool(hint == Words)
    return any(_holds_words(inner) for inner in get_args(hint))
