"""What stands above the sheet: pages or text, how large, which page."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from painedu.language.marks import N_
from painedu.language.translator import Translator
from painedu.ui import style
from painedu.ui.preview.zoom import Fit
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Fine
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded

PAGES, WORDS = "pages", "words"
VIEWS = {PAGES: N_("Pages"), WORDS: N_("Text")}
FITS = {Fit.WIDTH: N_("Fit width"), Fit.PAGE: N_("Whole page")}


class PreviewBar(Worded):
    """Buttons only: what they do is the preview's."""

    def __init__(self, translate: Translator) -> None:
        super().__init__()
        self._translate = translate
        self.views = Chips(list(VIEWS))
        self.views.show_value(PAGES)
        self.smaller, self.percent, self.larger = button(), Fine(), button()
        self.fits = Chips([fit.value for fit in FITS])
        self.before, self.page, self.after = button(), Fine(), button()
        self.copy = button()
        self.sizes = _together(self.smaller, self.percent, self.larger)
        self.turning = _together(self.before, self.page, self.after)
        parts = (self.views, self.sizes, self.fits, self.turning, self.copy)
        self.setLayout(column(flowing(*parts, gap=style.SMALL)))
        self.refresh()

    def refresh(self) -> None:
        _ = self._translate
        for view, words in VIEWS.items():
            self.views.button(view).setText(_(words))
        for part, short, name in self._signs():
            part.setText(short)
            part.setAccessibleName(name)
            part.setToolTip(name)
        for fit, words in FITS.items():
            self.fits.button(fit.value).setText(_(words))
        self.copy.setText(_("Copy the text"))

    def _signs(self) -> list[tuple[QPushButton, str, str]]:
        """Return the buttons that carry a sign, with it and its name."""
        _ = self._translate
        return [
            (self.smaller, "−", _("Pages smaller")),
            (self.larger, "+", _("Pages larger")),
            (self.before, "‹", _("Page before")),
            (self.after, "›", _("Next page")),
        ]

    def show_view(self, view: str) -> None:
        """Show what is of use for pages, or for text."""
        self.views.show_value(view)
        for part in (self.sizes, self.fits, self.turning):
            part.setVisible(view == PAGES)
        self.copy.setVisible(view == WORDS)


def _together(*parts: QWidget) -> QWidget:
    """Keep ``parts`` in one row, whatever else goes to the next."""
    holder = QWidget()
    holder.setLayout(row(*parts, gap=style.SMALL))
    for part in parts:
        if isinstance(part, Fine):
            part.setWordWrap(False)
    return holder
