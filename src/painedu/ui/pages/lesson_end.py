"""What is shown when a lesson is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from painedu.lessons.course import LessonEntry
from painedu.lessons.lesson import Lesson
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.place import Place
from painedu.ui.staff_card import StaffCard
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Heading, Subheading
from painedu.ui.widgets.worded import Worded


class LessonEnd(Worded):
    """The message to keep, and where to go from here."""

    lesson_wanted = Signal(str)
    place_wanted = Signal(Place)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._lesson = desk, ""
        self._message = ""
        self.heading, self.title, self.message = Heading(), Subheading("primary"), Body()
        self.following, self.checkin = button("primary"), button()
        self.sheet, self.lessons, self.staff = button(), button("quiet"), button("quiet")
        choices = flowing(self.following, self.checkin, self.sheet, self.lessons, gap=style.MEDIUM)
        for_staff = flowing(self.staff, gap=style.SMALL)
        parts = (self.heading, panel("calm", self.title, self.message), choices, for_staff)
        layout = column(*parts, gap=style.WIDE)
        layout.addStretch(1)
        self.setLayout(layout)
        self.following.clicked.connect(self._go_on)
        ways = ((self.checkin, Place.CHECKIN), (self.sheet, Place.HANDOUT), (self.lessons, Place.LEARN))
        self.staff.clicked.connect(self._show_staff)
        for way, place in ways:
            way.clicked.connect(partial(self.place_wanted.emit, place))
        self.refresh()

    def show_lesson(self, lesson: Lesson) -> None:
        self._lesson, self._message = lesson.id, lesson.key_message.text
        self.refresh()

    def next_lesson(self) -> LessonEntry | None:
        """Return the first lesson of the course that is not done."""
        return self._desk.library.course.next_lesson(self._desk.session.record.finished())

    def refresh(self) -> None:
        _, following = self._desk.translate, self.next_lesson()
        self.heading.setText(_("Well done. This lesson is finished."))
        self.title.setText(_("To remember"))
        self.message.setText(_.within(self._lesson, self._message))
        self.following.setText(_("Next lesson"))
        self.following.setVisible(following is not None)
        self.checkin.setText(_("Two-minute check-in"))
        self.sheet.setText(_("My sheet to take home"))
        self.lessons.setText(_("All lessons"))
        self.staff.setText(_("For staff: two questions to ask"))

    def _show_staff(self) -> None:
        StaffCard(self._desk, self._desk.library.lesson(self._lesson), self).open()

    def _go_on(self) -> None:
        following = self.next_lesson()
        if following is not None:
            self.lesson_wanted.emit(following.id)
