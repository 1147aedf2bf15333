"""Everything that the check-in and the plan can ask or say has its words: a gap would end the program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from painedu.checkin.answers import Duration, Fact, Gate, Kept
from painedu.checkin.flow import ASKED, Screen
from painedu.checkin.items import INVITING, PLAIN
from painedu.checkin.safety import Tier
from painedu.checking.content import Content, items, named
from painedu.checking.documents import FEEDBACK, PLAN, SAFETY
from painedu.plan.activity import Activity
from painedu.plan.plan import Cue
from painedu.plan.saying import SAYINGS
from painedu.source.document import Document
from painedu.source.problem import Problem
from painedu.source.trail import Trail

_OPTIONS: dict[str, type[Enum]] = {"facts": Fact, "duration": Duration, "kept": Kept, "cue": Cue}
PLAN_QUESTIONS = [
    *("activity", "bad_day", "days", "cue", "own_cue", "comfort"),
    *("stopped", "usual", "during", "morning", "later"),
]
_QUESTIONS = [name for asked in ASKED.values() for name in asked if name != "gate"]


def completeness_problems(content: Content) -> Iterator[Problem]:
    """Yield what the check-in and the plan can ask or say, and their files have no words for."""
    for document in content.documents("checkin/questions.yaml"):
        yield from _missing(document, "screens", _values(Screen), "the screen '{}'")
        yield from _missing(document, "questions", _QUESTIONS, "the question '{}'")
        yield from _options(document)
    for document in content.documents(SAFETY):
        yield from _missing(document, "answers", _values(Gate), "the answer '{}' to the help signs")
        yield from _missing(document, "tiers", _values(Tier), "the tier '{}'")
    for document in content.documents(FEEDBACK):
        yield from _missing(document, "items", sorted(INVITING | PLAIN), "the feedback '{}'")
    for document in content.documents(PLAN):
        yield from _missing(document, "activities", _values(Activity), "the activity '{}'")
        yield from _missing(document, "questions", PLAN_QUESTIONS, "the question '{}'")
        yield from _missing(document, "sayings", sorted(SAYINGS), "the saying '{}'")
        yield from _options(document)


def _values(kind: type[Enum]) -> list[str]:
    return [member.value for member in kind]


def _missing(document: Document, key: str, wanted: Iterable[str], what: str) -> Iterator[Problem]:
    if _has_list(document.data, key):
        yield from _gaps(document, (key,), set(wanted) - set(named(document, key)), what)


def _options(document: Document) -> Iterator[Problem]:
    for at, question in items(document.data, "questions"):
        answers = _OPTIONS.get(str(question.get("id")))
        if answers:
            known = {str(row.get("id")) for _, row in items(question, "options")}
            what = f"the answer '{{}}' to the question '{question['id']}'"
            trail = ("questions", at, "options")[: 3 if "options" in question else 2]
            yield from _gaps(document, trail, set(_values(answers)) - known, what)


def _has_list(data: Any, key: str) -> bool:
    """Tell whether there is a list to look at: one that is missing is a problem of the model."""
    return isinstance(data, dict) and isinstance(data.get(key), list)


def _gaps(document: Document, trail: Trail, missing: Iterable[str], what: str) -> Iterator[Problem]:
    for name in sorted(missing):
        words = what.format(name)
        yield document.problem(trail, f"there are no words for {words}: add a row with the id '{name}'")
