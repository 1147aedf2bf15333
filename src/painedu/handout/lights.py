"""What red, amber and green mean on paper: counted out for one's own usual pain where that is known."""

from __future__ import annotations

from painedu.figures.figure import Figure
from painedu.handout.voices import Spoken, Voices
from painedu.plan.light import Bounds, bounds
from painedu.plan.pacing import less

LIGHT, LIGHTS = "traffic-light", ("red", "amber", "green")
"""The figure, and its colours in the order in which they are looked for (evidence 6f)."""

Line = dict[str, Spoken]
"""A ``name`` in bold, and what it ``says``."""


class Lights:
    """Put the lights into the words of a sheet; ``figure`` has the words that fit everyone."""

    def __init__(self, voices: Voices, figure: Figure) -> None:
        self._say, self._figure = voices, figure

    def title(self, usual: int | None) -> Spoken:
        """Return the heading; ``usual`` is pain of 0-10."""
        own = self._say.own
        return own("plan_light_title") if usual is None else own("plan_light_mine", usual=usual)

    def lines(self, usual: int | None, minutes: int) -> list[Line]:
        """Say when each light is lit and what follows, for a day of ``minutes`` (evidence F-21 to F-23).

        Nothing is said for a usual pain that has no light.
        """
        order = {"name": self._say.same(""), "says": self._say.own("plan_light_order")}
        if usual is None:
            return [order, *self._for_everyone()]
        mine = bounds(usual)
        return [order, *self._mine(usual, mine, minutes)] if mine else []

    def _for_everyone(self) -> list[Line]:
        says = {each: [self._word(f"{each}_when"), self._next(each)] for each in LIGHTS}
        lines = [self._line(each, words) for each, words in says.items()]
        return [*lines, {"name": self._say.same(""), "says": self._word("higher")}]

    def _next(self, light: str) -> Spoken:
        """Say what follows; on paper there is no button to get help."""
        return self._say.own("plan_light_stop") if light == "red" else self._word(f"{light}_next")

    def _mine(self, usual: int, mine: Bounds, minutes: int) -> list[Line]:
        own = self._say.own
        return [
            self._line("red", [own("plan_light_red", red=mine.red, usual=usual), self._next("red")]),
            self._line("amber", [self._amber(usual, mine.amber), self._less(minutes)]),
            self._line(
                "green",
                [
                    own("plan_light_green", green=mine.green, usual=usual),
                    own("plan_light_again", minutes=minutes),
                ],
            ),
        ]

    def _amber(self, usual: int, amber: range) -> Spoken:
        if not amber:
            return self._say.own("plan_light_amber_morning", usual=usual)
        return self._say.own("plan_light_amber", amber=self._range(amber[0], amber[-1]), usual=usual)

    def _less(self, minutes: int) -> Spoken:
        least, most = less(minutes)
        if most == minutes:
            return self._say.own("plan_light_slower")
        return self._say.own("plan_light_less", minutes=self._range(least, most))

    def _range(self, least: int, most: int) -> Spoken:
        own = self._say.own("plan_light_range", least=least, most=most)
        return own if least < most else self._say.same(str(most))

    def _line(self, light: str, says: list[Spoken]) -> Line:
        name = self._say.own("named", label=self._word(light))
        return {"name": name, "says": self._say.one_after_another(says)}

    def _word(self, word: str) -> Spoken:
        return self._say.within(self._figure.id, self._figure.words[word])
