"""How fast the voice reads aloud."""

from __future__ import annotations

from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Subheading
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded

NAMES = {
    50: N_("Very slow"),
    75: N_("Slow"),
    100: N_("Normal"),
    125: N_("Fast"),
    150: N_("Very fast"),
}
"""Each speed in percent of the voice's own."""


class SpeedChoice(Worded):
    """Counts from the next sentence on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.text = desk, Subheading()
        self.choices = Chips([str(percent) for percent in NAMES])
        self.choices.chosen.connect(self._choose)
        self.setLayout(column(self.text, self.choices, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.text.setText(_("Speed of reading aloud"))
        for percent, name in NAMES.items():
            self.choices.button(str(percent)).setText(_(name))
        self.choices.show_value(str(self._desk.session.reading_speed))

    def _choose(self, percent: str) -> None:
        self._desk.session.record.keep_setting("reading-speed", percent)
