"""Help and About: how to use the program, what it is, and what it is not."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget

from painedu import __version__
from painedu.language.formats import long_date
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import ScrollColumn, column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Subheading

WIDEST = 820


class HelpPage(Page):
    """Short answers to what people ask first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.titles, self.texts = [Subheading() for _ in range(5)], [Body() for _ in range(5)]
        cards = [panel("card", title, text) for title, text in zip(self.titles, self.texts, strict=True)]
        layout = column(self.heading, *cards, gap=style.LARGE)
        layout.addStretch(1)
        content = QWidget()
        content.setLayout(layout)
        self.setLayout(column(ScrollColumn(content, WIDEST)))
        self.refresh()

    def refresh(self) -> None:
        self.heading.setText(self.translate("Help"))
        for (title, text), label, body in zip(self._answers(), self.titles, self.texts, strict=True):
            label.setText(title)
            body.setText(text)

    def _answers(self) -> list[tuple[str, str]]:
        _ = self.translate
        return [
            (_("Where do I begin?"), _("Press Begin on the Home page. A lesson takes about four minutes.")),
            (
                _("Can I change the language?"),
                _(
                    "Yes, at any time, at the top right. "
                    "You stay on the same page, and your answers stay too."
                ),
            ),
            (
                _("What is kept?"),
                _(
                    "As a guest: nothing. With a record: your lessons and check-ins, on this computer only. "
                    "Press 'Finish and clear' when you leave."
                ),
            ),
            (
                _("How sure is a sentence?"),
                _(
                    "Press the small badge below it. "
                    "You see what kind of study it comes from, and its limits."
                ),
            ),
            (
                _("Keys"),
                _(
                    "Tab goes on, Space chooses. Ctrl+P prints the sheet. "
                    "Ctrl and plus or minus change the text size. "
                    "Alt and left arrow go back. F1 opens this page. F11 fills the screen."
                ),
            ),
        ]


class AboutPage(Page):
    """Version, review, licence, and the details to copy for a report."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.purpose, self.review, self.privacy, self.licence, self.details = (Body() for _ in range(5))
        self.copy = button()
        self.copy.clicked.connect(self._copy)
        parts = (self.heading, self.purpose, panel("note", self.review), self.privacy, self.licence)
        card = panel("card", self.details, flowing(self.copy, gap=style.SMALL))
        layout = column(*parts, card, gap=style.LARGE)
        layout.addStretch(1)
        content = QWidget()
        content.setLayout(layout)
        self.setLayout(column(ScrollColumn(content, WIDEST)))
        self.refresh()

    def refresh(self) -> None:
        _, course = self.translate, self.desk.library.course
        self.heading.setText(_("About painedu"))
        self.purpose.setText(
            _(
                "painedu explains what exercise can and cannot do for nerve pain and low back pain. "
                "Exercise is an add-on to your treatment. It does not replace your doctor."
            )
        )
        self.review.setText(
            _("Not yet reviewed by a clinician. Content {version} of {day}.").format(
                version=course.version, day=long_date(course.day(), _.language)
            )
        )
        self.privacy.setText(
            _("Nothing leaves this computer. There is no account, and the program does not use the internet.")
        )
        self.licence.setText(
            _("Program: MIT. Lessons: CC BY 4.0. Fonts: Source Sans 3 and Noto Sans SC, OFL 1.1.")
        )
        self.details.setText(self._details())
        self.copy.setText(_("Copy details"))

    def _details(self) -> str:
        """Return versions only: no name, no folder."""
        python = platform.python_version()
        return f"painedu {__version__} · Python {python} · Qt {qVersion()} · {platform.system()}"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details())
