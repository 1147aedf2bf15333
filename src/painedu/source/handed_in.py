"""Reading a file of JSON that a person hands in."""

from __future__ import annotations

import codecs
from typing import TypeVar

import msgspec

from painedu.source.plain import plain

Model = TypeVar("Model")


class Misfit(ValueError):  # noqa: N818  (a part of a sentence)
    """JSON of another shape than its model."""


def handed_in(data: bytes, model: type[Model], name: str) -> Model:
    """Return ``data`` as its model; ValueError says in one sentence what is wrong with it."""
    if data.startswith(codecs.BOM_UTF8):
        raise ValueError(f"The {name} file begins with a byte-order mark: save it as UTF-8 without one.")
    try:
        return decoded(data, model)
    except Misfit as error:
        raise ValueError(f"The {name} file does not fit: {error}.") from error
    except ValueError as error:
        raise ValueError(f"The {name} file is not JSON text: {_where(data)}.") from error


def decoded(data: bytes, model: type[Model]) -> Model:
    """Return ``data`` as its model; Misfit says what does not fit, ValueError that it is not JSON text."""
    try:
        return msgspec.json.decode(data, type=model)
    except msgspec.ValidationError as error:
        raise Misfit(_sentence(str(error))) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError("this is not JSON text") from error


def _where(data: bytes) -> str:
    """Say where the standard parser stumbles; it counts lines, which msgspec does not."""
    import json  # start-up does without it

    try:
        json.loads(data)
    except json.JSONDecodeError as error:
        return f"line {error.lineno}, column {error.colno}"
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else "it cannot be read"
    return "a number or a text in it is not valid JSON"


def _sentence(message: str) -> str:
    what, _, place = message.partition(" - at `$.")
    field, said = place.rstrip("`"), plain(what).replace("expected `int`", "it must be a whole number")
    return f"'{field}': {said}" if field else said
