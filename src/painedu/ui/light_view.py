"""The pain traffic light with numbers of one's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from painedu.lessons.blocks import LightBlock
from painedu.lessons.reading import Reading
from painedu.plan.light import Light, light, questions
from painedu.ui import style
from painedu.ui.blocks import BlockView
from painedu.ui.desk import Desk
from painedu.ui.picture import Picture
from painedu.ui.widgets.column import bring_into_view, column, panel
from painedu.ui.widgets.labels import Fine, Subheading
from painedu.ui.widgets.one_of import Scale

FIGURE = "traffic-light"
COLOURS = (Light.GREEN, Light.AMBER, Light.RED)


class LightView(BlockView):
    """Ask for the numbers one after the other; show the light as soon as they say one."""

    def __init__(self, desk: Desk, reading: Reading, block: LightBlock) -> None:
        super().__init__(desk, reading, block)
        self._block = block
        self._asked = {
            "usual": block.usual,
            "during": block.during,
            "morning": block.morning,
            "later": block.later,
        }
        self.title, self.said, self.kept = self._both(Subheading), self._both(), self._both(Fine)
        self.questions = {name: self._both() for name in self._asked}
        self.numbers = {name: Scale(10) for name in self._asked}
        self.picture = Picture(desk, FIGURE, "all")
        self.picture.expect([colour.value for colour in COLOURS])
        self._claims = self._badges(block.claims)
        self._lay_out()
        for name, scale in self.numbers.items():
            scale.chosen.connect(partial(self._choose, name))
        self.refresh()

    def _lay_out(self) -> None:
        asked = {
            name: column(self.questions[name], self.numbers[name], gap=style.SMALL) for name in self._asked
        }
        self.rows = {name: QWidget() for name in asked}
        for name, layout in asked.items():
            self.rows[name].setLayout(layout)
        self.answer = panel("card", self.said, self.picture)
        shown = [self.title, *self.rows.values(), self.answer, self.kept, self._claims]
        self.setLayout(column(*shown, gap=style.LARGE))

    def given(self, name: str) -> int | None:
        """Return the pain of 0-10 given to a question, None before there is any."""
        chosen = self._reading.chosen.get(self._key(name))
        return int(chosen) if chosen is not None else None

    def light(self) -> Light | None:
        """Return what the numbers say, None while more have to be given."""
        usual, during, morning, later = (self.given(name) for name in self._asked)
        if usual is None or (during is None and "during" in self._to_ask()):
            return None
        return light(usual, during or 0, morning, later)

    def refresh(self) -> None:
        self._say(self.title, self._block.title)
        one, other = self._desk.translate, self._desk.second()
        self.kept.say(lambda _: _("These numbers are not kept."), one, other)
        for name, question in self._asked.items():
            self._say(self.questions[name], question)
            self.numbers[name].setAccessibleName(self._button_words(question))
            given = self.given(name)
            self.numbers[name].show_value(None if given is None else str(given))
            self.rows[name].setVisible(name in self._to_ask())
        self._show_light()

    def _to_ask(self) -> list[str]:
        return questions(self.given("usual"), self.given("during"), self.given("morning"))

    def _show_light(self) -> None:
        found = self.light()
        words = {Light.NO_LIGHT: self._block.no_light, Light.NOT_YET: self._block.not_yet}
        self.answer.setVisible(found is not None)
        self.said.setVisible(found in words)
        self.picture.setVisible(found in COLOURS)
        if found in words:
            self._say(self.said, words[found])
        elif found is not None:
            self.picture.show_state(found.value)
        self.picture.refresh()

    def _choose(self, name: str, number: str) -> None:
        self._reading.choose(self._key(name), number)
        self.refresh()
        following = [self.rows[each] for each in self._to_ask() if self.given(each) is None]
        bring_into_view(following[0] if following else self.answer)

    def _key(self, name: str) -> str:
        return f"{self._reading.step.id}/{FIGURE}/{name}"
