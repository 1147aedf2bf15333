"""Home: one next step, then the check-in and the sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from painedu.language.formats import moment
from painedu.lessons.course import LessonEntry
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel, row
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.picture import Picture

WIDEST = 980


class HomePage(Page):
    """Shows no number of anyone: whoever passes by may see it."""

    on_rail = Place.HOME

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.promise, self.kind, self.title = Body("quiet"), Fine("quiet"), Subheading()
        self.go_on, self.tour = button("primary"), button("link")
        self.checkin_title, self.checkin_text, self.checkin = Subheading(), Body(), button()
        self.sheet_title, self.sheet_text, self.sheet = Subheading(), Body(), button()
        self._lay_out()
        self.go_on.clicked.connect(self._open_lesson)
        self.checkin.clicked.connect(partial(self.place_wanted.emit, Place.CHECKIN))
        self.tour.clicked.connect(self.tour_wanted)
        self.sheet.clicked.connect(partial(self.place_wanted.emit, Place.HANDOUT))
        self.refresh()

    def _lay_out(self) -> None:
        words = column(self.kind, self.title, _alone(self.go_on), gap=style.LARGE)
        words.addStretch(1)
        line = row(gap=style.WIDE)
        line.addLayout(words, 1)
        line.addWidget(Picture(self.desk.icons / "walk.svg", self.desk.appearance))
        big = panel("card", margin=style.WIDE)
        big.layout().addLayout(line)  # type: ignore[union-attr]  # a column, set by panel
        small = row(
            _card(self.checkin_title, self.checkin_text, self.checkin),
            _card(self.sheet_title, self.sheet_text, self.sheet),
            gap=style.LARGE,
        )
        promise = row(gap=style.LARGE)
        promise.addWidget(self.promise, 1)
        promise.addWidget(self.tour)
        layout = column(self.heading, gap=style.LARGE)
        layout.addLayout(promise)
        layout.addWidget(big)
        layout.addLayout(small)
        self.fill(layout, WIDEST)

    def next_lesson(self) -> LessonEntry:
        """Return the lesson under way, or the first that is not done, or the first again."""
        record, course = self.desk.session.record, self.desk.library.course
        place = record.place()
        following = course.next_lesson(record.finished(), place.lesson if place else None)
        return following or course.lessons()[0]

    def is_new(self) -> bool:
        """Tell whether neither a lesson nor the tour was begun yet."""
        record = self.desk.session.record
        return not (record.setting("tour") or record.place() or record.finished())

    def refresh(self) -> None:
        _, entry, record = self.translate, self.next_lesson(), self.desk.session.record
        self.heading.setText(_("Ready for a small step?"))
        self.promise.setText(_("Everything you do here stays on this computer."))
        self.tour.setText(_("New here? Take the tour"))
        self.tour.setVisible(self.is_new())
        self.kind.setText(_("A lesson of about {minutes} minutes").format(minutes=entry.minutes))
        self.title.setText(_.within("course", entry.title))
        begun = record.place_in(entry.id) is not None and entry.id not in record.finished()
        self.go_on.setText(_("Go on") if begun else _("Begin"))
        self.checkin_title.setText(_("Two-minute check-in"))
        draft = record.draft()
        self.checkin_text.setText(_("A few questions on help signs, pain and movement."))
        if draft is not None:  # the time, never an answer: anyone may see this page
            begun_at = moment(draft.at.astimezone(), _.language)
            self.checkin_text.setText(_("You began a check-in: {time}.").format(time=begun_at))
        self.checkin.setText(_("Go on with my check-in") if draft else _("Check in"))
        self.sheet_title.setText(_("Sheet to take home"))
        self.sheet_text.setText(_("One sheet of paper, in one language or in two."))
        self.sheet.setText(_("See the sheet"))

    def _open_lesson(self) -> None:
        self.lesson_wanted.emit(self.next_lesson().id)


def _card(title: QWidget, text: QWidget, wanted: QPushButton) -> QFrame:
    card = panel("card", title, text, margin=style.WIDE)
    layout = card.layout()
    layout.addStretch(1)  # type: ignore[union-attr]  # a column, set by panel
    layout.addWidget(_alone(wanted))  # type: ignore[union-attr]
    return card


def _alone(wanted: QPushButton) -> QWidget:
    """Keep a button as wide as its words. A plain row: three of Flow cost 5 ms at the start."""
    holder = QWidget()
    line = row(wanted)
    line.addStretch(1)
    holder.setLayout(line)
    return holder
