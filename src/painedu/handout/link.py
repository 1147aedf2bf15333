"""A clinic's web address: one that a phone surely opens, or a sentence that says why not."""

from __future__ import annotations

import re

BEGINNING = "https://"
_NO_SIGN = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]")  # of those that RFC 3986 knows
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*(?::[0-9]{{1,5}})?")


def look_at_link(link: str) -> None:
    """Take ``link``, or raise a ValueError that says in one sentence what is wrong with it."""
    if not link.startswith(BEGINNING):
        raise ValueError(f"the web address must begin with {BEGINNING}")
    if found := _NO_SIGN.search(link):
        raise ValueError(
            f"{found[0]!r} cannot stand in a web address: copy it from the address line of a browser"
        )
    site = re.split("[/?#]", link.removeprefix(BEGINNING), maxsplit=1)[0]
    if "@" in site:
        raise ValueError("the web address holds a user name or a password: leave out all up to the @")
    if not _HOST.fullmatch(site):
        raise ValueError(f"the web address names no site: one must follow {BEGINNING}")
