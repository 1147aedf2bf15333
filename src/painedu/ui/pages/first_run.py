"""The first three quiet screens: language; text size and region; keep or not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.page import Page
from painedu.ui.pages.first_choices import LanguageScreen, SizeAndRegionScreen
from painedu.ui.pages.keep_or_not import KeepScreen
from painedu.ui.widgets.column import ScrollColumn, column
from painedu.ui.widgets.one_shown import OneShown
from painedu.ui.widgets.step_bar import StepBar

WIDEST = 680


class FirstRunPage(Page):
    """Asks three things, each with an answer that is already right for most people."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.language, self.size_and_region = LanguageScreen(desk), SizeAndRegionScreen(desk)
        self.keep = KeepScreen(desk)
        self.screens: list[LanguageScreen | SizeAndRegionScreen | KeepScreen]
        self.screens = [self.language, self.size_and_region]
        if desk.site.keeps_records:
            self.screens.append(self.keep)
        self._at = 0
        self.bar = StepBar()
        self.back, self.onward = self.bar.back, self.bar.onward
        self._lay_out()
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)
        self.keep.name.returnPressed.connect(self.go_on)
        self.keep.look_at.connect(self.scrolled.show_part)
        self.refresh()

    def _lay_out(self) -> None:
        self._stack = OneShown(self.screens)
        content = QWidget()
        content.setLayout(column(self.heading, self._stack, gap=style.WIDE))
        self.scrolled = ScrollColumn(content, WIDEST)
        self.setLayout(column(self.scrolled, self.bar, gap=0))

    def begin(self) -> None:
        """Show the first screen again, with nothing of the person before."""
        self.keep.forget()
        if self.keep in self.screens:
            self.bar.follow(self.keep.choices, self.keep.name)
        self._at = 0
        self._show_screen()

    def refresh(self) -> None:
        _, at, count = self.translate, self._at, len(self.screens)
        titles = (_("Welcome"), _("Text size and region"), _("Just this once, or keep?"))
        self.heading.setText(titles[at])
        words = _("Step {number} of {count}").format(number=at + 1, count=count)
        self.bar.show_step(at + 1, count, words)
        self.back.setText(_("Back"))
        self.back.setEnabled(at > 0)
        self.bar.show_forward(_("Start") if at == count - 1 else _("Next"))

    def go_back(self) -> None:
        self._turn(-1)

    def go_on(self) -> None:
        if self._at < len(self.screens) - 1:
            self._turn(1)
        elif self.keep.begin_record():
            self.started.emit()

    def _turn(self, by: int) -> None:
        self._at = min(max(self._at + by, 0), len(self.screens) - 1)
        self._show_screen()

    def _show_screen(self) -> None:
        self.turned.emit()
        self._stack.show_part(self.screens[self._at])
        self.screens[self._at].refresh()
        self.scrolled.to_top()
        self.refresh()
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
