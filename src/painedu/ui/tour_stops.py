"""What the tour shows: a few parts of the window, and a sentence or two on each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from painedu.language.marks import N_
from painedu.ui.place import Place

if TYPE_CHECKING:
    from painedu.ui.window import Window


class Stop(NamedTuple):
    """One card of the tour and the ``part`` of the window that it points at."""

    title: str
    text: str
    part: Callable[[Window], QWidget]


def places(window: Window) -> QWidget:
    return window.rail


def languages(window: Window) -> QWidget:
    return window.topbar.languages


def help_button(window: Window) -> QWidget:
    return window.topbar.get_help


def finish_button(window: Window) -> QWidget:
    return window.topbar.finish


def sheet_on_rail(window: Window) -> QWidget:
    """Return the place of the sheet, or the menu that holds it where the window is low."""
    place = window.rail.buttons[Place.HANDOUT]
    return window.rail.more if place.isHidden() else place


STOPS = (
    Stop(
        N_("Where you can go"),
        N_("Lessons, check-in, plan and more: each has its place here. Press one, and you are there."),
        places,
    ),
    Stop(
        N_("Your language"),
        N_("Switch at any time. You stay on the same page, and your answers stay too."),
        languages,
    ),
    Stop(
        N_("Get help now"),
        N_("The signs that need help at once, and whom to call. This button is on every page."),
        help_button,
    ),
    Stop(
        N_("Finish and clear"),
        N_("Press this when you leave. The next person sees nothing of yours."),
        finish_button,
    ),
    Stop(
        N_("Your sheet to take home"),
        N_("Print it here, or save it. That was the tour. You find it again in Help."),
        sheet_on_rail,
    ),
)
