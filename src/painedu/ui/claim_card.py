"""The card behind a badge: the claim, its limits, its sources."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from painedu.evidence.claim import Claim, Read, Source
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.card_dialog import CardDialog
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.evidence_row import badge_words
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded

READ = {
    Read.FULL: N_("Read for this course: the full text"),
    Read.ABSTRACT: N_("Read for this course: the abstract"),
    Read.SUMMARY: N_("Read for this course: a news summary"),
    Read.PAGE: N_("Read for this course: this page"),
    Read.NOT_READ: N_("General medical knowledge, not looked up"),
}


class ClaimText(Worded):
    """One claim in words."""

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__()
        self._desk, self._claim = desk, claim
        self.badge, self.text, self.caveat = Fine(), Body(), Body()
        self.sources = [Fine("quiet") for _source in claim.sources]
        self.warning = panel("note", self.caveat)
        self.setProperty("panel", "card")
        self.setLayout(column(self.badge, self.text, self.warning, *self.sources, margin=style.LARGE))
        self.warning.setVisible(claim.caveat is not None)
        style.show_shapes(self.badge)
        self.refresh()

    def refresh(self) -> None:
        _, claim = self._desk.translate, self._claim
        self.badge.setText(f"{badge_words(claim.badge, _)}  ·  {claim.id}")
        self.text.setText(_.within("claims", claim.text))
        self.caveat.setText(_.within("claims", claim.caveat))
        for label, source in zip(self.sources, claim.sources, strict=True):
            label.setText(self._reference(self._desk.library.evidence.sources[source]))

    def _reference(self, source: Source) -> str:
        _ = self._desk.translate
        if source.read is Read.NOT_READ:
            return _(READ[source.read])
        first = " ".join(part for part in (source.authors, str(source.year or "")) if part)
        where = f"doi:{source.doi}" if source.doi else source.address
        parts = [first, source.title, source.published, where, _(READ[source.read])]
        return " · ".join(part for part in parts if part)


class ClaimCard(CardDialog):
    """Shows ``claims``."""

    def __init__(self, desk: Desk, claims: list[str], parent: QWidget) -> None:
        self._translate = desk.translate
        texts: list[QWidget] = [ClaimText(desk, desk.library.evidence.claims[claim]) for claim in claims]
        super().__init__(parent, Subheading(), texts, QSize(720, 520))

    def title(self) -> str:
        return self._translate("How sure is this, and where does it come from?")
