"""The bar at the top of every page: whose record, help, read aloud, text size, language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from painedu.records.session import TEXT_SIZES
from painedu.ui import style
from painedu.ui.aloud.buttons import AloudButtons
from painedu.ui.desk import Desk
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import row
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine
from painedu.ui.widgets.language_choice import LanguageChoice
from painedu.ui.widgets.worded import Worded


class TopBar(Worded):
    """Always there, in one row or two."""

    help_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("panel", "bar")
        self.whose, self.finish = Fine("quiet"), button("quiet")
        self.get_help = button("danger")
        self.aloud = AloudButtons(desk)
        self.smaller, self.larger = button("quiet"), button("quiet")
        self.languages = LanguageChoice(desk.translate, desk.switch)
        self._lay_out()
        self.finish.clicked.connect(self.finish_wanted)
        self.get_help.clicked.connect(self.help_wanted)
        self.smaller.clicked.connect(self.make_smaller)
        self.larger.clicked.connect(self.make_larger)
        self.languages.chosen.connect(desk.choose_language)
        self.refresh()

    def _lay_out(self) -> None:
        self.whose.setWordWrap(False)
        sizes = QWidget()  # the two stay together where the bar takes two rows
        sizes.setLayout(row(self.smaller, self.larger, gap=style.SMALL))
        parts = (self.whose, self.finish, self.get_help, self.aloud, sizes, self.languages)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.WIDE, style.SMALL, style.WIDE, style.SMALL)
        outer.addWidget(flowing(*parts, gap=style.SMALL, at_end=True))

    def refresh(self) -> None:
        _, record = self._desk.translate, self._desk.session.record
        self.whose.setText(record.name or _("Guest: nothing is kept"))
        self.finish.setText(_("Finish and clear"))
        self.get_help.setText(_("Get help now"))
        for part, short, name in self._text_sizes():
            part.setText(short)
            part.setAccessibleName(name)
            part.setToolTip(name)
        size = self._desk.appearance.text_size
        self.smaller.setEnabled(size > TEXT_SIZES[0])
        self.larger.setEnabled(size < TEXT_SIZES[-1])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:  # another size may have been chosen on a page
            self.refresh()

    def _text_sizes(self) -> list[tuple[QPushButton, str, str]]:
        _ = self._desk.translate
        return [
            (self.smaller, _("Text −"), _("Text smaller")),
            (self.larger, _("Text +"), _("Text larger")),
        ]

    def show_start(self, *, first_run: bool) -> None:
        """On the first screens nobody is here yet: nothing to finish."""
        for part in (self.whose, self.finish):
            part.setVisible(not first_run)
        self.refresh()

    def make_smaller(self) -> None:
        self._resize(-1)

    def make_larger(self) -> None:
        self._resize(1)

    def make_normal(self) -> None:
        self._desk.choose_text_size(TEXT_SIZES[0])
        self.refresh()

    def _resize(self, by: int) -> None:
        sizes = list(TEXT_SIZES)
        now = min(sizes, key=lambda size: abs(size - self._desk.appearance.text_size))
        at = min(max(sizes.index(now) + by, 0), len(sizes) - 1)
        self._desk.choose_text_size(sizes[at])
        self.refresh()
