"""Every source of the course: what it is, what was read of it, what it can tell."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from painedu.evidence.claim import Badge, Read, Source
from painedu.ui import style
from painedu.ui.claim_card import READ
from painedu.ui.desk import Desk
from painedu.ui.evidence.can_tell import CAN_TELL
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded


class SourceLine(Worded):
    """One source, with a button that copies its DOI or address."""

    def __init__(self, desk: Desk, source: Source, badges: list[Badge]) -> None:
        super().__init__()
        self._desk, self.source, self._badges = desk, source, badges
        self.title, self.where, self.read = Body(), Fine("quiet"), Fine("quiet")
        self.can_tell, self.copy = Body(), button()
        self.setProperty("panel", "card")
        parts = (self.title, self.where, self.read, self.can_tell, self.copy)
        self.setLayout(column(*parts, gap=style.SMALL, margin=style.LARGE))
        self.copy.clicked.connect(self._copy)
        self.refresh()

    def refresh(self) -> None:
        _, source = self._desk.translate, self.source
        general = source.read is Read.NOT_READ
        self.title.setText(_(READ[source.read]) if general else source.title)
        self.where.setText(" · ".join(self._reference()))
        self.read.setText("" if general else _(READ[source.read]))
        self.read.setVisible(not general)
        self.can_tell.setText("\n".join(_(CAN_TELL[badge]) for badge in self._badges))
        self.copy.setText(_("Copy the address"))
        self.copy.setAccessibleDescription(self._address())
        self.copy.setVisible(bool(self._address()))

    def _reference(self) -> list[str]:
        source = self.source
        may_break = self._address().replace("/", "/\u200b").replace(".", ".\u200b")  # it has no spaces
        parts = (source.authors, str(source.year or ""), source.published, may_break)
        return [part for part in parts if part]

    def _address(self) -> str:
        return self.source.doi or self.source.address

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._address())
        self.copy.setText(self._desk.translate("Copied"))


class SourceList(Worded):
    """All sources, in the order of sources.yaml."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.intro = desk, Subheading()
        evidence = desk.library.evidence
        badges = {
            source: evidence.badges(claim.id for claim in evidence.claims.values() if source in claim.sources)
            for source in evidence.sources
        }
        self.lines = [SourceLine(desk, source, badges[source.id]) for source in evidence.sources.values()]
        self.setLayout(column(self.intro, *self.lines, gap=style.MEDIUM))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.intro.setText(_("{count} sources").format(count=len(self.lines)))
