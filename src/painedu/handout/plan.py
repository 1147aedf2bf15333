"""My plan on paper: the week to tick, how the activity is done, when to stop, what to do in a flare-up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from painedu.checkin.answers import Answers
from painedu.checkin.cautions import PLAN_TOGETHER
from painedu.checkin.items import Item
from painedu.figures.figure import Figure
from painedu.handout.numbers import Draw
from painedu.handout.voices import Spoken, Voices
from painedu.plan.plan import Plan
from painedu.plan.saying import DROWSY, STOP, cautions_on, flare_up
from painedu.plan.sentence import sentence
from painedu.plan.wording import ActivityText, PlanTexts

WEEK, ACTIVITIES = "plan", "activities"
"""The figures of the week to tick, and of what to do."""
LIGHT, LIGHTS = "traffic-light", ("green", "amber", "red")


class PlanPart:
    """Put a plan into the words of a sheet; ``light`` is the figure whose words tell the colours."""

    def __init__(self, voices: Voices, texts: PlanTexts, light: Figure, draw: Draw) -> None:
        self._say, self._texts, self._light, self._draw = voices, texts, light, draw

    def part(self, plan: Plan, answers: Answers, call: Spoken | None, *, harder: bool) -> dict[str, Any]:
        """Return a whole ``plan``; ``call`` says whom to call, ``harder`` names the harder way as well."""
        assert plan.activity
        text = self._texts.activity(plan.activity)
        return {
            "kind": "plan",
            "heading": self._say.own("my_plan"),
            "sentence": [sentence(plan, self._texts, each) for each in self._say.translators],
            "week": self._draw(WEEK, "mine", plan.drawn()),
            "picture": self._draw(ACTIVITIES, plan.activity.value, None),
            "how": self._how(text, harder=harder),
            "stop_title": self._say.own("plan_stop"),
            "stop": [self._own(text.stop), *self._said(STOP)],
            "call": [call] if call else [],
            "light_title": self._say.own("plan_light_title"),
            "light": [] if (answers.pain or 0) >= PLAN_TOGETHER else self._lights(),
            "flare_title": self._say.own("plan_flare_up"),
            "flare": self._said(flare_up(plan)),
            "cautions": self._said(cautions_on(answers)),
        }

    def _how(self, text: ActivityText, *, harder: bool) -> list[Spoken]:
        lines = [self._own(line) for line in text.how]
        lines.append(self._say.own("plan_easier", way=self._own(text.easier)))
        if text.drowsy:
            lines += self._said([DROWSY])
        if harder:
            lines.append(self._say.own("plan_harder", way=self._own(text.harder)))
        return lines

    def _lights(self) -> list[Spoken]:
        """Say when each light is lit and what follows (evidence F-21 to F-23)."""
        words = self._light.words
        rows = [[words[each], words[f"{each}_when"], words[f"{each}_next"]] for each in LIGHTS]
        said = [[self._say.within(self._light.id, text) for text in row] for row in rows]
        lines = [self._say.own("plan_light", colour=row[0], when=row[1], next=row[2]) for row in said]
        higher = words["higher"]
        return [*lines, self._say.within(self._light.id, higher)]

    def _said(self, items: Iterable[Item]) -> list[Spoken]:
        return [
            self._say.within(self._texts.id, self._texts.text(item).text, **item.fields) for item in items
        ]

    def _own(self, text: str) -> Spoken:
        return self._say.within(self._texts.id, text)
