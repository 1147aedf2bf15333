"""My plan on paper: the week to tick, how the activity is done, when to stop, what to do in a flare-up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from painedu.checkin.answers import Answers
from painedu.checkin.items import Item
from painedu.figures.figure import Figure
from painedu.handout.lights import Lights
from painedu.handout.numbers import Draw
from painedu.handout.voices import Spoken, Voices
from painedu.plan.plan import Plan
from painedu.plan.saying import DROWSY, STOP, cautions_on, flare_up
from painedu.plan.sentence import sentence
from painedu.plan.wording import ActivityText, PlanTexts

WEEK, ACTIVITIES = "plan", "activities"
"""The figures of the week to tick, and of what to do."""


def planned(say: Voices, texts: PlanTexts, week: Figure, plan: Plan) -> Spoken:
    """Return a whole ``plan`` as "Monday and Friday: When I have had breakfast, I walk for 6 min."."""
    said = [sentence(plan, texts, each) for each in say.translators]
    days = [say.within(week.id, week.words[day.value]) for day in plan.days or ()]
    return say.own("next_planned", days=say.joined(days), plan=said)


class PlanPart:
    """Put a plan into the words of a sheet; ``light`` is the figure whose words tell the colours."""

    def __init__(self, voices: Voices, texts: PlanTexts, light: Figure, draw: Draw) -> None:
        self._say, self._texts, self._draw = voices, texts, draw
        self._lights = Lights(voices, light)

    def part(self, plan: Plan, answers: Answers, call: Spoken | None, *, harder: bool) -> dict[str, Any]:
        """Return a whole ``plan``; ``call`` says whom to call, ``harder`` names the harder way as well."""
        assert plan.activity
        assert plan.minutes is not None
        text = self._texts.activity(plan.activity)
        return {
            "kind": "plan",
            "heading": self._say.own("my_plan"),
            "sentence": [sentence(plan, self._texts, each) for each in self._say.translators],
            "week": self._draw(WEEK, "mine", plan.drawn()),
            "picture": self._draw(ACTIVITIES, plan.activity.value, None),
            "how_title": self._say.own("plan_how"),
            "how": self._how(text, harder=harder),
            "stop_title": self._say.own("plan_stop"),
            "stop": [self._own(text.stop), *self._said(STOP)],
            "call": [call] if call else [],
            "light_title": self._lights.title(answers.pain),
            "light": self._lights.lines(answers.pain, plan.minutes),
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

    def _said(self, items: Iterable[Item]) -> list[Spoken]:
        return [
            self._say.within(self._texts.id, self._texts.text(item).text, **item.fields) for item in items
        ]

    def _own(self, text: str) -> Spoken:
        return self._say.within(self._texts.id, text)
