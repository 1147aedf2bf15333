"""My check-in on paper: its numbers, or an empty scale to fill in by pen.

The gate and the facts stay out: a sheet is seen by others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

import msgspec

from painedu.checkin.answers import Answers, Duration
from painedu.checkin.questions import Questions
from painedu.checkin.scoring import Change, change, day_to_day
from painedu.checkin.trend import drawn
from painedu.checkin.week import week
from painedu.figures.figure import Figure, Part
from painedu.handout.request import SheetRequest
from painedu.handout.voices import Spoken, Voices

CLAIMS = ["I-01", "G-01"]
"""What the remark on a change and the guideline range rest on."""
TO_WRITE = "____"
TREND = "trend"
FEWEST_DRAWN = 3
"""Numbers of pain that make a drawing: two stand beside each other as words."""

Draw = Callable[[str, str, Mapping[str, Any] | None], list[dict[str, Any]]]
"""A figure's id, state and data to its drawing in each language."""


class Numbers:
    """Put a check-in into the words of a sheet."""

    def __init__(self, voices: Voices, questions: Questions, body: Figure, draw: Draw) -> None:
        self._say, self._questions, self._body, self._draw = voices, questions, body, draw

    def part(self, request: SheetRequest) -> dict[str, Any]:
        """Return the numbers; with none to show, as after a help sign, the empty scales."""
        shown = request.answers and msgspec.structs.replace(request.answers, gate=None, facts=None)
        return self._filled(request, shown) if shown and shown != Answers() else self._blank()

    def _filled(self, request: SheetRequest, answers: Answers) -> dict[str, Any]:
        say, earlier = self._say, request.earlier or Answers()
        taken = say.long_date(request.taken) if request.taken else None
        return {
            "kind": "checkin",
            "heading": say.own("my_checkin_on", date=taken) if taken else say.own("my_checkin"),
            "scales": self._scales(answers, earlier),
            "movement": self._movement(answers),
            "durations": self._durations(answers),
            "added": [*self._added(answers), *self._places(answers)],
            "remark": self._remark(answers.pain, earlier.pain),
            "week": self._week(answers),
            "trend": self._trend(request, answers),
            "map": self._map(answers),
        }

    def _scales(self, answers: Answers, earlier: Answers) -> list[dict[str, Spoken]]:
        if answers.duration is Duration.NO_PAIN:
            return []
        return [
            self._scale("pain", answers.pain, earlier.pain),
            self._scale("interference", answers.interference, earlier.interference),
        ]

    def _scale(self, name: str, now: int | None, before: int | None) -> dict[str, Spoken]:
        big = TO_WRITE if now is None else str(now)
        note = self._say.own("last_time", number=before) if before is not None else None
        return self._item(self._short(name), self._say.same(big), self._say.own("of_ten"), note)

    def _movement(self, answers: Answers) -> dict[str, Spoken]:
        label, nothing = self._say.own("movement"), self._say.same("")
        mine = week(answers)
        if mine is None:
            return self._item(label, self._say.same(TO_WRITE))
        if mine.total == 0:
            return self._item(label, nothing, self._say.own("movement_none"))
        word = "movement_sum_one_day" if mine.days == 1 else "movement_sum"
        word = "movement_sum_hard" if mine.hard_sum else word
        return self._item(label, nothing, self._say.own(word, **mine.parts()))

    def _item(
        self, label: Spoken, big: Spoken, rest: Spoken | None = None, note: Spoken | None = None
    ) -> dict[str, Spoken]:
        nothing, named = self._say.same(""), self._say.own("named", label=label)
        return {"label": label, "named": named, "big": big, "rest": rest or nothing, "note": note or nothing}

    def _durations(self, answers: Answers) -> list[dict[str, Spoken]]:
        given = {"duration": answers.duration, "kept": answers.kept}
        return [
            self._item(self._short(name), self._say.same(""), self._option(name, value))
            for name, value in given.items()
            if value
        ]

    def _added(self, answers: Answers) -> list[dict[str, Spoken]]:
        """What was added after the result."""
        say, nothing = self._say, self._say.same("")
        found = []
        if answers.strength is not None:
            word = "strength_day" if answers.strength == 1 else "strength_days"
            found.append(self._item(self._short("strength"), nothing, say.own(word, days=answers.strength)))
        if answers.confidence is not None:
            big = say.same(str(answers.confidence))
            found.append(self._item(self._short("confidence"), big, say.own("of_ten")))
        if answers.feels:
            named = [self._option("feels", feel) for feel in answers.feels]
            found.append(self._item(self._short("feels"), nothing, say.beside(named)))
        return found

    def _places(self, answers: Answers) -> list[dict[str, Spoken]]:
        """Name the places in the order of the map; one that it no longer has is passed over."""
        chosen = self._marked(answers)
        if not chosen:
            return []
        named = [self._say.within(self._body.id, part.name) for part in chosen]
        return [self._item(self._say.own("places"), self._say.same(""), self._say.beside(named))]

    def _map(self, answers: Answers) -> list[dict[str, Any]]:
        chosen = [part.id for part in self._marked(answers)]
        return self._draw(self._body.id, "mine", {"parts": chosen}) if chosen else []

    def _marked(self, answers: Answers) -> list[Part]:
        return [part for part in self._body.parts if part.id in (answers.places or ())]

    def _short(self, name: str) -> Spoken:
        return self._say.within(self._questions.id, self._questions.question(name).short)

    def _option(self, name: str, value: Enum) -> Spoken:
        return self._say.within(self._questions.id, self._questions.question(name).option(value).text)

    def _remark(self, now: int | None, before: int | None) -> Spoken | None:
        if now is None or before is None:
            return None
        found = change(before, now)
        is_doubtful = found is Change.LESS and now >= day_to_day(before)[0]
        return self._say.change("less-from-high" if is_doubtful else found.value, earlier=before, later=now)

    def _week(self, answers: Answers) -> list[dict[str, Any]]:
        mine = week(answers)
        return self._draw("week", "mine", mine.drawn()) if mine else []

    def _trend(self, request: SheetRequest, answers: Answers) -> list[dict[str, Any]]:
        """Draw pain over time, where the check-in of this sheet has a number of its own."""
        if answers.pain is None:
            return []
        data = drawn("pain", [*request.before, (request.taken or request.today, answers)])
        return self._draw(TREND, "pain", data) if data and data["count"] >= FEWEST_DRAWN else []

    def _blank(self) -> dict[str, Any]:
        return {
            "kind": "blank",
            "heading": self._say.own("my_checkin"),
            "scales": [self._empty("pain"), self._empty("interference")],
            "alt": self._say.own("scale_alt")[0],
            "line": self._say.own("week_blank"),
            "week": self._draw("week", "blank", None),
        }

    def _empty(self, name: str) -> dict[str, Spoken]:
        question, context = self._questions.question(name), self._questions.id
        ends = [end or "" for end in (question.low, question.high)]
        low, high = (self._say.within(context, end) for end in ends)
        return {
            "question": self._say.within(context, question.text),
            "ends": self._say.own("scale_ends", low=low, high=high),
        }
