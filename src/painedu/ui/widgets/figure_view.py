"""A figure on the screen, drawn by Typst, as wide as there is room."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from painedu.figures.drawing import Drawings
from painedu.figures.errors import PressError
from painedu.language.translator import Translator
from painedu.source.problem import SourceError
from painedu.ui import style
from painedu.ui.widgets.worded import Worded

LEAST_EMS, MOST_EMS = 25, 56  # how narrow and wide a figure can be laid out, in its own letters
LETTER = 16  # the size of a figure's letters beside body text of style.BODY
KEPT = 12  # drawings of one figure; layouts ask for several widths
REST = 100  # ms without painting, after which drawing ahead keeps nobody waiting
EMPTY = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"/>'
_log = logging.getLogger(__name__)
_BOX = re.compile(rb'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')


class FigureView(Worded):
    """Draw ``figure`` in ``state``; the words follow the language, the letters the text size."""

    def __init__(self, drawings: Drawings, translate: Translator, figure: str, state: str) -> None:
        super().__init__()
        self._drawings, self._translate = drawings, translate
        self._figure, self.state = figure, state
        self._data: Mapping[str, Any] | None = None
        self._drawn: dict[tuple[object, ...], bytes] = {}
        self._expected: Sequence[str] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._draw_ahead)
        self._picture: tuple[tuple[object, ...], QPixmap] = ((), QPixmap())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.refresh()

    def show_state(self, state: str, data: Mapping[str, Any] | None = None) -> None:
        """Draw ``state`` with ``data`` from now on."""
        self.state, self._data = state, data
        self.refresh()

    def expect(self, states: Sequence[str]) -> None:
        """Draw ``states`` while nobody waits, so that choosing one of them has only to paint it."""
        self._expected = states

    def refresh(self) -> None:
        self.setAccessibleName(self._drawings.alt(self._figure, self.state, self._translate, self._data))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = box(self._svg(self._ems(width)))
        return round(self._shown_width(width) * size.height() / max(size.width(), 1))

    def sizeHint(self) -> QSize:
        width = round(LEAST_EMS * self._letter() * 1.2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_EMS * LETTER // 2, LETTER)

    def paintEvent(self, _event: QPaintEvent) -> None:
        wanted = (*self._key(self.state, self._ems(self.width())), self.width(), self.devicePixelRatioF())
        if wanted != self._picture[0]:
            svg = self._svg(self._ems(self.width()))
            self._picture = (wanted, painted(svg, self._shown_width(self.width()), self.devicePixelRatioF()))
        painter = QPainter(self)
        if self._svg(self._ems(self.width())) is EMPTY:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, self.accessibleName())
        left = (self.width() - self._picture[1].deviceIndependentSize().width()) / 2
        painter.drawPixmap(round(left), 0, self._picture[1])
        painter.end()
        self._rest.start()

    def _letter(self) -> float:
        """Return the height of this figure's letters in px: they grow with the text around them."""
        return LETTER * QFontInfo(self.font()).pixelSize() / style.BODY

    def _ems(self, width: int) -> float:
        """Return how wide to lay the figure out; narrower than it can be, it is shown smaller instead."""
        return round(min(max(width / self._letter(), LEAST_EMS), MOST_EMS), 1)

    def _shown_width(self, width: int) -> float:
        return min(width, self._ems(width) * self._letter())

    def _key(self, state: str, ems: float) -> tuple[object, ...]:
        return (state, str(self._data), self._translate.language, self._drawings.theme(), ems)

    def _svg(self, ems: float) -> bytes:
        key = self._key(self.state, ems)
        if key not in self._drawn:
            if len(self._drawn) > KEPT + len(self._expected):
                self._drawn.clear()
            self._drawn[key] = self._draw(self.state, ems)
        return self._drawn[key]

    def _draw_ahead(self) -> None:
        """Draw one of the expected states, then let others have their turn before the next."""
        ems = self._ems(self.width())
        missing = [state for state in self._expected if self._key(state, ems) not in self._drawn]
        if missing and self.isVisible():
            self._drawn[self._key(missing[0], ems)] = self._draw(missing[0], ems)
            self._rest.start()

    def _draw(self, state: str, ems: float) -> bytes:
        """Return the drawing, or an empty one: an error that Qt's layout calls for would end the program."""
        try:
            return self._drawings.svg(
                self._figure, state, self._translate, self._data, width=ems * LETTER, size=LETTER
            )
        except (PressError, SourceError, OSError):
            _log.exception("a figure could not be drawn")
            return EMPTY


def box(svg: bytes) -> QSizeF:
    """Return the size of a drawing in its own units."""
    found = _BOX.search(svg)
    return QSizeF(float(found[1]), float(found[2])) if found else QSizeF(1, 1)


def painted(svg: bytes, width: float, ratio: float) -> QPixmap:
    """Return ``svg`` as a picture ``width`` px wide for a screen with ``ratio`` dots a px."""
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first figure, not at start-up

    size = box(svg)
    height = width * size.height() / max(size.width(), 1)
    picture = QPixmap(QSize(max(round(width * ratio), 1), max(round(height * ratio), 1)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return picture
