"""The blocks of a lesson step as parts of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from painedu.checkin.movement import Movement
from painedu.language.marks import N_
from painedu.lessons.blocks import Block, FigureBlock, Note, Points, Text, Today
from painedu.lessons.reading import Reading
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.picture import Picture
from painedu.ui.terms import Terms
from painedu.ui.widgets.both import Both, Say, in_both
from painedu.ui.widgets.bullet import bulleted
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.one_of import Chips
from painedu.ui.widgets.worded import Worded


class BlockView(Worded):
    """One block of the lesson that ``reading`` is in."""

    claims_wanted = Signal(list)
    answered = Signal(str, str)

    def __init__(self, desk: Desk, reading: Reading, block: Block) -> None:
        super().__init__()
        self._desk, self._reading = desk, reading
        self._lesson = reading.lesson.id

    def _badges(self, claims: list[str]) -> EvidenceRow:
        made = EvidenceRow(self._desk.library.evidence, claims, self._desk.translate, self._desk.second)
        made.wanted.connect(self.claims_wanted)
        return made

    def _both(self, make: Callable[..., Body] = Body) -> Both:
        return Both(self._desk.switch, make)

    def _say(self, label: Both, text: str) -> None:
        label.say(self._in(text), self._desk.translate, self._desk.second())

    def _button_words(self, text: str) -> str:
        return in_both(self._in(text), self._desk.translate, self._desk.second())

    def _in(self, text: str) -> Say:
        return lambda translate: translate.within(self._lesson, text)


class TextView(BlockView):
    """A paragraph."""

    def __init__(self, desk: Desk, reading: Reading, block: Text) -> None:
        super().__init__(desk, reading, block)
        self._claims = self._badges(block.claims)
        self._block, self.text, self.terms = block, self._both(), Terms(desk, block.terms)
        self.setLayout(column(self.text, self.terms, self._claims, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        self._say(self.text, self._block.text)


class PointsView(BlockView):
    """A short list."""

    def __init__(self, desk: Desk, reading: Reading, block: Points) -> None:
        super().__init__(desk, reading, block)
        self._claims = self._badges(block.claims)
        self._block, self.terms = block, Terms(desk, block.terms)
        self.points = [self._both() for _point in block.points]
        self.setLayout(column(*map(bulleted, self.points), self.terms, self._claims, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        for label, point in zip(self.points, self._block.points, strict=True):
            self._say(label, point)


class NoteView(BlockView):
    """A limit or a warning, set apart."""

    def __init__(self, desk: Desk, reading: Reading, block: Note) -> None:
        super().__init__(desk, reading, block)
        self._claims = self._badges(block.claims)
        self._block, self.title, self.text = block, self._both(Subheading), self._both()
        self.terms = Terms(desk, block.terms)
        parts = (self.title, self.text, self.terms, self._claims)
        self.setLayout(column(panel("note", *parts, gap=style.SMALL)))
        self.refresh()

    def refresh(self) -> None:
        self.title.say(lambda _: _("Please note"), self._desk.translate, self._desk.second())
        self._say(self.text, self._block.text)


class FigureCard(BlockView):
    """A drawing, with buttons for its states when it has several."""

    def __init__(self, desk: Desk, reading: Reading, block: FigureBlock) -> None:
        super().__init__(desk, reading, block)
        self._claims = self._badges(block.claims)
        self._block = block
        self._key = f"{reading.step.id}/{block.figure}"  # a drawing can stand in two steps, in two states
        state = reading.chosen.get(self._key, block.states[0])
        self.picture = Picture(desk, block.figure, state)
        self.picture.expect(block.states)
        self.states = Chips(block.states, "segment")
        self.states.show_value(state)
        self.states.chosen.connect(self._show_state)
        self.setProperty("panel", "card")
        self.setLayout(column(self.states, self.picture, self._claims, margin=style.LARGE))
        self.states.setVisible(len(block.states) > 1)
        self.refresh()

    def refresh(self) -> None:
        figure = self._desk.drawings().figure(self._block.figure)
        for state in self._block.states:
            say = self._label(figure.state(state).label)
            words = in_both(say, self._desk.translate, self._desk.second())
            self.states.button(state).setText(words)

    def _label(self, label: str) -> Say:
        return lambda translate: translate.within(self._block.figure, label)

    def _show_state(self, state: str) -> None:
        self._reading.choose(self._key, state)
        self.picture.show_state(state)


MOVE_FIRST = {
    Movement.CHECK_FIRST: N_("First the one-minute safety check: the first two pages of the check-in."),
    Movement.ASK_DOCTOR: N_("Ask your doctor first."),
    Movement.SEATED_ONLY: N_("No weight on the foot until your clinic agrees."),
}


class TodayView(BlockView):
    """One small thing to do today; what moves waits for the safety check."""

    def __init__(self, desk: Desk, reading: Reading, block: Today) -> None:
        super().__init__(desk, reading, block)
        self._claims = self._badges(block.claims)
        self._block = block
        self.title, self.text = Both(desk.switch, Subheading, "primary"), self._both()
        self.first = self._both(Fine)
        self.setLayout(
            column(panel("calm", self.title, self.text, self.first, self._claims, gap=style.SMALL))
        )
        self.refresh()

    def refresh(self) -> None:
        one, other = self._desk.translate, self._desk.second()
        self.title.say(lambda _: _("Today"), one, other)
        self._say(self.text, self._block.text)
        first = MOVE_FIRST.get(self._desk.movement()) if self._block.moves else None
        if first:
            self.first.say(lambda translate: translate(first), one, other)
        self.first.setVisible(first is not None)


VIEWS: dict[type, type[BlockView]] = {
    Text: TextView,
    Points: PointsView,
    Note: NoteView,
    FigureBlock: FigureCard,
    Today: TodayView,
}
