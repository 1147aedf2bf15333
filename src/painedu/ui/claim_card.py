"""The card behind a badge: the claim, its limits, its sources."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from painedu.evidence.claim import Claim, Read, Source
from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import ScrollColumn, column, panel
from painedu.ui.widgets.evidence_row import LABELS, SHAPES
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
        self.refresh()

    def refresh(self) -> None:
        _, claim = self._desk.translate, self._claim
        self.badge.setText(f"{SHAPES[claim.badge]}  {_(LABELS[claim.badge])}  ·  {claim.id}")
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


class ClaimCard(QDialog):
    """Shows ``claims``; stays open through a language switch."""

    def __init__(self, desk: Desk, claims: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._translate, self.heading = desk.translate, Subheading()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        texts = [ClaimText(desk, desk.library.evidence.claims[claim]) for claim in claims]
        content = QWidget()
        content.setLayout(column(*texts, gap=style.LARGE))
        self.setLayout(column(self.heading, ScrollColumn(content), buttons, margin=style.LARGE))
        self.resize(720, 520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._put_into_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._put_into_words()

    def _put_into_words(self) -> None:
        self.heading.setText(self._translate("How sure is this, and where does it come from?"))
        self.setWindowTitle(self.heading.text())
