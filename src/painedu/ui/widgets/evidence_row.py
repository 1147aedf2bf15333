"""The badges of a block: how sure it is. Each opens the claim with its sources."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from painedu.evidence.claim import Badge, Evidence
from painedu.language.marks import N_
from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.flow import Flow
from painedu.ui.widgets.worded import Worded

LABELS = {
    Badge.CELLS: N_("Cells"),
    Badge.ANIMALS: N_("Animals"),
    Badge.REVIEW: N_("Review or expert view"),
    Badge.OBSERVED: N_("People: observed only"),
    Badge.TRIAL: N_("People: one trial"),
    Badge.POOLED: N_("People: pooled trials"),
    Badge.GUIDELINE: N_("Guideline"),
}
SHAPES = {
    Badge.CELLS: "○",
    Badge.ANIMALS: "△",
    Badge.REVIEW: "◇",
    Badge.OBSERVED: "□",
    Badge.TRIAL: "■",
    Badge.POOLED: "●",
    Badge.GUIDELINE: "★",
}

NEXT_LINE = "\n     "  # below the first language, as far in as its word


def badge_words(badge: Badge, one: Translator, other: Translator | None = None) -> str:
    """Return the shape and the name of ``badge``, below it the name in the language of ``other``."""
    said = [translate(LABELS[badge]) for translate in (one, other) if translate]
    return f"{SHAPES[badge]}  {NEXT_LINE.join(said)}"


class EvidenceRow(Worded):
    """One button a badge of ``claims``, weakest first."""

    wanted = Signal(list)

    def __init__(
        self,
        evidence: Evidence,
        claims: list[str],
        translate: Translator,
        second: Callable[[], Translator | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._translate, self._second = translate, second
        self.badges = {badge: button("badge") for badge in evidence.badges(claims)}
        layout = Flow(style.SMALL)
        self.setLayout(layout)
        for badge, made in self.badges.items():
            layout.addWidget(made)
            of_badge = [claim for claim in claims if evidence.claims[claim].badge is badge]
            made.clicked.connect(partial(self.wanted.emit, of_badge))
        if not self.badges:
            self.hide()  # what is shown before it has a parent is a window for a moment
        self.refresh()

    def refresh(self) -> None:
        _, other = self._translate, self._second()
        for badge, made in self.badges.items():
            made.setText(badge_words(badge, _, other))
            made.setAccessibleDescription(_("How sure is this, and where does it come from?"))
