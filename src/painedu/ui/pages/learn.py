"""The course map: every lesson, what is done, what is under way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from painedu.lessons.course import LessonEntry, Module
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.place import Place
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded

WIDEST = 820


class LessonLine(Worded):
    """One lesson: its title, its state, a button to open it."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, entry: LessonEntry) -> None:
        super().__init__()
        self._desk, self._entry = desk, entry
        self.title, self.state, self.open = Body(), Fine("quiet"), button()
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


class LearnPage(Page):
    """Modules in the order of the course."""

    on_rail = Place.LEARN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._modules: list[tuple[Module, Subheading]] = []
        self.lines: dict[str, LessonLine] = {}
        layout = column(self.heading, gap=style.MEDIUM)
        for module in desk.library.course.modules:
            self._add(module, layout)
        self.fill(layout, WIDEST)
        self.refresh()

    def _add(self, module: Module, layout: QVBoxLayout) -> None:
        title = Subheading("primary")
        self._modules.append((module, title))
        layout.addWidget(title)
        for entry in module.lessons:
            line = LessonLine(self.desk, entry)
            line.wanted.connect(self.lesson_wanted)
            self.lines[entry.id] = line
            layout.addWidget(line)

    def refresh(self) -> None:
        self.heading.setText(self.translate("Learn"))
        for module, title in self._modules:
            title.setText(self.translate.within("course", module.title))
