"""Read a file of the course into its model, from its ready-made form where the wheel carries one."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

Model = TypeVar("Model")


def load(path: Path, model: type[Model]) -> Model:
    """Return the YAML file at ``path`` as a ``model``; SourceError says what is wrong with it.

    Beside the few files that start-up reads, the wheel holds their data as JSON
    (hatch_build.py): parsing YAML costs more than all else that Home needs.
    """
    ready = _ready(path)
    if ready is not None:
        return msgspec.convert(ready, model)
    from painedu.source.convert import convert
    from painedu.source.document import read

    return convert(read(path), model)


def _ready(path: Path) -> Any:
    """Return the data of the ready-made form, None when there is none or the YAML is another by now."""
    try:
        kept = msgspec.json.decode(path.with_suffix(".json").read_bytes())
        return kept["data"] if kept["crc32"] == zlib.crc32(path.read_bytes()) else None
    except (OSError, msgspec.DecodeError, LookupError, TypeError):
        return None
