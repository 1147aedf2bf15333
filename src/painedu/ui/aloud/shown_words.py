"""The words that a page shows now, in the order in which one reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QStackedWidget, QWidget

from painedu.ui.picture import Picture
from painedu.ui.widgets.both import Both
from painedu.ui.widgets.column import ScrollColumn
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.step_bar import StepBar

_LETTER = re.compile(r"[^\W\d_]")


@runtime_checkable
class InOrder(Protocol):
    """A part of a page that is read in another order than it is laid out."""

    def in_order(self) -> Sequence[QWidget]: ...


def shown_words(part: QWidget | None) -> Iterator[tuple[QWidget, str]]:
    """Yield what stands in ``part``, each with its words in the language in use.

    Texts, what can be chosen, and figures by their text alternatives; not the buttons that lead elsewhere.
    """
    if part is None or part.isHidden() or isinstance(part, StepBar):
        return
    words = _words(part)
    if words is not None:
        yield _label(part), words
        return
    for inner in _inner(part):
        yield from shown_words(inner)


def _words(part: QWidget) -> str | None:
    """Return the words of ``part`` itself, None where only its parts have any."""
    if isinstance(part, Body):
        return part.text()
    if isinstance(part, FigureView):
        return part.accessibleName()
    if isinstance(part, QRadioButton | QCheckBox) or (
        isinstance(part, QPushButton) and isinstance(part.parentWidget(), Chips)
    ):
        return part.text().partition("\n")[0]  # the second language stands in the next line
    return None


def _label(part: QWidget) -> QWidget:
    """Return what shows the words: of a radio button the label in it."""
    return part.findChild(Body) or part if isinstance(part, QRadioButton | QCheckBox) else part


def _inner(part: QWidget) -> Sequence[QWidget | None]:
    if isinstance(part, Both | Picture):
        return [part.first]
    if isinstance(part, ScrollColumn):
        return [part.widget()]
    if isinstance(part, QStackedWidget):
        return [part.currentWidget()]
    if isinstance(part, Chips):
        return part.buttons() if _are_answers(part) else []
    if isinstance(part, InOrder):
        return part.in_order()
    return _laid_out(part) if part.layout() else []


def _are_answers(chips: Chips) -> bool:
    """Tell whether they are answers in words, not numbers or the states of a figure."""
    return all(each.property("look") == "chip" and _LETTER.search(each.text()) for each in chips.buttons())


def _laid_out(part: QWidget) -> list[QWidget]:
    """Return the parts of ``part`` from top to bottom, in each row from the left.

    By their places, not through the items of its layout: those are no QObjects, and a wrapper that outlives
    its item ends the program when Qt deletes the page.
    """
    inner = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted(inner, key=lambda each: (each.y(), each.x()))
