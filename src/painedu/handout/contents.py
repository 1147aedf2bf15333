"""What stands on a sheet, part by part, in its languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from painedu.checkin.answers import Answers
from painedu.checkin.questions import Questions
from painedu.checkin.regions import RegionFile
from painedu.checkin.safety import Safety
from painedu.checkin.wording import FeedbackFile
from painedu.figures.drawing import Drawings
from painedu.handout.coming import Coming
from painedu.handout.fitting import shortened
from painedu.handout.foot import foot
from painedu.handout.format import (
    activity_width,
    figure_width,
    letters,
    map_width,
    plan_width,
    theme_name,
    trend_width,
)
from painedu.handout.lights import LIGHT
from painedu.handout.messages import Message, messages
from painedu.handout.numbers import CLAIMS, TREND, Numbers
from painedu.handout.plan import ACTIVITIES, WEEK, PlanPart
from painedu.handout.references import references
from painedu.handout.request import Section, SheetRequest
from painedu.handout.signs import Signs
from painedu.handout.terms import explained
from painedu.handout.voices import Spoken, Voices
from painedu.lessons.library import Library
from painedu.plan.wording import PlanTexts

MOST_REFERENCES = 6
FEET, FEET_BRIEF = "numb-feet", "numb-feet-brief"
"""What the check-in says on foot care, and the same for a sheet with little room."""
BODY_MAP = "body-map"
"""The figure that the places of a check-in are parts of."""
WIDTHS = {BODY_MAP: map_width, TREND: trend_width, ACTIVITIES: activity_width, WEEK: plan_width}
"""How wide figures are that are not half a page wide."""


@dataclass(frozen=True)
class Stock:
    """Everything a sheet draws on."""

    library: Library
    questions: Questions
    safety: Safety
    feedback: FeedbackFile
    regions: RegionFile
    drawings: Drawings
    plan_texts: PlanTexts


class Contents:
    """The parts of one sheet."""

    def __init__(self, request: SheetRequest, voices: Voices, stock: Stock) -> None:
        self._request, self._say, self._stock = request, voices, stock
        week = stock.drawings.figure(WEEK)
        self._coming = Coming(voices, stock.plan_texts, stock.feedback, week)
        self._messages = messages(stock.library, request.finished, request.answers, quiet=request.quiet)

    def parts(self) -> list[dict[str, Any]]:
        """Return the chosen parts from top to bottom, and the foot, which is always there."""
        makers: list[tuple[Section | None, Callable[[], dict[str, Any] | None]]] = [
            (Section.LINES, self._lines),
            (None, lambda: self._coming.part(self._request)),
            (Section.CHECKIN, self._checkin),
            (Section.MESSAGES, self._taken_home),
            (Section.SIGNS, self._signs),
            (Section.FEET, lambda: None if self._request.shows_plan else self._feet()),
            (Section.QUESTIONS, self._questions),
            (Section.NOTES, self._notes),
            (Section.WORDS, self._words),
            (Section.SOURCES, self._sources),
            (Section.PLAN, self._plan),
        ]
        chosen = [make() for section, make in makers if section is None or self._has(section)]
        return [*(part for part in chosen if part), self._foot()]

    def _notes(self) -> dict[str, Any]:
        return {"kind": "notes", "heading": self._say.own("notes")}

    def _questions(self) -> dict[str, Any]:
        typed = [shortened(each) for each in self._request.questions]
        return {"kind": "questions", "heading": self._say.own("questions"), "typed": typed}

    def _words(self) -> dict[str, Any] | None:
        """Return the terms in what is taken home, with their meanings."""
        glossary = self._stock.library.glossary
        terms = [term for term in glossary.terms if any(term.is_in(each.text) for each in self._messages)]
        if not terms:
            return None
        part = explained(self._say, glossary, terms)
        return {"kind": "words", **part, "label": self._say.own("named", label=part["heading"])}

    def _plan(self) -> dict[str, Any] | None:
        request = self._request
        if request.plan is None or not request.shows_plan:
            return None
        light = self._stock.drawings.figure(LIGHT)
        made = PlanPart(self._say, self._stock.plan_texts, light, self._draw)
        signs = Signs(self._say, self._stock.safety, self._stock.regions)
        call = signs.call(request.region) if request.region else None
        part = made.part(request.plan, request.answers or Answers(), call, harder=request.harder)
        return {**part, "feet": self._feet() if self._has(Section.FEET) else None}

    def _feet(self) -> dict[str, Any]:
        """Return foot care for whoever has numb feet: that someone has is never printed (evidence F-18)."""
        feedback, heading = self._stock.feedback, self._say.own("feet")
        text, brief = (self._say.within(feedback.id, feedback.text(each).text) for each in (FEET, FEET_BRIEF))
        label = self._say.own("named", label=heading)
        return {"kind": "feet", "heading": heading, "text": text, "label": label, "brief": brief}

    def _lines(self) -> dict[str, Any]:
        request, say = self._request, self._say
        typed = {"number": request.number, "department": request.department}
        fields = {
            "name": [shortened(request.name)],
            "date": say.long_date(request.today) if request.dated is None else [shortened(request.dated)],
            **{word: [shortened(value)] for word, value in typed.items()},
        }
        return {
            "kind": "lines",
            "fields": [{"label": say.own(word), "value": value} for word, value in fields.items()],
        }

    def _checkin(self) -> dict[str, Any]:
        return Numbers(
            self._say, self._stock.questions, self._stock.drawings.figure(BODY_MAP), self._draw
        ).part(self._request)

    def _taken_home(self) -> dict[str, Any] | None:
        if not self._messages:
            return None
        return {
            "kind": "messages",
            "heading": self._say.own("messages"),
            "messages": [self._message(each) for each in self._messages],
            "picture": self._picture(),
            "first": self._say.own("before_moving"),
        }

    def _message(self, message: Message) -> dict[str, Any]:
        badges = self._stock.library.evidence.badges(message.claims)
        return {
            "text": self._say.within(message.context, message.text),
            "badges": [self._say.badge(badge.value) for badge in badges],
        }

    def _picture(self) -> list[dict[str, Any]]:
        shown = next((each for each in self._messages if each.figure), None)
        if shown is None:
            return []
        return self._draw(shown.figure, shown.state)

    def _signs(self) -> dict[str, Any]:
        return Signs(self._say, self._stock.safety, self._stock.regions).part(self._request.region)

    def _sources(self) -> dict[str, Any]:
        named = references(self._claims(), self._stock.library.evidence)[:MOST_REFERENCES]
        return {
            "kind": "sources",
            "heading": self._say.own("sources"),
            "label": self._say.own("named", label=self._say.own("sources")),
            "references": " · ".join(named),
            "all": self._say.own("all_sources"),
        }

    def _claims(self) -> list[str]:
        """Return the claims that the messages, the next step and the remarks on the check-in rest on."""
        told = [claim for each in self._messages for claim in each.claims]
        return [
            *(told if self._has(Section.MESSAGES) else []),
            *self._coming.claims(self._request),
            *(CLAIMS if self._has(Section.CHECKIN) else []),
        ]

    def _has(self, section: Section) -> bool:
        return section in self._request.sections

    def map_of(self, places: Sequence[str]) -> list[dict[str, Any]]:
        """Return the small body map with ``places`` marked, nothing without any."""
        return self._draw(BODY_MAP, "mine", {"parts": list(places)}) if places else []

    def _foot(self) -> dict[str, Any]:
        # what ends a sheet stands only at its end
        onward = self._say.own("plan_follows") if self._request.shows_plan else []
        return {"kind": "foot", "lines": self.foot(), "onward": onward}

    def foot(self) -> list[Spoken]:
        """Return what stands below every page."""
        return foot(self._say, self._stock.library.course)

    def _draw(self, figure: str, state: str, data: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        width = WIDTHS.get(figure, figure_width)
        look = {"width": width(self._request), "size": letters(self._request).figure}
        theme = theme_name(self._request)
        drawings, translators = self._stock.drawings, self._say.translators
        return [drawings.payload(figure, state, each, data, theme=theme, **look) for each in translators]
