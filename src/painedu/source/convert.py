"""Plain data into the strict models, each mistake with its line."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from painedu.source.document import Document, Trail
from painedu.source.problem import Problem, SourceError

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


def plain(what: str) -> str:
    """Say a msgspec message to someone who writes lessons, not programs."""
    missing = re.fullmatch(r"Object missing required field `([^`]*)`", what)
    if missing:
        return f"'{missing[1]}' is missing here: add it"
    kind = re.fullmatch(r"Expected `([^`]*)`, got `([^`]*)`", what)
    if kind:
        names = {
            "str": "text",
            "int": "a whole number",
            "object": "keys with values",
            "array": "a list",
            "bool": "true or false",
        }
        wanted = " or ".join(
            "nothing" if name == "null" else names.get(name, name) for name in kind[1].split(" | ")
        )
        got = "nothing" if kind[2] == "null" else names.get(kind[2], kind[2])
        return f"{wanted} is expected here, not {got}"
    return what[:1].lower() + what[1:]
