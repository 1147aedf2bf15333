"""Which lessons teach a claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from painedu.lessons.lesson import Lesson


def claims_of(lesson: Lesson) -> list[str]:
    """Return the claims that ``lesson`` states, each once, in the order they are met."""
    return list(dict.fromkeys(_claims(lesson)))


def _claims(value: Any) -> Iterator[str]:
    if isinstance(value, msgspec.Struct):
        yield from getattr(value, "claims", ())
        for name in value.__struct_fields__:
            yield from _claims(getattr(value, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _claims(inner)
