"""Help: short answers to what people ask first."""

from __future__ import annotations

from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Subheading

WIDEST = 820


QUESTIONS = 7


class HelpPage(Page):
    """Short answers to what people ask first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.titles, self.texts = [Subheading() for _ in range(QUESTIONS)], [Body() for _ in range(QUESTIONS)]
        cards = [panel("card", title, text) for title, text in zip(self.titles, self.texts, strict=True)]
        self.tour, self.keys, self.back = button(), button(), button()
        self.tour.clicked.connect(self.tour_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.back.clicked.connect(self.back_wanted)
        ways = flowing(self.tour, self.keys, self.back, gap=style.SMALL)
        layout = column(self.heading, *cards, ways, gap=style.LARGE)
        self.fill(layout, WIDEST)
        self.refresh()

    def refresh(self) -> None:
        self.heading.setText(self.translate("Help"))
        self.tour.setText(self.translate("Take the tour"))
        self.keys.setText(self.translate("All keys"))
        self.back.setText(self.translate("Back to the page before"))
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
                    "As a guest: nothing. "
                    "With a record: your lessons, check-ins, plan and notes, on this computer only. "
                    "Press 'Finish and clear' when you leave."
                ),
            ),
            (
                _("How do I make a plan?"),
                _(
                    "Do the check-in first. Then press Plan: choose an activity, minutes and days. "
                    "Progress shows your numbers over time; there you can correct or delete a check-in."
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
                _("Can it read to me?"),
                _(
                    "Yes: press 'Read aloud' at the top. The sentence that is read is marked. "
                    "Press again to pause and to go on. Settings has the speed. "
                    "The voice is your computer's own; it speaks only when you ask for it."
                ),
            ),
            (
                _("Keys"),
                _(
                    "Everything can be done without a mouse. Tab goes on, Space chooses, Esc closes. "
                    "Press 'All keys' below for the whole list."
                ),
            ),
        ]
