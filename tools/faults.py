"""What can be wrong with a view that people with weak eyes, shaky hands or a screen reader have to use.

Everything is measured on the rendered window: the sizes of widgets, and the pixels they were drawn with. The
limits are those of WCAG 2.2 AA (1.4.3, 1.4.11, 2.5.8, 4.1.2) and of the project: no letter under 15 px at
100 %, controls 44 px high.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

SMALLEST = 15  # px at 100 %
TARGET, MAIN_TARGET = 24, 44  # px
TEXT, LARGE_TEXT = 4.5, 3.0  # contrast
LARGE, LARGE_BOLD = 24, 18.66  # px from which text counts as large
MAIN = (None, "", "primary", "danger", "chip", "segment", "language")
"""The looks of main controls; badges, terms and links stand in lines of text."""
SLACK = 2  # px that rounding may cost
SAMPLED = 41  # one pixel in as many tells which colour may be the most frequent
INSET = 5  # px of a button's own edge, which is no letter


@dataclass(frozen=True)
class Fault:
    """One thing wrong: ``kind`` of fault, the view, the widget in words, and by how much."""

    kind: str
    view: str
    widget: str
    what: str

    def __str__(self) -> str:
        return f"{self.view}: {self.kind}: {self.widget}: {self.what}"


def faults(root: QWidget, view: str, scale: float) -> Iterator[Fault]:
    """Yield what is wrong with ``root`` as it is on the screen now; ``scale`` is 1.0 at 100 % text."""
    shown = [each for each in _visible_in(root) if seen(each).isValid() and _is_ours(each)]
    lettered = [each for each in shown if letters(each)]
    places = {each: _on_screen(each) for each in lettered}
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = [
        *(("small text", each, _too_small(each, scale)) for each in lettered),
        *(("clipped text", each, _clipped(each)) for each in lettered),
        *(("low contrast", each, _faint(each, root, picture)) for each in lettered),
        *(("small target", each, _hard_to_hit(each)) for each in shown),
        *(("no name", each, _nameless(each)) for each in shown),
        *(
            ("overlap", one, _overlap(one, other, places[one] & places[other]))
            for one, other in combinations(lettered, 2)
        ),
    ]
    yield from (Fault(kind, view, _named(each), what) for kind, each, what in found if what)


def _visible_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield what shows inside ``widget``; most of a window is pages that are behind."""
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from _visible_in(child)


def seen(widget: QWidget) -> QRect:
    """Return the part of ``widget`` that is not scrolled or hidden away, in its own coordinates."""
    return widget.visibleRegion().boundingRect() if widget.isVisible() else QRect()


