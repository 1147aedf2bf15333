"""Teach people with nerve pain or low back pain what exercise can and cannot do."""

__version__ = "0.1.0"
