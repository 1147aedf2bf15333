"""The check-in on paper, blank: for people who would rather tick with a pen.

It is a form for whoever asks to keep, not a sheet: what is ticked on it is seen by those who hold it.
"""

from __future__ import annotations

from typing import Any

from painedu.checkin.extras import ABOUT_MOVING, ABOUT_PAIN
from painedu.checkin.flow import ASKED, Screen
from painedu.checkin.questions import Question
from painedu.checkin.safety import Tier
from painedu.handout.contents import BODY_MAP, Stock
from painedu.handout.format import form_map_width, letters, theme_name
from painedu.handout.request import SheetRequest
from painedu.handout.signs import Signs
from painedu.handout.voices import Spoken, Voices

SCALES, WEEK = ("pain", "interference", "confidence"), ("days", "strength")
TEN, SEVEN = range(11), range(8)


class Form:
    """The help signs and the questions, as they are worded on the screen."""

    main = "handout/form.typ"

    def data(self, request: SheetRequest, voices: Voices, stock: Stock) -> dict[str, Any]:
        asked = Asked(voices, stock, request)
        screens = [screen for screen in Screen if ASKED[screen] and screen is not Screen.SIGNS]
        return {
            "title": voices.own("form"),
            "intro": voices.own("form_intro"),
            "lines": [voices.own(word) for word in ("name", "number", "date")],
            "signs": asked.signs(),
            "screens": [
                {"title": asked.title(screen), "questions": [asked.question(name) for name in ASKED[screen]]}
                for screen in screens
            ],
            "more": {
                "title": voices.own("form_more"),
                "questions": [asked.question(name) for name in (*ABOUT_PAIN, *ABOUT_MOVING)],
            },
        }


class Asked:
    """Put what is asked into the words of a sheet."""

    def __init__(self, voices: Voices, stock: Stock, request: SheetRequest) -> None:
        self._say, self._stock, self._request = voices, stock, request

    def title(self, screen: Screen) -> Spoken:
        return self._of_questions(self._stock.questions.screen(screen).title)

    def signs(self) -> dict[str, Any]:
        """Return the help signs with their three answers; which sign it is is not asked here either."""
        safety, request = self._stock.safety, self._request
        signs = Signs(self._say, safety, self._stock.regions)
        part = signs.part(request.region)
        groups = [
            {
                "heading": self._of_safety(safety.tier(tier).heading),
                "lines": [self._of_safety(each.text) for each in safety.groups_of(tier)],
            }
            for tier in (Tier.NOW, Tier.DAY)
        ]
        return {
            "title": self.title(Screen.SIGNS),
            "question": self._of_safety(safety.question),
            "intro": self._of_safety(safety.intro),
            "groups": groups,
            "options": [self._of_safety(choice.text) for choice in safety.answers],
            "call": part["now"]["call"],
        }

    def question(self, name: str) -> dict[str, Any]:
        """Return one question; "kind" says with what it is answered."""
        question = self._stock.questions.question(name)
        text = {"question": self._of_questions(question.text), "hint": self._hint(question)}
        if name in SCALES:
            return {**text, "kind": "scale", **self._numbers([*TEN]), "ends": self._ends(question)}
        if name == "places":
            return {**text, "kind": "map", "drawing": self._map()}
        if question.options:
            return {**text, "kind": "ticks", "options": self._options(question)}
        typed = self._say.own("form_number") if question.typed else None
        numbers = question.chips or [*SEVEN]
        return {**text, "kind": "numbers", **self._numbers(numbers), "typed": typed}

    def _hint(self, question: Question) -> Spoken | None:
        if question.id == "facts":  # on the screen the hint speaks of the printed sheet
            return self._say.own("form_tick")
        return self._of_questions(question.hint) if question.hint else None

    def _options(self, question: Question) -> list[Spoken]:
        texts = [option.text for option in question.options]
        return [self._of_questions(text) for text in [*texts, *([question.none] if question.none else [])]]

    def _ends(self, question: Question) -> Spoken:
        low, high = (self._of_questions(end or "") for end in (question.low, question.high))
        return self._say.own("scale_ends", low=low, high=high)

    def _numbers(self, numbers: list[int]) -> dict[str, Any]:
        named = ", ".join(map(str, numbers))
        return {"numbers": numbers, "alt": self._say.own("form_alt", numbers=named)[0]}

    def _map(self) -> list[dict[str, Any]]:
        width, size = form_map_width(self._request), letters(self._request).figure
        theme, drawings = theme_name(self._request), self._stock.drawings
        return [
            drawings.payload(BODY_MAP, "blank", each, width=width, size=size, theme=theme)
            for each in self._say.translators
        ]

    def _of_questions(self, text: str) -> Spoken:
        return self._say.within(self._stock.questions.id, text)

    def _of_safety(self, text: str) -> Spoken:
        return self._say.within(self._stock.safety.id, text)
