"""Plain data into the strict models, each mistake with its line."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from painedu.source.document import Document
from painedu.source.plain import plain
from painedu.source.problem import Problem, SourceError
from painedu.source.trail import Trail

Model = TypeVar("Model")
_AT = re.compile(r"^(?P<what>.*?)(?: - at `(?P<key>key in )?\$(?P<trail>[^`]*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
_UNKNOWN = re.compile(r"unknown field `(?P<name>[^`]*)`")


def convert(document: Document, model: type[Model], trail: Trail = ()) -> Model:
    """Return the part of ``document`` at ``trail`` as a ``model``; SourceError names its first mistake."""
    try:
        return msgspec.convert(part(document, trail), model)
    except msgspec.ValidationError as error:
        raise SourceError([_problem(document, trail, str(error))]) from error


def part(document: Document, trail: Trail) -> Any:
    """Return the data at ``trail``, which must be there."""
    data = document.data
    for step in trail:
        data = data[step]
    return data


def _problem(document: Document, above: Trail, text: str) -> Problem:
    found = _AT.match(text)
    what, steps = (found["what"], found["trail"] or "") if found else (text, "")
    trail: Trail = above
    for name, index in _STEP.findall(steps):
        if index == "...":
            break
        trail = (*trail, int(index) if index else name)
    unknown = _UNKNOWN.search(what)
    if unknown:
        return unknown_key(document, trail, unknown["name"])
    return document.problem(trail, plain(what))


def unknown_key(document: Document, trail: Trail, name: str) -> Problem:
    """Say that the part of ``document`` at ``trail`` has a key ``name`` that no model knows."""
    line, column = document.keys.get((*trail, name), document.place(trail))
    return Problem(document.path, line, column, f"the key '{name}' is not known here: is it misspelt?")
