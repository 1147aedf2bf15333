"""The help signs of one tier: short lines, each opening to what is meant."""

from __future__ import annotations

from PySide6.QtCore import Qt

from painedu.checkin.safety import Group, Row, Tier
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded


class SignGroup(Worded):
    """One line and, once opened, its signs."""

    def __init__(self, desk: Desk, group: Group) -> None:
        super().__init__()
        self._desk, self._group = desk, group
        self.line, self.more = Body(), button("link")
        self.rows = [Fine() for _row in group.rows]
        self._open = False
        top = row(gap=style.SMALL)
        top.addWidget(bulleted(self.line), 1, Qt.AlignmentFlag.AlignVCenter)  # or its dot is above its words
        top.addWidget(self.more)
        layout = column(gap=style.TIGHT)
        layout.addLayout(top)
        for label in self.rows:
            label.setContentsMargins(style.WIDE, 0, 0, style.TIGHT)
            layout.addWidget(label)
        self.setLayout(layout)
        self.more.clicked.connect(self._turn)
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.line.setText(_.within("safety", self._group.text))
        self.more.setText(_("Less") if self._open else _("What is meant?"))
        self.more.setAccessibleDescription(self.line.text())
        for label, sign in zip(self.rows, self._group.rows, strict=True):
            label.setText(self._words(sign))
            label.setVisible(self._open)

    def _words(self, sign: Row) -> str:
        parts = (sign.text, sign.now_if, sign.not_meant)
        return "\n".join(self._desk.translate.within("safety", part) for part in parts if part)

    def _turn(self) -> None:
        self._open = not self._open
        self.refresh()


class SignList(Worded):
    """The heading of a tier and its lines."""

    def __init__(self, desk: Desk, tier: Tier) -> None:
        super().__init__()
        self._desk, self._tier = desk, tier
        self.heading = Subheading("danger" if tier is Tier.NOW else "")
        self.groups = [SignGroup(desk, group) for group in desk.texts().safety.groups_of(tier)]
        self.setProperty("panel", "danger" if tier is Tier.NOW else "note")
        self.setLayout(column(self.heading, *self.groups, gap=style.SMALL, margin=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        safety = self._desk.texts().safety
        self.heading.setText(self._desk.translate.within("safety", safety.tier(self._tier).heading))
