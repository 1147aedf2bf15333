"""Every claim of the course, by kind of evidence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from painedu.evidence.claim import Badge, Claim
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.evidence.can_tell import CAN_TELL
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.evidence_row import badge_words
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded


class ClaimLine(Worded):
    """A claim, the lessons that teach it or why none does, and the way to its limits and sources."""

    lesson_wanted = Signal(str)
    claim_wanted = Signal(str)

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__()
        self._desk, self.claim = desk, claim
        self.badge, self.text, self.where = Fine(), Body(), Fine("quiet")
        self.lessons = {lesson: button("link") for lesson in desk.library.taught.get(claim.id, [])}
        self.more = button()
        self.setProperty("panel", "card")
        ways = flowing(*self.lessons.values(), self.more, gap=style.MEDIUM)
        self.setLayout(column(self.badge, self.text, self.where, ways, gap=style.SMALL, margin=style.LARGE))
        style.show_shapes(self.badge)
        self.more.clicked.connect(partial(self.claim_wanted.emit, claim.id))
        for lesson, way in self.lessons.items():
            way.clicked.connect(partial(self.lesson_wanted.emit, lesson))
        self.refresh()

    def refresh(self) -> None:
        _, claim, course = self._desk.translate, self.claim, self._desk.library.course
        self.badge.setText(f"{badge_words(claim.badge, _)}  ·  {claim.id}")
        self.text.setText(_.within("claims", claim.text))
        self.where.setText(self._where())
        for lesson, way in self.lessons.items():
            way.setText(_.within("course", course.entry(lesson).title))
        self.more.setText(_("Limits and sources"))
        self.more.setAccessibleDescription(claim.id)

    def _where(self) -> str:
        _, reason = self._desk.translate, self.claim.not_taught_because
        if self.lessons:
            return _("In these lessons:")
        if reason:
            return _("Not taught: {reason}").format(reason=_.within("claims", reason))
        return _("Used by the check-in, the plan, the help signs or the core messages.")


class ClaimList(Worded):
    """The claims of one kind of evidence at a time: all at once would be a wall."""

    lesson_wanted = Signal(str)
    claim_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines: dict[Badge, QWidget] = {}
        self.kinds, self.explained = Chips([badge.value for badge in Badge]), Body("quiet")
        style.show_shapes(*self.kinds.buttons())
        self._layout = column(self.kinds, self.explained, gap=style.LARGE)
        self._layout.addStretch(1)
        self.setLayout(self._layout)
        self.kinds.chosen.connect(self.show_kind)
        self.show_kind(Badge.POOLED.value)

    def show_kind(self, kind: str) -> None:
        """Show the claims with the badge ``kind``."""
        badge = Badge(kind)
        self.kinds.show_value(kind)
        if badge not in self.lines:
            self.lines[badge] = self._made(badge)
            self._layout.insertWidget(2, self.lines[badge])
        for other, lines in self.lines.items():
            lines.setVisible(other is badge)
        self.refresh()

    def _made(self, badge: Badge) -> QWidget:
        holder = QWidget()
        layout = column(gap=style.MEDIUM)
        for claim in self._desk.library.evidence.claims.values():
            if claim.badge is badge:
                line = ClaimLine(self._desk, claim)
                line.lesson_wanted.connect(self.lesson_wanted)
                line.claim_wanted.connect(self.claim_wanted)
                layout.addWidget(line)
        holder.setLayout(layout)
        return holder

    def refresh(self) -> None:
        _, claims = self._desk.translate, self._desk.library.evidence.claims.values()
        for badge in Badge:
            count = sum(claim.badge is badge for claim in claims)
            self.kinds.button(badge.value).setText(f"{badge_words(badge, _)} ({count})")
            self.kinds.button(badge.value).setVisible(count > 0)
        shown = Badge(self.kinds.value() or Badge.POOLED.value)
        self.explained.setText(_(CAN_TELL[shown]))
