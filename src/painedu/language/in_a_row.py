"""Texts set one after the other."""

from __future__ import annotations

FULL_STOPS = "\u3002\uff01\uff1f\uff1b\uff1a"
"""Full-width marks at the end of a sentence: the space after them is their own."""


def in_a_row(*texts: str) -> str:
    """Join ``texts``, empty ones left out, with a space where the script does not bring one."""
    parts = [text for text in texts if text]
    spaced = [text if text[-1] in FULL_STOPS else f"{text} " for text in parts]
    return "".join(spaced).rstrip(" ")