def letters(widget: QWidget) -> str:
    """Return the words that ``widget`` shows by itself."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _is_ours(widget: QWidget) -> bool:
    """Leave out what Qt puts beside our parts, and what only lies over a picture."""
    through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return not through and not widget.objectName().startswith("qt_")


def _named(widget: QWidget) -> str:
    words = letters(widget).replace("\n", " ")[:40] or widget.accessibleName()[:40]
    return f"{type(widget).__name__} '{words}'"


def _too_small(widget: QWidget, scale: float) -> str:
    size = QFontInfo(widget.font()).pixelSize()
    return f"{size} px" if size < round(SMALLEST * scale) else ""


def _clipped(widget: QWidget) -> str:
    wanted = _wanted(widget)
    if wanted.width() > widget.width() + SLACK or wanted.height() > widget.height() + SLACK:
        return f"needs {wanted.width()} x {wanted.height()}, has {widget.width()} x {widget.height()}"
    return _beyond(widget)


def _wanted(widget: QWidget) -> QSize:
    """Return the least in which all words of ``widget`` show."""
    if widget.hasHeightForWidth():
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.minimumSizeHint() if isinstance(widget, QToolButton) else widget.sizeHint()


def _beyond(widget: QWidget) -> str:
    """Tell where ``widget`` is cut by something around it that does not scroll."""
    inside, above = widget, widget.parentWidget()
    while above is not None and not inside.isWindow():
        if isinstance(above.parentWidget(), QScrollArea):
            return ""
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return f"is cut by {type(above).__name__}"
        inside, above = above, above.parentWidget()
    return ""


def _faint(widget: QWidget, root: QWidget, picture: QImage) -> str:
    if not widget.isEnabled() or _is_cut_off(widget):
        return ""  # WCAG leaves out what cannot be used now; what is scrolled away is seen another time
    ratio = _contrast_in(picture, _drawn_at(widget, root), root.devicePixelRatioF())
    font = widget.font()
    size = QFontInfo(font).pixelSize()
    is_large = size >= LARGE or (size >= LARGE_BOLD and font.bold())
    return f"{ratio:.1f} to 1" if ratio < (LARGE_TEXT if is_large else TEXT) else ""


def _is_cut_off(widget: QWidget) -> bool:
    """Tell whether so little of ``widget`` is in view that no whole line of it may show."""
    return seen(widget).height() < min(widget.height() - 1, 3 * widget.fontMetrics().lineSpacing())


def _drawn_at(widget: QWidget, root: QWidget) -> QRect:
    """Return where the letters of ``widget`` are, in ``root``."""
    area = seen(widget)
    if isinstance(widget, QAbstractButton):
        area = area.adjusted(INSET, INSET, -INSET, -INSET)
    if isinstance(widget, QRadioButton | QCheckBox):
        area.setLeft(widget.height())  # beside the mark
    return QRect(widget.mapTo(root, area.topLeft()), area.size())


def _contrast_in(picture: QImage, area: QRect, ratio: float) -> float:
    """Return the contrast of the most frequent colour with the one that differs most from it."""
    scaled = QRect(area.topLeft() * ratio, area.size() * ratio)
    part = picture.copy(scaled.intersected(picture.rect()))
    if part.isNull():
        return 21.0
    ground, colours = _colours_in(part)
    lights = [luminance(colour) for colour in colours]
    return max(contrast(luminance(ground), light) for light in (min(lights), max(lights)))


def _colours_in(part: QImage) -> tuple[int, list[int]]:
    """Return the most frequent colour of ``part``, and all its colours.

    Up to 256 colours, Qt numbers them without loss, 30 times faster than they are counted here.
    """
    numbered = part.convertToFormat(QImage.Format.Format_Indexed8)
    if numbered.convertToFormat(part.format()) != part:
        counted = Counter(memoryview(part.constBits()).cast("I"))
        return counted.most_common(1)[0][0], list(counted)
    pixels, width, line = bytes(numbered.constBits()), part.width(), numbered.bytesPerLine()
    pixels = b"".join(pixels[start : start + width] for start in range(0, len(pixels), line))
    colours = numbered.colorTable()
    likely = Counter(pixels[::SAMPLED]).most_common(1)[0][0]
    if 2 * pixels.count(likely) <= len(pixels):  # perhaps there is one more frequent
        likely = max(range(len(colours)), key=pixels.count)
    return colours[likely], colours


@functools.cache
def luminance(colour: int) -> float:
    """Return the relative luminance of WCAG 2.2."""
    shade = QColor(colour & 0xFFFFFF)
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _hard_to_hit(widget: QWidget) -> str:
    if not isinstance(widget, QAbstractButton) or not widget.isEnabled():
        return ""
    is_main = isinstance(widget, QPushButton | QRadioButton | QCheckBox) and widget.property("look") in MAIN
    least = MAIN_TARGET if is_main else TARGET
    side = widget.height() if is_main else min(widget.width(), widget.height())
    return f"{widget.width()} x {widget.height()} px" if side < least - 1 else ""


def _nameless(widget: QWidget) -> str:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QMenuBar):
        return ""
    told = QAccessible.queryAccessibleInterface(widget)
    return "" if told.text(QAccessible.Text.Name) else "can take the focus and has no name"


def _overlap(one: QWidget, other: QWidget, shared: QRect) -> str:
    if shared.width() <= SLACK or shared.height() <= SLACK:
        return ""
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return ""
    return f"lies on {_named(other)}"


def _on_screen(widget: QWidget) -> QRect:
    area = seen(widget)
    return QRect(widget.mapToGlobal(area.topLeft()), area.size())
