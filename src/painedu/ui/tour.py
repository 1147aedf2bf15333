"""The tour: short cards, each beside the part of the window that it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from painedu.ui import style
from painedu.ui.page import Page
from painedu.ui.tour_stops import STOPS
from painedu.ui.widgets.buttons import button
from painedu.ui.widgets.column import column
from painedu.ui.widgets.flow import flowing
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.worded import Worded

if TYPE_CHECKING:
    from painedu.ui.window import Window

WIDEST = 400
GAP = style.SMALL
MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Tour(Worded):
    """Lies over the page and stops nobody from using it; ends by Esc, or when another page comes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._at = window, 0
        self._part: QWidget = window
        self.setProperty("panel", "tour")
        self.place, self.title, self.text = Fine("quiet"), Subheading(), Body()
        self.back, self.onward, self.stop = button(), button("primary"), button("quiet")
        buttons = flowing(self.back, self.onward, self.stop, gap=style.SMALL)
        self._lines = column(self.place, self.title, self.text, buttons, margin=style.LARGE)
        self.setLayout(self._lines)
        self.ring = QFrame(window)
        self.ring.setProperty("panel", "ring")
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.onward.clicked.connect(self.go_on)
        self.stop.clicked.connect(self.end)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.end)
        self._window.stack.currentChanged.connect(self._put_away)
        self._window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first card; the link on Home has done its work then."""
        for other in self._window.findChildren(Tour):
            if other.isVisible():
                other.end()
        self._window.desk.session.record.keep_setting("tour", "taken")
        self._show_stop(0)

    def go_on(self) -> None:
        if self._at + 1 < len(STOPS):
            self._show_stop(self._at + 1)
        else:
            self.end()

    def go_back(self) -> None:
        self._show_stop(max(self._at - 1, 0))

    def end(self) -> None:
        """Put the card away, and give the focus back to the page."""
        self._put_away()
        page = self._window.stack.currentWidget()
        if isinstance(page, Page):
            page.opened()

    def _put_away(self) -> None:
        """Leave the window as it was; a page that has just come takes the focus by itself."""
        self._part.removeEventFilter(self)
        self._window.removeEventFilter(self)
        self._window.stack.currentChanged.disconnect(self._put_away)
        for part in (self, self.ring):
            part.hide()
            part.deleteLater()

    def _show_stop(self, at: int) -> None:
        self._part.removeEventFilter(self)
        self._at, self._part = at, STOPS[at].part(self._window)
        self._part.installEventFilter(self)
        self.refresh()
        for part in (self.ring, self):
            part.show()
            part.raise_()
        self._go_beside()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        _, stop, count = self._window.desk.translate, STOPS[self._at], len(STOPS)
        self.place.setText(_("Tour, {number} of {count}").format(number=self._at + 1, count=count))
        self.title.setText(_(stop.title))
        self.text.setText(_(stop.text))
        self.title.setAccessibleDescription(self.text.text())  # read together with it
        self.back.setText(_("Back"))
        self.back.setEnabled(self._at > 0)
        self.onward.setText(_("Next") if self._at + 1 < count else _("Done"))
        self.stop.setText(_("End the tour"))
        self.stop.setVisible(self._at + 1 < count)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and self.isVisible():
            self._go_beside()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # other words, or larger ones
            self._go_beside()
        return super().event(event)

    def _go_beside(self) -> None:
        """Frame the part, and stand to the right of it, or below it where it is far to the right."""
        inside = self._window.rect()
        shown = QRect(self._part.mapTo(self._window, QPoint(0, 0)), self._part.size())
        self.ring.setGeometry(shown.adjusted(-GAP // 2, -GAP // 2, GAP // 2, GAP // 2) & inside)
        scale = QFontInfo(self.font()).pixelSize() / style.BODY
        room = inside.width() - 2 * GAP
        is_left = shown.right() < inside.width() // 3
        width = min(round(WIDEST * scale), room - shown.right() - GAP if is_left else room)
        height = self._lines.totalHeightForWidth(width)
        x, y = (
            (shown.right() + 2 * GAP, shown.top() + GAP)
            if is_left
            else (shown.left(), shown.bottom() + 2 * GAP)
        )
        x, y = min(x, inside.width() - width - GAP), min(y, inside.height() - height - GAP)
        self.setGeometry(x, y, width, height)
