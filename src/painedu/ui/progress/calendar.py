"""The calendar of what was done, month by month."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from painedu.language.formats import month
from painedu.plan.done import Done
from painedu.plan.plan import Day
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.plan.week_view import LIGHTS
from painedu.ui.plan.weekdays import day_name, named_date
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded

MOST_WEEKS = 6


class Calendar(Worded):
    """Marks each day on which something was done, with its light in words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._done: dict[date, Done] = {}
        self._shown = date.today().replace(day=1)
        self.title, self.told = Subheading(), Body("quiet")
        self.before, self.after = button("quiet"), button("quiet")
        self.names = [Fine("quiet") for _day in range(7)]
        self.days = [Body() for _day in range(7 * MOST_WEEKS)]
        grid = QGridLayout()
        grid.setSpacing(style.TIGHT)
        for at, label in enumerate([*self.names, *self.days]):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, at // 7, at % 7)
        layout = column(self.title, self.told, gap=style.MEDIUM)
        layout.addLayout(grid)
        layout.addWidget(flowing(self.before, self.after, gap=style.SMALL))
        self.setLayout(layout)
        self.before.clicked.connect(lambda: self._go(-1))
        self.after.clicked.connect(lambda: self._go(1))

    def show_done(self, done: dict[date, Done]) -> None:
        self._done = done
        self.refresh()

    def refresh(self) -> None:
        _, first = self._desk.translate, self._shown
        self.title.setText(_("What I did in {month}").format(month=month(first, _.language)))
        count = sum(1 for day in self._done if (day.year, day.month) == (first.year, first.month))
        self.told.setText(_("Days on which I did it: {count}").format(count=count))
        for day, name in zip(Day, self.names, strict=True):
            name.setText(day_name(self._desk, day, short=True))
        weeks = calendar.Calendar().monthdatescalendar(first.year, first.month)
        shown = [day for week in weeks for day in week]
        for at, label in enumerate(self.days):
            label.setVisible(at < len(shown))
            if at < len(shown):
                self._show_day(label, shown[at])
        self.before.setText(_("The month before"))
        self.after.setText(_("The month after"))
        self.after.setEnabled(first < date.today().replace(day=1))

    def _show_day(self, label: Body, day: date) -> None:
        _, done = self._desk.translate, self._done.get(day)
        light = LIGHTS.get(done.light) if done and done.light else None
        is_this_month = day.month == self._shown.month
        said = [_("done")] if done else []
        said += [_(light)] if light else []
        mark = f"✓ {day.day}" if done else str(day.day)
        label.setText("\n".join([mark, *said[-1:]]) if is_this_month else "")
        label.setAccessibleName(", ".join([named_date(self._desk, day), *said]) if is_this_month else "")
        label.setProperty("tone", "primary" if done else "quiet")
        style.restyle(label)

    def _go(self, by: int) -> None:
        middle = self._shown.replace(day=15) + timedelta(days=30 * by)
        self._shown = middle.replace(day=1)
        self.refresh()
