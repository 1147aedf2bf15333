"""What to do when a help sign was found: now, or within 24 hours."""

from __future__ import annotations

from painedu.checkin.flow import Outcome
from painedu.ui import style
from painedu.ui.checkin.screen import ScreenView
from painedu.ui.desk import Desk
from painedu.ui.numbers_card import NumbersCard
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.labels import Body


class AdviceScreen(ScreenView):
    """The steps of ``outcome`` in order, with the region's numbers."""

    def __init__(self, desk: Desk, outcome: Outcome) -> None:
        super().__init__(desk)
        safety = desk.texts().safety
        self._advice = safety.emergency if outcome is Outcome.EMERGENCY else safety.same_day
        self.steps = [Body() for _step in self._advice.steps]
        claims = list(dict.fromkeys(claim for step in self._advice.steps for claim in step.claims))
        self.claims = EvidenceRow(desk.library.evidence, claims, desk.translate)
        self.numbers = NumbersCard(desk)
        now = outcome is Outcome.EMERGENCY
        steps = panel("danger" if now else "note", *self.steps)
        # whoever can wait until tonight must not read "call the emergency number" first
        parts = (self.numbers, steps) if now else (steps, self.numbers)
        self.setLayout(column(*parts, self.claims, gap=style.WIDE))
        self.refresh()

    def title(self) -> str:
        return self.desk.translate.within("safety", self._advice.title)

    def refresh(self) -> None:
        self.numbers.refresh()
        for number, (label, step) in enumerate(zip(self.steps, self._advice.steps, strict=True), 1):
            label.setText(f"{number}.  {self.desk.translate.within('safety', step.text)}")
