"""What a screen reader is told that Qt does not say, or says in a dangerous way."""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

HEADING = "heading"
"""The property of a label that is a heading; its accessible name is what is read."""


@functools.cache
def tell_screen_readers() -> None:
    """Answer for scroll areas and for headings ourselves, once in a process.

    Qt's own answer for a scroll area counts its scroll bars among the parts and looks none of them up by a
    checked number: a reader that asks for the second part just as the bar goes ends the program. Of a label
    Qt never says that it is a heading.
    """
    kept: list[QAccessibleWidget] = []  # Qt deletes them; Python must not do so before

    def told(_name: str, thing: QObject) -> QAccessibleInterface | None:
        role = _role(thing)
        if role is None or not isinstance(thing, QWidget):
            return None
        kept[:] = [each for each in kept if isValid(each)]
        kept.append(QAccessibleWidget(thing, role))
        return kept[-1]

    QAccessible.installFactory(told)


def _role(thing: QObject) -> QAccessible.Role | None:
    if isinstance(thing, QScrollArea):
        return QAccessible.Role.Client
    return QAccessible.Role.Heading if isinstance(thing, QLabel) and thing.property(HEADING) else None
