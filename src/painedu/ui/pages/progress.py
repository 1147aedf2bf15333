"""Progress: numbers over time as a picture and a table, what was done, and notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer

from painedu.checkin.answers import Answers
from painedu.language.formats import long_date, moment
from painedu.language.translator import Translator
from painedu.records.notes import Note
from painedu.records.record import Taken
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.progress.calendar import Calendar
from painedu.ui.progress.change_card import ChangeCard
from painedu.ui.progress.notes_view import NotesView
from painedu.ui.progress.table import CheckinTable
from painedu.ui.progress.trend_card import TrendCard
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine
from painedu.ui.widgets.undo_bar import UndoBar

WIDEST = 820


class ProgressPage(Page):
    """Each number stands for itself: nothing is added up, and no change is called a success."""

    on_rail = Place.PROGRESS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.empty, self.checkin = Body(), button("primary")
        self.undo = UndoBar(desk.translate)
        self.trend, self.table = TrendCard(desk), CheckinTable(desk)
        self.calendar, self.notes = Calendar(desk), NotesView(desk)
        self.note, self.overview = Fine("quiet"), button()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.nothing = panel("card", self.empty, flowing(self.checkin, gap=style.SMALL))
        self.numbers = [panel("card", self.trend), panel("card", self.table)]
        self.months = panel("card", self.calendar)
        overview = flowing(self.overview, gap=style.SMALL)
        shown = (*self.numbers, self.note, self.months, panel("card", self.notes), overview)
        parts = (self.heading, self.undo, self.nothing, *shown)
        self.fill(column(*parts, gap=style.LARGE), WIDEST)

    def _connect(self) -> None:
        self.checkin.clicked.connect(partial(self.place_wanted.emit, Place.CHECKIN))
        self.overview.clicked.connect(self.overview_wanted)
        self.table.change_wanted.connect(self._change)
        self.table.delete_wanted.connect(self._delete_checkin)
        self.notes.added.connect(self._add_note)
        self.notes.delete_wanted.connect(self._delete_note)

    def opened(self) -> None:
        self.show_record()
        super().opened()

    def left(self) -> None:
        self.undo.forget()

    def show_record(self) -> None:
        """Show what the record holds now."""
        record = self.desk.session.record
        taken = record.checkins()
        self.trend.show_taken(taken)
        self.table.show_taken(taken)
        self.calendar.show_done(record.plans.done())
        self.months.setVisible(record.plans.current() is not None or bool(record.plans.done()))
        self.notes.show_notes(record.notes.all())
        self.nothing.setVisible(not taken)
        for part in (*self.numbers, self.note):
            part.setVisible(bool(taken))

    def refresh(self) -> None:
        _ = self.translate
        self.heading.setText(_("My progress"))
        self.empty.setText(_("After your first check-in, your numbers stand here."))
        self.checkin.setText(_("To the check-in"))
        self.overview.setText(_("For my doctor or nurse"))
        self.note.setText(
            _("Numbers go up and down from day to day. They show what you answered, not how well you did.")
        )

    def _change(self, taken: Taken) -> None:
        card = ChangeCard(self.desk, taken, self)
        card.changed.connect(self._correct)
        card.open()

    def _correct(self, taken: Taken, answers: Answers) -> None:
        self.desk.session.record.correct_checkin(taken, answers)
        self.show_record()

    def _delete_checkin(self, taken: Taken) -> None:
        record = self.desk.session.record
        record.delete_checkin(taken)

        def said(_: Translator) -> str:
            when = moment(taken.at.astimezone(), _.language)
            return _("The check-in of {time} is deleted.").format(time=when)

        self._offer(said, partial(record.restore_checkin, taken))

    def _add_note(self, text: str) -> None:
        self.desk.session.record.notes.add(date.today(), text)
        self.show_record()

    def _delete_note(self, note: Note) -> None:
        notes = self.desk.session.record.notes
        notes.delete(note)

        def said(_: Translator) -> str:
            return _("The note of {day} is deleted.").format(day=long_date(note.day, _.language))

        self._offer(said, partial(notes.restore, note))

    def _offer(self, said: Callable[[Translator], str], undo: partial[None]) -> None:
        def bring_back() -> None:
            undo()
            self.show_record()

        QTimer.singleShot(0, self, self.show_record)  # not under the hand of the button that is pressed
        self.undo.offer(said, bring_back)
        self.whole.show_part(self.undo)
