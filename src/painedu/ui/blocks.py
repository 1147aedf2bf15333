"""The blocks of a lesson step as parts of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painedu.checkin.movement import Movement
from painedu.language.marks import N_
from painedu.lessons.blocks import Block, Check, FigureBlock, Note, Points, Text, Today
from painedu.lessons.reading import Reading
from painedu.ui import style
from painedu.ui.desk import Desk
from painedu.ui.widgets.column import column, panel
from painedu.ui.widgets.evidence_row import EvidenceRow
from painedu.ui.widgets.figure_view import FigureView
from painedu.ui.widgets.labels import Body, Fine, Subheading
from painedu.ui.widgets.one_of import Chips, ChoiceList
from painedu.ui.widgets.worded import Worded


class BlockView(Worded):
    """One block of the lesson that ``reading`` is in."""

    claims_wanted = Signal(list)
    answered = Signal(str, str)

    def __init__(self, desk: Desk, reading: Reading, block: Block) -> None:
        super().__init__()
        self._desk, self._reading = desk, reading
        self._lesson = reading.lesson.id
        self._claims = EvidenceRow(desk.library.evidence, getattr(block, "claims", []), desk.translate)
        self._claims.wanted.connect(self.claims_wanted)

    def _words(self, text: str) -> str:
        return self._desk.translate.within(self._lesson, text)


class TextView(BlockView):
    """A paragraph."""

    def __init__(self, desk: Desk, reading: Reading, block: Text) -> None:
        super().__init__(desk, reading, block)
        self._block, self.text = block, Body()
        self.setLayout(column(self.text, self._claims, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        self.text.setText(self._words(self._block.text))


class PointsView(BlockView):
    """A short list."""

    def __init__(self, desk: Desk, reading: Reading, block: Points) -> None:
        super().__init__(desk, reading, block)
        self._block, self.points = block, [Body() for _point in block.points]
        self.setLayout(column(*self.points, self._claims, gap=style.SMALL))
        self.refresh()

    def refresh(self) -> None:
        for label, point in zip(self.points, self._block.points, strict=True):
            label.setText(f"•  {self._words(point)}")


class NoteView(BlockView):
    """A limit or a warning, set apart."""

    def __init__(self, desk: Desk, reading: Reading, block: Note) -> None:
        super().__init__(desk, reading, block)
        self._block, self.title, self.text = block, Subheading(), Body()
        self.setLayout(column(panel("note", self.title, self.text, self._claims, gap=style.SMALL)))
        self.refresh()

    def refresh(self) -> None:
        self.title.setText(self._desk.translate("Please note"))
        self.text.setText(self._words(self._block.text))


class FigureCard(BlockView):
    """A drawing, with buttons for its states when it has several."""

    def __init__(self, desk: Desk, reading: Reading, block: FigureBlock) -> None:
        super().__init__(desk, reading, block)
        self._block = block
        self._key = f"{reading.step.id}/{block.figure}"  # a drawing can stand in two steps, in two states
        state = reading.chosen.get(self._key, block.states[0])
        self.view = FigureView(desk.drawings(), desk.translate, block.figure, state)
        self.states = Chips(block.states, "segment")
        self.states.show_value(state)
        self.states.chosen.connect(self._show_state)
        self.setProperty("panel", "card")
        self.setLayout(column(self.states, self.view, self._claims, margin=style.LARGE))
        self.states.setVisible(len(block.states) > 1)
        self.refresh()

    def refresh(self) -> None:
        figure = self._desk.drawings().figure(self._block.figure)
        for state in self._block.states:
            label = self._desk.translate.within(self._block.figure, figure.state(state).label)
            self.states.button(state).setText(label)

    def _show_state(self, state: str) -> None:
        self._reading.choose(self._key, state)
        self.view.show_state(state)


class CheckView(BlockView):
    """A question with an explanation for whatever is chosen."""

    def __init__(self, desk: Desk, reading: Reading, block: Check) -> None:
        super().__init__(desk, reading, block)
        self._block, self.question, self.explanation = block, Subheading(), Body()
        self.options = ChoiceList([option.id for option in block.options])
        self.answer = panel("calm", self.explanation, self._claims)
        self.options.chosen.connect(self._choose)
        self.setLayout(column(self.question, self.options, self.answer, gap=style.LARGE))
        self.refresh()

    def refresh(self) -> None:
        chosen = self._reading.option(self._block)
        self.question.setText(self._words(self._block.question))
        for option in self._block.options:
            self.options.button(option.id).setText(self._words(option.text))
        self.options.show_value(chosen.id if chosen else None)
        self.answer.setVisible(chosen is not None)
        self.answer.setProperty("panel", "calm" if chosen and chosen.correct else "note")
        style.restyle(self.answer)
        self.explanation.setText(self._words(chosen.explanation) if chosen else "")

    def _choose(self, option: str) -> None:
        self.answered.emit(self._block.id, option)
        self.refresh()


MOVE_FIRST = {
    Movement.CHECK_FIRST: N_("First the one-minute safety check: the first two pages of the check-in."),
    Movement.ASK_DOCTOR: N_("Ask your doctor first."),
    Movement.SEATED_ONLY: N_("No weight on the foot until your clinic agrees."),
}


class TodayView(BlockView):
    """One small thing to do today; what moves waits for the safety check."""

    def __init__(self, desk: Desk, reading: Reading, block: Today) -> None:
        super().__init__(desk, reading, block)
        self._block = block
        self.title, self.text, self.first = Subheading("primary"), Body(), Fine()
        self.setLayout(
            column(panel("calm", self.title, self.text, self.first, self._claims, gap=style.SMALL))
        )
        self.refresh()

    def refresh(self) -> None:
        _ = self._desk.translate
        self.title.setText(_("Today"))
        self.text.setText(self._words(self._block.text))
        first = MOVE_FIRST.get(self._desk.movement()) if self._block.moves else None
        self.first.setText(_(first) if first else "")
        self.first.setVisible(first is not None)


VIEWS: dict[type, type[BlockView]] = {
    Text: TextView,
    Points: PointsView,
    Note: NoteView,
    FigureBlock: FigureCard,
    Check: CheckView,
    Today: TodayView,
}
