"""One step of a lesson: words and questions beside its figure, or below it where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from painedu.lessons.blocks import Check, LightBlock, Sort
from painedu.lessons.gathering import gathered
from painedu.lessons.reading import Reading
from painedu.ui import style
from painedu.ui.blocks import VIEWS, BlockView, FigureCard
from painedu.ui.check_view import CheckView
from painedu.ui.desk import Desk
from painedu.ui.light_view import LightView
from painedu.ui.second_language import SecondLanguage
from painedu.ui.sort_view import SortView
from painedu.ui.widgets.both import Both
from painedu.ui.widgets.column import column, row
from painedu.ui.widgets.labels import Fine, Heading
from painedu.ui.widgets.worded import Worded

BESIDE_FROM = 800  # px at 100 %: narrower, the figure stands among the words

ALL_VIEWS: dict[type, type[BlockView]] = {**VIEWS, Check: CheckView, Sort: SortView, LightBlock: LightView}


class StepView(Worded):
    """Shows the step that ``reading`` is at."""

    claims_wanted = Signal(list)
    answered = Signal(str, str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__()
        self._desk, self._reading, self._step = desk, reading, reading.step
        self.lesson, self.heading = Fine("quiet"), Both(desk.switch, Heading)
        self.second = SecondLanguage(desk)
        self.second.changed.connect(self._refresh_all)
        blocks = gathered(reading.step.blocks, desk.library.evidence)
        self.blocks = [self._view(block) for block in blocks]
        self._words = column(gap=style.LARGE)
        self._pictures = QVBoxLayout()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(style.HUGE)
        self._sides.addLayout(self._words, 9)
        self._sides.addLayout(self._pictures, 14)
        self._lay_out()
        self._beside: bool | None = None
        self._arrange()
        self.refresh()

    def _lay_out(self) -> None:
        outer = column(gap=style.WIDE)
        top = row(gap=style.MEDIUM)
        top.addLayout(column(self.lesson, self.heading, gap=style.TIGHT), 1)
        top.addWidget(self.second, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(top)
        outer.addLayout(self._sides)
        outer.addStretch(1)
        for side in (self._words, self._pictures):
            side.addStretch(1)
        self.setLayout(outer)

    def _view(self, block: object) -> BlockView:
        made = ALL_VIEWS[type(block)]
        view = made(self._desk, self._reading, block)  # type: ignore[arg-type]  # ALL_VIEWS pairs them
        view.claims_wanted.connect(self.claims_wanted)
        view.answered.connect(self.answered)
        return view

    def in_order(self) -> list[QWidget]:
        """Return what is read aloud, in the order of the file wherever the figure stands."""
        return [self.heading, *self.blocks]

    def refresh(self) -> None:
        _, course = self._desk.translate, self._desk.library.course
        self.lesson.setText(_.within("course", course.entry(self._reading.lesson.id).title))
        lesson, title = self._reading.lesson.id, self._step.title
        self.heading.say(lambda translate: translate.within(lesson, title), _, self._desk.second())

    def _refresh_all(self) -> None:
        for part in (self, *self.findChildren(Worded)):
            part.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the figures beside the words where there is room, else keep the order of the file."""
        scale = QFontInfo(self.font()).pixelSize() / style.BODY
        figures = [block for block in self.blocks if isinstance(block, FigureCard)]
        beside = self.width() >= BESIDE_FROM * scale and 0 < len(figures) < len(self.blocks)
        if beside == self._beside:
            return
        self._beside = beside
        for block in self.blocks:  # by widget: an item taken out would keep the height it once had
            self._words.removeWidget(block)
            self._pictures.removeWidget(block)
            side = self._pictures if beside and block in figures else self._words
            side.insertWidget(side.count() - 1, block)  # above the stretch
        self._sides.setStretch(1, 14 if beside else 0)
        self._sides.setSpacing(style.HUGE if beside else 0)
