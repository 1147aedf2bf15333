"""What a screen reader is told of parts that scroll."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea
from shiboken6 import isValid


@functools.cache
def tell_of_scrolling_parts() -> None:
    """Answer for scroll areas ourselves, once in a process.

    Qt's own answer counts its scroll bars among the parts and looks none of them up by a checked number: a
    reader that asks for the second part just as the bar goes ends the program.
    """
    kept: list[QAccessibleWidget] = []  # Qt deletes them; Python must not do so before

    def told(_name: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, QScrollArea):
            return None
        kept[:] = [each for each in kept if isValid(each)]
        kept.append(QAccessibleWidget(thing, QAccessible.Role.Client))
        return kept[-1]

    QAccessible.installFactory(told)
