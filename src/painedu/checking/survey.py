"""Everything that is wrong with the shape of one file, and the parts of it that are sound.

A model converts as a whole or not at all, and names one mistake. Here each part is tried on its own, so that
one mistake hides no other.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from painedu.source.convert import convert, part, unknown_key
from painedu.source.document import Document
from painedu.source.plain import plain
from painedu.source.problem import Problem, SourceError
from painedu.source.trail import Trail
from painedu.source.words import Words

UNSOUND = object()
"""What a part comes to when it does not fit its model."""


@dataclass(frozen=True)
class Part:
    """A sound part of a document: an instance of one of the models, and where it stands."""

    document: Document
    trail: Trail
    value: Any

    def problem(self, message: str, *below: str | int) -> Problem:
        """Return a problem at this part, or at what stands ``below`` it."""
        return self.document.problem((*self.trail, *below), message)


@dataclass
class Survey:
    """What was found in ``document``; ``texts`` are those for readers, by their trail."""

    document: Document
    problems: list[Problem] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    texts: dict[Trail, str] = field(default_factory=dict)


def survey(document: Document, model: type[Any]) -> Survey:
    """Hold ``document`` against ``model``, part by part."""
    made = Survey(document)
    _Surveyor(made).visit(model, ())
    return made


class _Surveyor:
    def __init__(self, made: Survey) -> None:
        self._made, self._document = made, made.document

    def visit(self, hint: Any, trail: Trail) -> Any:
        """Return what stands at ``trail`` as its model, or UNSOUND."""
        data = part(self._document, trail)
        struct, inner = _struct_for(hint, data), _inner_of(hint, data)
        if struct is not None:
            return self._struct(struct, data, trail)
        if inner is None:
            return self._leaf(hint, trail)
        keys = list(data) if isinstance(data, dict) else range(len(data))
        values = [self.visit(inner, (*trail, key)) for key in keys]
        if UNSOUND in values:
            return UNSOUND
        return dict(zip(keys, values, strict=True)) if isinstance(data, dict) else values

    def _struct(self, model: type[msgspec.Struct], data: dict[str, Any], trail: Trail) -> Any:
        fields = {each.encode_name: each for each in msgspec.structs.fields(model)}
        missing = [name for name, each in fields.items() if each.required and name not in data]
        for name in missing:
            self._complain(self._document.problem(trail, plain(f"Object missing required field `{name}`")))
        for name in data.keys() - fields.keys() - {model.__struct_config__.tag_field}:
            self._complain(unknown_key(self._document, trail, name))
        hints = get_type_hints(model, include_extras=True)
        known = {fields[name].name: name for name in fields if name in data}
        values = {name: self.visit(hints[name], (*trail, key)) for name, key in known.items()}
        if missing or UNSOUND in values.values():
            return UNSOUND
        value = model(**values)
        self._made.parts.append(Part(self._document, trail, value))
        return value

    def _leaf(self, hint: Any, trail: Trail) -> Any:
        try:
            value = convert(self._document, hint, trail)
        except SourceError as error:
            self._complain(*error.problems)
            return UNSOUND
        if value is not None and Words in (hint, *_choices(hint)):
            self._made.texts[trail] = value
        return value

    def _complain(self, *problems: Problem) -> None:
        self._made.problems.extend(problems)


def _choices(hint: Any) -> Iterator[Any]:
    """Yield the types that ``hint`` allows."""
    if get_origin(hint) in (Union, types.UnionType):
        yield from get_args(hint)
    else:
        yield hint


def _struct_for(hint: Any, data: Any) -> type[msgspec.Struct] | None:
    """Return the model that ``data`` is meant to follow; None when there is none, or its kind is unknown."""
    if not isinstance(data, dict):
        return None
    structs = [each for each in _choices(hint) if isinstance(each, type) and issubclass(each, msgspec.Struct)]
    if len(structs) == 1:
        return structs[0]
    named = (each for each in structs if _tag(each) == data.get(each.__struct_config__.tag_field or ""))
    return next(named, None)


def _tag(struct: type[msgspec.Struct]) -> Any:
    return struct.__struct_config__.tag


def _inner_of(hint: Any, data: Any) -> Any:
    """Return the type of what the list or mapping ``data`` holds; None when it is neither, or must not be."""
    for each in _choices(hint):
        if get_origin(each) in (list, dict) and isinstance(data, get_origin(each)):
            return get_args(each)[-1]
    return None
