"""The choice of colours; takes effect at once."""

from __future__ import annotations

from painedu.language.marks import N_
from painedu.ui import style
from painedu.ui.appearance import CHOICES, SYSTEM
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column
from painedu.ui.widgets.labels import Subheading
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded

NAMES = {
    SYSTEM: N_("Like the system"),
    "light": N_("Light"),
    "dark": N_("Dark"),
    "high-contrast-light": N_("High contrast, light"),
    "high-contrast-dark": N_("High contrast, dark"),
}


class ThemeChoice(Worded):
    """Every theme by its name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.text = desk, Subheading()
        self.choices = Chips(CHOICES)
        self.choices.chosen.connect(desk.choose_theme)
        self.setLayout(column(self.text, self.choices, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.text.setText(_("Colours"))
        for choice in CHOICES:
            self.choices.button(choice).setText(_(NAMES[choice]))
        self.choices.show_value(self._desk.appearance.chosen)
