"""The preview: the pages as they will be printed, or their words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget

from painedu.handout.passages import Passage
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.preview.bar import PAGES, VIEWS, WORDS, PreviewBar
from painedu.ui.preview.pages_area import PagesArea
from painedu.ui.preview.words_area import WordsArea
from painedu.ui.preview.zoom import Fit
from painedu.ui.widgets.column import column
from painedu.ui.widgets.worded import Worded

VIEW = "sheet-view"
"""The setting that holds which of the two is shown."""


class Preview(Worded):
    """Shows one sheet; its words are asked for only when they are to be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words: Callable[[], list[Passage]] = list
        self.bar, self.area, self.words = PreviewBar(desk.translate), PagesArea(), WordsArea(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.words)
        layout = column(self.bar, self.stack, gap=style.SMALL)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        bar, area = self.bar, self.area
        bar.views.chosen.connect(self._choose_view)
        bar.smaller.clicked.connect(area.reduce)
        bar.larger.clicked.connect(area.enlarge)
        bar.fits.chosen.connect(self._fit)
        bar.before.clicked.connect(area.go_back)
        bar.after.clicked.connect(area.go_on)
        bar.copy.clicked.connect(self._copy)
        area.moved.connect(self.refresh)

    def view(self) -> str:
        """Return which of the two is shown: what was chosen last in the open record."""
        kept = self._desk.session.record.setting(VIEW)
        return kept if kept in VIEWS else PAGES

    def show_sheet(self, pages: list[bytes], words: Callable[[], list[Passage]]) -> None:
        """Show ``pages``; ``words`` returns what they say."""
        self._words = words
        self.area.show_pages(pages)
        self._show_view()

    def take_focus(self) -> None:
        """Let the keys go to what is shown."""
        (self.words if self.view() == WORDS else self.area).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_view(self, view: str) -> None:
        self._desk.session.record.keep_setting(VIEW, view)
        self._show_view()

    def _show_view(self) -> None:
        view = self.view()
        if view == WORDS:
            self.words.view.show_passages(self._words())
        self.stack.setCurrentWidget(self.words if view == WORDS else self.area)
        self.bar.show_view(view)
        self.refresh()

    def refresh(self) -> None:
        _, bar, area = self._desk.translate, self.bar, self.area
        page, count = area.page(), area.count()
        percent = _("{percent} %").format(percent=round(area.percent()))
        number = _("Page {number} of {count}").format(number=page + 1, count=count)
        bar.percent.setText(percent)
        bar.page.setText(number)
        bar.before.setEnabled(page > 0)
        bar.after.setEnabled(page + 1 < count)
        bar.fits.show_value(area.zoom.fit.value if area.zoom.fit else None)
        area.setAccessibleName(_("The pages of the sheet"))
        area.setAccessibleDescription(f"{number}, {percent}")
        self.words.setAccessibleName(_("What the sheet says"))

    def _fit(self, fit: str) -> None:
        self.area.fit_to(Fit(fit))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.words.view.text())
        self.bar.copy.setText(self._desk.translate("Copied"))
