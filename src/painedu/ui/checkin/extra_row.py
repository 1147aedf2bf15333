"""What can be added to a finished check-in, each with what it says so far."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from painedu.checkin.answers import Answers
from painedu.checkin.extras import ABOUT_MOVING, ABOUT_PAIN, extras
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.worded import Worded


class ExtraRow(Worded):
    """A button a question; none of them has to be pressed."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._answers = desk, Answers()
        self.title, self.hint = Subheading(), Body("quiet")
        self.buttons = {name: button() for name in (*ABOUT_PAIN, *ABOUT_MOVING)}
        for name, made in self.buttons.items():
            made.clicked.connect(partial(self.wanted.emit, name))
        offered = flowing(*self.buttons.values(), gap=style.MEDIUM)
        self.setLayout(column(self.title, self.hint, offered, gap=style.SMALL))
        self.refresh()

    def show_answers(self, answers: Answers) -> None:
        """Offer what may still be asked after ``answers``, and hide where there is nothing."""
        self._answers = answers
        self.setVisible(bool(extras(answers)))
        self.refresh()

    def refresh(self) -> None:
        _, offered = self._desk.translate, extras(self._answers)
        self.title.setText(_("Add more, if you like"))
        self.hint.setText(_("None of this is needed. Each answer makes your result a little fuller."))
        for name, made in self.buttons.items():
            made.setText(self._words(name))
            made.setVisible(name in offered)

    def _words(self, name: str) -> str:
        """Return what the question is called and, once answered, its number or how many are ticked."""
        _, given = self._desk.translate, getattr(self._answers, name)
        short = _.within("questions", self._desk.texts().questions.question(name).short)
        if given is None:
            return short
        number = len(given) if isinstance(given, tuple) else given
        return _("{question}: {number}").format(question=short, number=number)
