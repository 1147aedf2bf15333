"""Messages out of a compiled catalog, with their contexts: Babel's own reader drops those."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_LITTLE, _BIG = b"\xde\x12\x04\x95", b"\x95\x04\x12\xde"

Compiled = tuple[str, tuple[str, ...], tuple[str, ...]]


def compiled_messages(data: bytes) -> Iterator[Compiled]:
    """Yield the context, the English and the translation of each message; plurals have more forms.

    Raises ValueError or struct.error when ``data`` is no .mo file (GNU gettext manual, "MO files").
    """
    if data[:4] not in (_LITTLE, _BIG):
        raise ValueError("it does not begin as a compiled catalog does")
    order = "<" if data[:4] == _LITTLE else ">"
    count, originals, translations = struct.unpack_from(f"{order}3I", data, 8)
    for at in range(0, 8 * count, 8):
        original = _text(data, *struct.unpack_from(f"{order}2I", data, originals + at))
        translation = _text(data, *struct.unpack_from(f"{order}2I", data, translations + at))
        context, _, ids = original.rpartition("\x04")
        yield context, tuple(ids.split("\x00")), tuple(translation.split("\x00"))


def _text(data: bytes, length: int, start: int) -> str:
    if start + length > len(data):
        raise ValueError("it ends too early")
    return data[start : start + length].decode("utf-8")
