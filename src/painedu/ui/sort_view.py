"""Cards to put on piles, one after the other, by button."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painedu.lessons.blocks import Sort
from painedu.lessons.reading import Reading
from painedu.ui import style
from painedu.ui.blocks import BlockView
from painedu.ui.desk import Desk
from painedu.ui.verdict import Verdict
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import bring_into_view, column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.one_of import Chips


class SortView(BlockView):
    """Show one card, say something kind about every choice, and go on."""

    def __init__(self, desk: Desk, reading: Reading, block: Sort) -> None:
        super().__init__(desk, reading, block)
        self._block = block
        self.question, self.card, self.explanation = self._both(Subheading), self._both(), self._both()
        self.verdict, self.place = Verdict(desk), Fine("quiet")
        self.piles = Chips([pile.id for pile in block.piles])
        self.back, self.onward = button("quiet", step=True), button(step=True)
        self.rows = [self._badges(card.claims) for card in block.cards]
        self._at = next((at for at, card in enumerate(block.cards) if card.id not in reading.chosen), 0)
        self._lay_out()
        self.piles.chosen.connect(self._choose)
        self.back.clicked.connect(self._go_back)
        self.onward.clicked.connect(self._go_on)
        self.refresh()

    def _lay_out(self) -> None:
        self.answer = panel("calm", self.verdict, self.explanation, *self.rows)
        self.place.setWordWrap(False)
        shown: list[QWidget] = [self.question, panel("card", self.card), self.piles, self.answer]
        self.setLayout(
            column(*shown, flowing(self.back, self.place, self.onward, gap=style.SMALL), gap=style.LARGE)
        )

    def refresh(self) -> None:
        _, card = self._desk.translate, self._block.cards[self._at]
        chosen = self._reading.chosen.get(card.id)
        self._say(self.question, self._block.question)
        self._say(self.card, card.text)
        for pile in self._block.piles:
            self.piles.button(pile.id).setText(self._button_words(pile.text))
        self.piles.show_value(chosen)
        self._say(self.explanation, card.explanation)
        self.verdict.show_on(self.answer, None if chosen is None else chosen == card.pile)
        for at, claims in enumerate(self.rows):
            claims.setVisible(at == self._at and bool(claims.badges))
        count = len(self._block.cards)
        self.place.setText(_("Card {number} of {count}").format(number=self._at + 1, count=count))
        self.back.setText(_("Card before"))
        self.onward.setText(_("Next card"))
        self.back.setEnabled(self._at > 0)
        self.onward.setEnabled(self._at < count - 1)

    def _choose(self, pile: str) -> None:
        self.answered.emit(self._block.cards[self._at].id, pile)
        self.refresh()
        bring_into_view(self.explanation)

    def _go_back(self) -> None:
        self._turn(-1)

    def _go_on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self._at += by
        self.refresh()
