"""Settings: language, text size, colours, reading aloud, region, and this record."""

from __future__ import annotations

from painedu.ui import style
from painedu.ui.boxes import ask
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.pages.first_choices import LanguageScreen, RegionChoice, SizeChoice
from painedu.ui.pages.speed_choice import SpeedChoice
from painedu.ui.pages.theme_choice import ThemeChoice
from painedu.ui.place import Place
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Subheading

WIDEST = 820


class SettingsPage(Page):
    """Everything takes effect at once."""

    on_rail = Place.SETTINGS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.language, self.text_size = LanguageScreen(desk), SizeChoice(desk)
        self.theme, self.region = ThemeChoice(desk), RegionChoice(desk)
        self.speed = SpeedChoice(desk)
        self.record_title, self.record_text, self.delete = Subheading(), Body(), button("danger")
        self._lay_out()
        self.delete.clicked.connect(self._ask)
        self.refresh()

    def _lay_out(self) -> None:
        record = panel("card", self.record_title, self.record_text, flowing(self.delete, gap=style.SMALL))
        choices = (self.language, self.text_size, self.theme, self.speed, self.region)
        layout = column(self.heading, *(panel("card", each) for each in choices), record, gap=style.LARGE)
        self.fill(layout, WIDEST)

    def refresh(self) -> None:
        _, record = self.translate, self.desk.session.record
        self.heading.setText(_("Settings"))
        self.record_title.setText(_("My record"))
        guest = _("You are here as a guest. Nothing is kept: when you finish, all of it is gone.")
        kept = _("The record of {name} is on this computer and nowhere else.").format(name=record.name)
        self.record_text.setText(kept if record.is_kept else guest)
        self.delete.setText(_("Delete my record"))
        self.delete.setVisible(record.is_kept)

    def _ask(self) -> None:
        _ = self.translate
        question = _("Delete the record of {name}, with all lessons and check-ins? This cannot be undone.")
        text = question.format(name=self.desk.session.record.name)
        ask(self, _("Delete my record"), text, self.delete_wanted.emit)
