"""How long texts and their sentences are, in the unit of their language."""

from __future__ import annotations

import re

from painedu.language.facts import Unit
from painedu.language.sentences import STOP

_END = re.compile(STOP)
_FIELD = re.compile(r"\{[^{}]*\}")


def sentences(words: str) -> list[str]:
    """Return the sentences of ``words``; what ends without a stop, as a heading does, is one as well."""
    return [said.strip() for said in _END.split(words) if re.search(r"\w", said)]


def length(words: str, unit: Unit) -> int:
    """Count ``words`` in ``unit``. Punctuation does not count; a {field} counts as one."""
    filled = _FIELD.sub("0", words)
    if unit is Unit.CHARACTER:
        return len(re.findall(r"\w", filled))
    return sum(bool(re.search(r"\w", word)) for word in filled.split())
