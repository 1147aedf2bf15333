"""A clinic's logo: a PNG or JPEG that can surely be printed, or a sentence that says why not."""

from __future__ import annotations

import struct
from pathlib import Path

from painedu.figures.errors import PressError
from painedu.figures.press import Press

LARGEST = 5 * 1024 * 1024  # bytes
WIDEST = 4000  # pixels: more than any printer shows of a logo
TRIAL = "handout/logo.typ"
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_END, _SCAN = 0xD9, 0xDA
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the markers that hold a JPEG's size
BROKEN = "the picture is broken: save it again as PNG or JPEG"


def load_logo(path: Path, press: Press) -> bytes:
    """Return the picture at ``path``; ValueError says in one sentence why it cannot be printed."""
    data = look_at_logo(path)
    _try(data, press)
    return data


def look_at_logo(path: Path) -> bytes:
    """Return the picture at ``path``, whose inside nobody has tried yet; ValueError says what is wrong."""
    data = _read(path)
    if not data.startswith((_PNG, _JPEG)):
        raise ValueError("the picture is neither PNG nor JPEG: save it as one of them")
    width, height = _png_size(data) if data.startswith(_PNG) else _jpeg_size(data)
    if max(width, height) > WIDEST:
        raise ValueError(f"the picture has {width} x {height} pixels: {WIDEST} each way are the most")
    return data


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise ValueError(f"there is no picture '{path}'")
        if path.stat().st_size > LARGEST:
            raise ValueError(f"the picture is larger than {LARGEST // 1024**2} MB: make it smaller")
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"the picture cannot be read: {error.strerror}") from error


def _png_size(data: bytes) -> tuple[int, int]:
    try:
        width, height = struct.unpack_from(">II", data, 16)
    except struct.error as error:
        raise ValueError(BROKEN) from error
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Walk over the segments to the one with the size; a file that was cut off has no end after its scan."""
    at, size = 2, None
    try:
        while data[at + 1] != _SCAN:
            if data[at] != 0xFF or data[at + 1] == _END:
                raise ValueError(BROKEN)
            if data[at + 1] in _FRAMES:
                height, width = struct.unpack_from(">HH", data, at + 5)
                size = width, height
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    except (IndexError, struct.error) as error:
        raise ValueError(BROKEN) from error
    if size is None or data.rfind(bytes([0xFF, _END])) < at:
        raise ValueError(BROKEN)
    return size


def _try(data: bytes, press: Press) -> None:
    """Set the picture alone: what is wrong inside is found here, and not while a sheet is printed."""
    try:
        press.pdf(TRIAL, {"logo": list(data)}, tagged=False)
    except PressError as error:
        raise ValueError(BROKEN) from error
