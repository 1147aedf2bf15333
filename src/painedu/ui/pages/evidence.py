"""Evidence: every claim, every source, and the words that lessons explain."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.claim_card import ClaimCard
from painedu.ui.desk import Desk
from painedu.ui.evidence.claims import ClaimList
from painedu.ui.evidence.sources import SourceList
from painedu.ui.evidence.words import WordList
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.review_status import review_status
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Body
from painedu.ui.widgets.one_of import Chips

WIDEST = 860
VIEWS = {"claims": N_("What we say"), "sources": N_("Where it comes from"), "words": N_("Words explained")}


class EvidencePage(Page):
    """Three lists, each made when it is first asked for."""

    on_rail = Place.EVIDENCE

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.intro, self.review, self.views = Body(), Body("quiet"), Chips(list(VIEWS), "segment")
        self.lists: dict[str, QWidget] = {}
        self._layout = column(self.heading, self.intro, self.review, self.views, gap=style.LARGE)
        self.fill(self._layout, WIDEST)
        self.views.chosen.connect(self.show_view)
        self.show_view("claims")
        self.refresh()

    def show_view(self, view: str) -> None:
        """Bring the list ``view`` (claims, sources or words) to the front."""
        self.views.show_value(view)
        if view not in self.lists:
            self.lists[view] = self._makers()[view]()
            self._layout.insertWidget(4, self.lists[view])
        for other, shown in self.lists.items():
            shown.setVisible(other == view)

    def _makers(self) -> dict[str, Callable[[], QWidget]]:
        return {"claims": self._claims, "sources": lambda: SourceList(self.desk), "words": self._words}

    def _claims(self) -> ClaimList:
        made = ClaimList(self.desk)
        made.lesson_wanted.connect(self.lesson_wanted)
        made.claim_wanted.connect(lambda claim: self._show([claim]))
        return made

    def _words(self) -> WordList:
        made = WordList(self.desk)
        made.claims_wanted.connect(self._show)
        return made

    def _show(self, claims: list[str]) -> None:
        ClaimCard(self.desk, claims, self).open()

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("Evidence"))
        self.intro.setText(_("What this course says, how sure it is, and where it comes from."))
        self.review.setText(review_status(self.desk))
        for view, word in VIEWS.items():
            self.views.button(view).setText(_(word))
