"""One question with numbers to press."""

from __future__ import annotations

from painedu.ui import style
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.one_of import OneOf
from painedu.ui.widgets.worded import Worded


class NumberQuestion(Worded):
    """One question with numbers to press."""

    def __init__(self, screen: ScreenView, name: str, numbers: OneOf) -> None:
        super().__init__()
        self._screen, self._name, self.numbers = screen, name, numbers
        self.text, self.hint, self.low, self.high = Subheading(), Fine("quiet"), Fine("quiet"), Fine("quiet")
        ends = row(self.low, self.high)
        ends.insertStretch(1, 1)
        for end in (self.low, self.high):
            end.setWordWrap(False)
        layout = column(self.text, self.hint, self.numbers, gap=style.SMALL)
        layout.addLayout(ends)
        self.setLayout(layout)
        numbers.chosen.connect(self._choose)

    def refresh(self) -> None:
        question, given = self._screen.question(self._name), self._screen.given(self._name)
        for label, text in ((self.text, question.text), (self.hint, question.hint)):
            label.setText(self._screen.words(text))
        self.numbers.setAccessibleName(self.text.text())  # a number alone does not tell what it answers
        self.hint.setVisible(question.hint is not None)
        for end, text in ((self.low, question.low), (self.high, question.high)):
            end.setText(self._screen.words(text))
            end.setVisible(text is not None)
        if question.none is not None:  # said of 0, which alone would look like one more amount
            self.numbers.button("0").setText(self._screen.words(question.none))
        self.numbers.show_value(str(given) if given is not None and str(given) in self.numbers.ids else None)

    def _choose(self, number: str) -> None:
        self._screen.answered.emit(self._name, int(number))
