"""The course map: every lesson, what is done, what is under way."""

from __future__ import annotations

from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painedu.checkin.recommendation import recommended
from painedu.lessons.course import LessonEntry, Module
from painedu.ui import style
from painedu.ui.claim_card import ClaimCard
from painedu.ui.desk import Desk
from painedu.ui.finder import Finder
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, panel, row
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine, Subheading, Title
from painedu.ui.widgets.worded import Worded

WIDEST = 820
MOST = 4  # recommended at once


class LessonLine(Worded):
    """One lesson: its title, its state, a button to open it."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, entry: LessonEntry) -> None:
        super().__init__()
        self._desk, self._entry = desk, entry
        self.title, self.state, self.open = Title(), Fine("quiet"), button()
        words = column(self.title, self.state, gap=style.TIGHT)
        line = row(margin=style.LARGE)
        line.addLayout(words, 1)
        line.addWidget(self.open)
        self.setProperty("panel", "card")
        self.setLayout(line)
        self.open.clicked.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        _, record = self._desk.translate, self._desk.session.record
        title = _.within("course", self._entry.title)
        self.title.setText(title)
        done = self._entry.id in record.finished()
        begun = record.place_in(self._entry.id) is not None
        minutes = _("About {minutes} minutes").format(minutes=self._entry.minutes)
        self.state.setText(_("✓  Done") if done else _("◐  Begun") if begun else f"○  {minutes}")
        self.open.setText(_("Read again") if done else _("Go on") if begun else _("Begin"))
        self.open.setAccessibleDescription(title)

    def _open(self) -> None:
        self.wanted.emit(self._entry.id)


class ForYou(Worded):
    """Where to begin: what fits the last check-in, else the short route."""

    lesson_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title, self.why = Subheading("primary"), Fine("quiet")
        self.ways = [button() for _ in range(MOST)]
        ways = flowing(*self.ways, gap=style.SMALL)
        self.setLayout(column(panel("calm", self.title, self.why, ways)))
        for at, way in enumerate(self.ways):
            way.clicked.connect(partial(self._open, at))
        self.refresh()

    def lessons(self) -> list[str]:
        """Return the lessons that are named, in order; those that are done are left out."""
        done, route = self._desk.session.record.finished(), self._desk.library.course.short_route
        return [lesson for lesson in self._fitting() or route if lesson not in done][:MOST]

    def _fitting(self) -> list[str]:
        """Return what fits the last check-in, as far as this course has it."""
        known = [entry.id for entry in self._desk.library.course.lessons()]
        return [lesson for lesson in recommended(self._desk.session.answers()) if lesson in known]

    def refresh(self) -> None:
        _, course, lessons = self._desk.translate, self._desk.library.course, self.lessons()
        from_checkin = bool(self._fitting())
        minutes = sum(course.entry(lesson).minutes for lesson in lessons)
        self.title.setText(_("Recommended for you") if from_checkin else _("Little time? The short route"))
        about = _("About {minutes} minutes in all").format(minutes=minutes)
        self.why.setText(_("It fits your last check-in.") if from_checkin else about)
        for way, lesson in zip_longest(self.ways, lessons):
            way.setText(_.within("course", course.entry(lesson).title) if lesson else "")
            way.setVisible(lesson is not None)
        self.setVisible(bool(lessons) and self.parentWidget() is not None)  # no window of its own

    def _open(self, at: int) -> None:
        self.lesson_wanted.emit(self.lessons()[at])


class LearnPage(Page):
    """Modules in the order of the course."""

    on_rail = Place.LEARN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._modules: list[tuple[Module, Subheading]] = []
        self.lines: dict[str, LessonLine] = {}
        self.for_you = ForYou(desk)
        self.finder, self._map = Finder(desk), QWidget()
        course = column(self.for_you, gap=style.MEDIUM)
        for module in desk.library.course.modules:
            self._add(module, course)
        self._map.setLayout(course)
        self._connect()
        self.fill(column(self.heading, self.finder, self._map, gap=style.MEDIUM), WIDEST)
        self.refresh()

    def _connect(self) -> None:
        self.for_you.lesson_wanted.connect(self.lesson_wanted)
        self.finder.step_wanted.connect(self.step_wanted)
        self.finder.claims_wanted.connect(self._show_claims)
        self.finder.looking.connect(self._map.setHidden)

    def _add(self, module: Module, layout: QVBoxLayout) -> None:
        title = Subheading("primary")
        self._modules.append((module, title))
        layout.addWidget(title)
        for entry in module.lessons:
            line = LessonLine(self.desk, entry)
            line.wanted.connect(self.lesson_wanted)
            self.lines[entry.id] = line
            layout.addWidget(line)

    def arrived(self) -> None:
        self.finder.asked.clear()  # the course map, not what someone looked for before

    def _show_claims(self, claims: list[str]) -> None:
        ClaimCard(self.desk, claims, self).open()

    def refresh(self) -> None:
        self.heading.setText(self.translate("Learn"))
        for module, title in self._modules:
            title.setText(self.translate.within("course", module.title))
