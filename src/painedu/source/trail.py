"""How a place inside a document is named."""

from __future__ import annotations

Trail = tuple[str | int, ...]
"""The keys and indexes that lead to a value: ("steps", 2, "title")."""

Place = tuple[int, int]
"""Line and column, from 1."""
