"""The sentence that is read is marked where it stands, and nothing moves for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPalette, QRegion
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.walking import settle

from painedu.aloud.script import Sentence, script
from painedu.ui import style
from painedu.ui.aloud.lines import places
from painedu.ui.aloud.mark import Mark, MarkedFrame, MarkedLine
from painedu.ui.aloud.shown_words import shown_words
from painedu.ui.pages.lesson import LessonPage
from painedu.ui.place import Place
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.labels import Body
from painedu.ui.window import Window

LONG = (
    "Nerve pain lasts a long time. Most often it comes from an injury, or from an illness of the nerves "
    "themselves. It can burn!\nA new line begins here. "
    "\u901a\u5411\u75bc\u75db\u7684\u4e24\u6761\u8def\u3002 And it ends."
)


def selected(label: QLabel, start: int, length: int) -> QRegion:
    """Return where Qt itself paints a selection in ``label``."""
    palette, red = label.palette(), QColor("red")
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText):
        palette.setColor(QPalette.ColorGroup.All, role, red)
    label.setPalette(palette)
    label.setSelection(start, length)
    image = label.grab().toImage()
    found = QRegion()
    for y in range(image.height()):
        xs = [x for x in range(image.width()) if image.pixelColor(x, y) == red]
        if xs:
            found += QRect(xs[0], y, xs[-1] - xs[0] + 1, 1)
    label.setSelection(0, 0)
    return found


@pytest.mark.parametrize("width", [180, 320, 700])
@pytest.mark.parametrize("taller", [0, 61])
def test_a_mark_lies_where_qt_sets_the_words(qtbot: QtBot, width: int, taller: int) -> None:
    label = Body()
    qtbot.addWidget(label)
    label.setText(LONG)
    label.resize(width, label.heightForWidth(width) + taller)
    label.show()
    settle()
    for sentence in script([("label", LONG)]):
        ours = QRegion()
        for place in places(label, sentence.start, sentence.start + len(sentence.words)):
            ours += place
        theirs = selected(label, sentence.start, len(sentence.words))
        mine, its = ours.boundingRect(), theirs.boundingRect()
        off = [mine.left() - its.left(), mine.top() - its.top()]
        off += [mine.right() - its.right(), mine.bottom() - its.bottom()]
        assert max(map(abs, off)) <= 2, (sentence.words, mine, its)


def lesson(window: Window, number: int) -> list[Sentence]:
    window.open_lesson("L4")
    for _step in range(number - 1):
        window.rooms.page(LessonPage).go_on()
    settle()
    return script(shown_words(window.stack.currentWidget()))


def put(mark: Mark, sentence: Sentence) -> QWidget:
    assert isinstance(sentence.part, QWidget)
    mark.put_on(sentence.part, sentence.start, sentence.words)
    settle()
    return sentence.part


def test_nothing_on_the_page_moves_or_is_covered(window: Window) -> None:
    said = lesson(window, 3)
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    before = [(part.mapTo(window, part.rect().topLeft()), part.size()) for part in parts]
    mark = Mark()
    for sentence in said:
        part = put(mark, sentence)
        assert mark.shown, sentence.words
        holder = part.parentWidget()
        assert holder is not None
        children = [child for child in holder.children() if isinstance(child, QWidget)]
        assert all(children.index(line) < children.index(part) for line in mark.shown), "it is painted below"
    assert [(part.mapTo(window, part.rect().topLeft()), part.size()) for part in parts] == before
    mark.take_off()
    settle()
    assert window.findChildren(MarkedLine) == []


@pytest.mark.parametrize("theme", style.THEMES)
def test_the_mark_has_the_colour_of_the_theme(window: Window, theme: str) -> None:
    said = lesson(window, 1)
    window.desk.choose_theme(theme)
    mark = Mark()
    put(mark, said[0])
    line = mark.shown[0]
    corner = line.mapTo(window, line.rect().center())
    image = window.grab(QRect(corner.x() - 40, corner.y() - 10, 80, 20)).toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(80) for y in range(20)}

    assert style.THEMES[theme]["marked"] in colours
    mark.take_off()


def test_a_figure_has_a_frame_that_goes_with_it(window: Window) -> None:
    said = lesson(window, 2)
    figure = next(sentence for sentence in said if isinstance(sentence.part, FigureView))
    mark = Mark()
    part = put(mark, figure)
    for size in ((1180, 780), (780, 700)):
        window.resize(*size)
        settle()
        (frame,) = mark.shown
        assert isinstance(frame, MarkedFrame)
        inner = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        outer = QRect(frame.mapTo(window, frame.rect().topLeft()), frame.size())
        assert outer.contains(inner)
        assert outer.width() - inner.width() <= 4 * style.SMALL
    mark.take_off()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_sentence_is_brought_into_view(window: Window, percent: int) -> None:
    window.desk.choose_text_size(percent)
    window.resize(1024, 640)
    mark = Mark()
    for sentence in lesson(window, 4):
        put(mark, sentence)
        seen = mark.shown[0].visibleRegion().boundingRect()
        assert seen.height() >= min(mark.shown[0].height(), 40), sentence.words
    mark.take_off()


def test_a_mark_follows_a_new_size_of_text(window: Window) -> None:
    said = lesson(window, 1)
    mark = Mark()
    put(mark, said[1])
    before = mark.shown[0].height()
    window.desk.choose_text_size(200)
    settle()

    assert mark.shown[0].height() > 1.5 * before
    mark.take_off()


def test_a_mark_tells_when_its_words_are_gone_but_not_when_the_window_is_put_aside(window: Window) -> None:
    said = lesson(window, 1)
    mark, told = Mark(), []
    mark.gone.connect(lambda: told.append(True))
    put(mark, said[1])
    window.showMinimized()
    settle()
    assert not told
    window.showNormal()
    window.rooms.page(LessonPage).go_on()

    assert told
    mark.take_off()


def test_settings_can_be_read_with_its_buttons(window: Window) -> None:
    window.go_to(Place.SETTINGS)
    settle()
    said = script(shown_words(window.stack.currentWidget()))
    button = next(sentence for sentence in said if isinstance(sentence.part, QPushButton))
    mark = Mark()
    put(mark, button)

    assert isinstance(mark.shown[0], MarkedFrame)
    mark.take_off()
