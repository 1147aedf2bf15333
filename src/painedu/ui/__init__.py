"""The window: the only package that knows Qt."""

import builtins


def load_qt() -> None:
    """Load Qt, and leave ``import`` as it was.

    PySide puts its own in the place of Python's for ``from __feature__ import ...``, which nobody says here,
    and for that reads the source of every module that is imported after it: 4 % of the start.
    """
    of_python = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = of_python


load_qt()
