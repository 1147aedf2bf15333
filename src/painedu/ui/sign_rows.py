"""Signs that are read, not answered: when to see a doctor soon, and who asks first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painedu.checkin.safety import Row, Safety, Tier
from painedu.language.in_a_row import in_a_row
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Subheading
from painedu.ui.widgets.worded import Worded


class SignRows(Worded):
    """A heading that opens and closes ``rows``; ``heading`` is a text of safety.yaml."""

    def __init__(self, desk: Desk, heading: str, rows: list[Row]) -> None:
        super().__init__()
        self._desk, self._text, self._rows = desk, heading, rows
        self._open = False
        self.heading, self.more = Subheading(), button("link")
        self.lines = [Body() for _row in rows]
        top = row(self.heading, gap=style.SMALL)
        top.setStretch(0, 1)
        top.addWidget(self.more)
        layout = column(gap=style.SMALL, margin=style.LARGE)
        layout.addLayout(top)
        self._list = QWidget()
        self._list.setLayout(column(*(bulleted(line) for line in self.lines), gap=style.SMALL))
        layout.addWidget(self._list)
        self.setProperty("panel", "note")
        self.setLayout(layout)
        self.more.clicked.connect(self._turn)
        self.refresh()

    def set_open(self, on: bool) -> None:
        self._open = on
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.heading.setText(_.within("safety", self._text))
        self.more.setText(_("Less") if self._open else _("Show the list"))
        self.more.setAccessibleDescription(self.heading.text())
        for line, sign in zip(self.lines, self._rows, strict=True):
            texts = (sign.text, sign.now_if, sign.not_meant)
            line.setText(in_a_row(*(_.within("safety", text) for text in texts)))
        self._list.setVisible(self._open)

    def _turn(self) -> None:
        self.set_open(not self._open)


def soon_rows(desk: Desk) -> SignRows:
    """Return what to see a doctor for within a few days (evidence 6c)."""
    safety = desk.texts().safety
    return SignRows(desk, safety.tier(Tier.SOON).heading, safety.soon)


def ask_first_rows(desk: Desk) -> SignRows:
    """Return who asks a doctor before moving more (evidence 6d)."""
    safety: Safety = desk.texts().safety
    return SignRows(desk, safety.ask_first_heading, safety.ask_first)


class LaterSigns(Worded):
    """Both lists under one question, open for whoever is about to be invited to move (evidence 3d)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._is_open = desk, False
        self.lead = Body()
        self.lists = [soon_rows(desk), ask_first_rows(desk)]
        self.setLayout(column(self.lead, *self.lists, gap=style.MEDIUM))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.lead.setText(_("Before you move more, read these two lists. Does one of them fit you?"))

    def set_open(self, on: bool) -> None:
        """Open or close both lists; what the reader opened or closed since stays when nothing changed."""
        if on != self._is_open:
            self._is_open = on
            for rows in self.lists:
                rows.set_open(on)
