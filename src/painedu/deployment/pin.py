"""The staff PIN, of which a site file holds only a salted hash."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re

HASH = r"^scrypt:[A-Za-z0-9+/]{22}==:[A-Za-z0-9+/]{43}=$"
"""What a hash looks like: the way it was made, 16 bytes of salt, 32 bytes of hash."""
_PIN = re.compile(r"[0-9]{4,12}", re.ASCII)


def is_pin(text: str) -> bool:
    """Say whether ``text`` can be a PIN: digits, for a screen without a keyboard has no others."""
    return _PIN.fullmatch(text) is not None


def hashed(pin: str) -> str:
    """Return what the site file may hold of ``pin``; each time another text."""
    salt = os.urandom(16)
    return f"scrypt:{_text(salt)}:{_text(_scrypt(pin, salt))}"


def fits(pin: str, kept: str) -> bool:
    """Say whether ``kept`` is the hash of ``pin``; it takes as long for a wrong one as for the right one."""
    if re.fullmatch(HASH, kept) is None:
        return False
    salt, wanted = (base64.b64decode(part) for part in kept.split(":")[1:])
    return hmac.compare_digest(_scrypt(pin, salt), wanted)


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)  # 16 MiB, some 50 ms


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
