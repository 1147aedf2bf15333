"""A figure whose parts can be chosen: by mouse, by touch, and by keys."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from painedu.figures.drawing import Drawings
from painedu.figures.figure import Part
from painedu.figures.neighbours import neighbour
from painedu.language.translator import Translator
from painedu.ui.widgets.buttons import check_quietly
from painedu.ui.widgets.figure_view import FigureView

WAYS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
RING = 4  # px around the part that has the focus
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PartButton(QAbstractButton):
    """One part, over the picture: unseen but for the ring of the focus. The mouse goes through it."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self.part, self._outline = part, QPolygonF()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def lay_over(self, outline: QPolygonF) -> None:
        """Take the place of ``outline``, in px of the picture."""
        around = outline.boundingRect().toAlignedRect().adjusted(-RING, -RING, RING, RING)
        self._outline = outline.translated(-QPointF(around.topLeft()))
        self.setGeometry(around)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        for brush, width in ((colours.base(), RING + 2), (colours.highlight(), RING - 1)):
            painter.setPen(QPen(brush, width, Qt.PenStyle.SolidLine))
            painter.drawPolygon(self._outline)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WAYS:
            event.ignore()  # the picture knows the neighbours
        elif event.key() in _RETURN:
            self.click()
        else:
            super().keyPressEvent(event)


class PartsView(FigureView):
    """Draw ``figure`` with the chosen parts marked; Tab comes to one part, arrow keys go on from there.

    ``chosen`` hands on the id of a part and whether it is chosen from now on. The figure has a state
    "mine", whose data are the ids of its parts.
    """

    chosen = Signal(str, bool)

    def __init__(self, drawings: Drawings, translate: Translator, figure: str) -> None:
        self._figure_file = drawings.figure(figure)
        self.buttons: dict[str, PartButton] = {}
        super().__init__(drawings, translate, figure, "mine")
        for part in self._figure_file.parts:
            self.buttons[part.id] = self._made(part)
        self._let_tab_stop_at(next(iter(self.buttons.values())))
        self.setMouseTracking(True)
        self.refresh()

    def _made(self, part: Part) -> PartButton:
        made = PartButton(part, self)
        made.toggled.connect(lambda on: self.chosen.emit(part.id, on))
        return made

    def show_parts(self, chosen: Set[str]) -> None:
        """Mark the parts ``chosen``, and say nothing about it."""
        for name, button in self.buttons.items():
            check_quietly(button, name in chosen)
        self.show_state("mine", {"parts": [name for name in self.buttons if name in chosen]})

    def refresh(self) -> None:
        super().refresh()
        for button in self.buttons.values():
            button.setAccessibleName(self._translate.within(self._figure, button.part.name))
        self._lay_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_buttons()

    def part_at(self, place: QPoint) -> PartButton | None:
        """Return the button of the part drawn at ``place``, None beside all of them."""
        frame, scale = self.drawn_frame()
        at = (QPointF(place) - QPointF(frame.topLeft())) / scale
        found = self._figure_file.part_at(at.x(), at.y())
        return self.buttons[found.id] if found else None

    def drawn_frame(self) -> tuple[QRect, float]:
        """Return where the frame is drawn, and px a unit: at the bottom of the picture, in the middle."""
        frame = self._figure_file.frame
        assert frame is not None
        ems, shown = self._ems(self.width()), self._shown_width(self.width())
        scale = shown * min(ems, frame.ems) / ems / frame.width
        wide, high = round(frame.width * scale), round(frame.height * scale)
        top = self.heightForWidth(self.width()) - high
        return QRect((self.width() - wide) // 2, top, wide, high), scale

    def _lay_buttons(self) -> None:
        if not self.buttons:
            return
        frame, scale = self.drawn_frame()
        for button in self.buttons.values():
            corners = [
                QPointF(frame.left() + x * scale, frame.top() + y * scale) for x, y in button.part.shape
            ]
            button.lay_over(QPolygonF(corners))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() not in WAYS or not isinstance(focused, PartButton):
            super().keyPressEvent(event)
            return
        parts = self._figure_file.parts
        self.go_to(self.buttons[neighbour(parts, focused.part, WAYS[event.key()]).id])
        self._scroll_to_focus()

    def _scroll_to_focus(self) -> None:
        """Bring the part with the focus into view: Qt does so for Tab alone."""
        around, focused = self.parentWidget(), self.focusWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and focused is not None:
            around.ensureWidgetVisible(focused)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        button = self.part_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and button is not None:
            self.go_to(button)
            button.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        button = self.part_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor)
        self.setToolTip(button.accessibleName() if button else "")

    def go_to(self, button: PartButton) -> None:
        """Give ``button`` the focus; from now on Tab comes to it."""
        self._let_tab_stop_at(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_tab_stop_at(self, stop: PartButton) -> None:
        for button in self.buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
