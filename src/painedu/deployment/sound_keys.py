"""The keys of a mapping that are sound, each looked at by itself, so that one mistake spoils no other key."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, get_type_hints

import msgspec

from painedu.source.convert import convert, unknown_key
from painedu.source.document import Document
from painedu.source.problem import Problem, SourceError
from painedu.source.trail import Trail


def sound_keys(
    document: Document, model: type[msgspec.Struct], trail: Trail = (), but: Collection[str] = ()
) -> tuple[dict[str, Any], list[Problem]]:
    """Return what ``model`` knows of the mapping at ``trail``, and what is wrong with the rest.

    Nothing is said of the keys in ``but``.
    """
    said: dict[str, Any] = {}
    problems: list[Problem] = []
    hints = get_type_hints(model, include_extras=True)
    for key in keys_at(document, trail):
        if key in but:
            continue
        if key not in hints:
            problems.append(unknown_key(document, trail, key))
            continue
        try:
            said[key] = convert(document, hints[key], (*trail, key))
        except SourceError as error:
            problems += error.problems
    return said, problems


def keys_at(document: Document, trail: Trail = ()) -> dict[str, Any]:
    """Return the mapping at ``trail``, an empty one where something else stands."""
    part = document.data
    for step in trail:
        part = part[step]
    return part if isinstance(part, dict) else {}
