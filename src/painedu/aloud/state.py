"""What a reader is doing."""

from __future__ import annotations

from enum import Enum


class State(Enum):
    """Silent, at a sentence, or paused at one."""

    SILENT = "silent"
    READING = "reading"
    PAUSED = "paused"
