"""Says what is wrong with the site file to whoever sits there: a start by double click has no terminal."""

from __future__ import annotations

from painedu.ui.window import Window


def tell_problems(window: Window) -> None:
    """Show every problem, and what the program does about them."""
    _ = window.desk.translate
    said = _("The site file of this computer has a mistake. The program goes on without what is named here.")
    window.say("\n\n".join((said, *window.desk.site.problems)))
