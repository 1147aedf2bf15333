"""Moments as they are stored: with their offset."""

from __future__ import annotations

from datetime import datetime


def time_of(text: str) -> datetime:
    """Return the moment that ``text`` stands for; ValueError when it has no offset."""
    at = datetime.fromisoformat(text)
    if at.utcoffset() is None:
        raise ValueError("a time without its offset")
    return at
