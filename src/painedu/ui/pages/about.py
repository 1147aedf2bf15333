"""About: what the program is, what it is not, and the details to copy for a report."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from painedu import __version__
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.review_status import review_status
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body

WIDEST = 820


class AboutPage(Page):
    """Version, review, licence, and the details to copy for a report."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.purpose, self.review, self.privacy, self.licence, self.details = (Body() for _ in range(5))
        self.copy = button()
        self.copy.clicked.connect(self._copy)
        parts = (self.heading, self.purpose, panel("note", self.review), self.privacy, self.licence)
        card = panel("card", self.details, flowing(self.copy, gap=style.SMALL))
        self.back = button()
        self.back.clicked.connect(self.back_wanted)
        layout = column(*parts, card, flowing(self.back, gap=style.SMALL), gap=style.LARGE)
        self.fill(layout, WIDEST)
        self.refresh()

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("About painedu"))
        self.purpose.setText(
            _(
                "painedu explains what exercise can and cannot do for nerve pain and low back pain. "
                "Exercise is an add-on to your treatment. It does not replace your doctor."
            )
        )
        self.review.setText(review_status(self.desk))
        self.privacy.setText(
            _("Nothing leaves this computer. There is no account, and the program does not use the internet.")
        )
        self.licence.setText(
            _("Program: MIT. Lessons: CC BY 4.0. Fonts: Source Sans 3 and Noto Sans SC, OFL 1.1.")
        )
        self.details.setText(self._details())
        self.copy.setText(_("Copy details"))
        self.back.setText(_("Back to the page before"))

    def _details(self) -> str:
        """Return versions only: no name, no folder."""
        python = platform.python_version()
        return f"painedu {__version__} · Python {python} · Qt {qVersion()} · {platform.system()}"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details())
