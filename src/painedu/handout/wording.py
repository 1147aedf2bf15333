"""The words of the sheet itself."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.source.loading import load
from painedu.source.words import Words


class SheetWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of handout/words.yaml.

    ``changes`` are keyed by Change, with "less-from-high" beside "less"; ``badges`` by Badge.
    """

    id: str
    words: dict[str, Words]
    changes: dict[str, Words]
    badges: dict[str, Words]


def load_wording(resources: Path) -> SheetWords:
    """Read handout/words.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "handout" / "words.yaml", SheetWords)
