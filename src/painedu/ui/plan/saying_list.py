"""Things said one below the other, with a dot each and their badges together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from painedu.checkin.items import Item
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.column import column
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.worded import Worded


class SayingList(Worded):
    """``items`` can later be others, as many and resting on the same claims."""

    claims_wanted = Signal(list)

    def __init__(self, desk: Desk, items: Sequence[Item]) -> None:
        super().__init__()
        self._desk, self._items = desk, items
        self.lines = [Body() for _item in items]
        texts = desk.plan_texts()
        claims = list(dict.fromkeys(claim for item in items for claim in texts.text(item).claims))
        self.claims = EvidenceRow(desk.library.evidence, claims, desk.translate)
        self.claims.wanted.connect(self.claims_wanted)
        self.setLayout(column(*map(bulleted, self.lines), self.claims, gap=style.MEDIUM))
        self.refresh()

    def say(self, items: Sequence[Item]) -> None:
        self._items = items
        self.refresh()

    def refresh(self) -> None:
        texts, _ = self._desk.plan_texts(), self._desk.translate
        for line, item in zip(self.lines, self._items, strict=True):
            line.setText(_.within(texts.id, texts.text(item).text).format_map(item.fields))
