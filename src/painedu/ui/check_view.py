"""A question of a lesson, answered in words whatever is chosen."""

from __future__ import annotations

from painedu.lessons.blocks import Check
from painedu.lessons.reading import Reading
from painedu.ui import style
from painedu.ui.blocks import BlockView
from painedu.ui.desk import Desk
from painedu.ui.key_picture import KeyPicture
from painedu.ui.verdict import Verdict
from painedu.ui.widgets.column import bring_into_view, column, panel
from painedu.ui.widgets.labels import Subheading
from painedu.ui.widgets.one_of import ChoiceList


class CheckView(BlockView):
    """A question with a verdict and an explanation for whatever is chosen."""

    def __init__(self, desk: Desk, reading: Reading, block: Check) -> None:
        super().__init__(desk, reading, block)
        self._claims = self._badges(block.claims)
        self._block = block
        self.question, self.verdict, self.explanation = self._both(Subheading), Verdict(desk), self._both()
        self.options = ChoiceList([option.id for option in block.options])
        self.picture = KeyPicture(desk, reading)
        self.answer = panel("calm", self.verdict, self.explanation, self.picture, self._claims)
        self.options.chosen.connect(self._choose)
        self.setLayout(column(self.question, self.options, self.answer, gap=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        chosen = self._reading.option(self._block)
        missed = chosen is not None and not chosen.correct
        self._say(self.question, self._block.question)
        for option in self._block.options:
            self.options.button(option.id).setText(self._button_words(option.text))
        self.options.show_value(chosen.id if chosen else None)
        self.options.mark_missed(chosen.id if chosen and missed else None)
        self.verdict.show_on(self.answer, None if chosen is None else chosen.correct)
        self.verdict.setVisible(missed)  # what is said of the right answer begins with "Yes"
        if chosen:
            self._say(self.explanation, chosen.explanation)
        self.picture.show_if(missed)

    def _choose(self, option: str) -> None:
        self.answered.emit(self._block.id, option)
        self.refresh()
        bring_into_view(self.explanation)
