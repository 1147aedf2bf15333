"""Something said about a plan, with its badges."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.checkin.items import Item
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.worded import Worded


class SayingView(Worded):
    """Says nothing until it is given something to say."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk, item: Item | None = None) -> None:
        super().__init__()
        self._desk = desk
        self.item: Item | None = None
        self.text = Body()
        self.claims: EvidenceRow | None = None
        self.setLayout(column(self.text, gap=style.SMALL))
        self.say(item)

    def say(self, item: Item | None) -> None:
        """Say ``item`` from now on."""
        if item is not None and (self.item is None or item.id != self.item.id):
            self._show_badges(item)
        self.item = item
        self.refresh()

    def _show_badges(self, item: Item) -> None:
        layout = self.layout()
        assert layout is not None
        if self.claims is not None:
            self.claims.hide()  # a part that is taken out is a window until it is gone
            layout.removeWidget(self.claims)
            self.claims.deleteLater()
        claims = self._desk.plan_texts().text(item).claims
        self.claims = EvidenceRow(self._desk.library.evidence, claims, self._desk.translate)
        self.claims.wanted.connect(self.claims_wanted)
        layout.addWidget(self.claims)

    def refresh(self) -> None:
        if self.item is None:
            self.text.clear()
        else:
            texts = self._desk.plan_texts()
            words = self._desk.translate.within(texts.id, texts.text(self.item).text)
            self.text.setText(words.format_map(self.item.fields))
