"""One page for a doctor or nurse: safety check, flags, numbers with their days, plan, what was learnt.

Unlike the patient's sheet it holds what was ticked. The same blocks stand on the screen and on paper, but
for the numbers: sentences can be listened to, columns compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from painedu.checkin.answers import Answers, Duration, Gate
from painedu.checkin.safety import Tier
from painedu.checkin.trend import number
from painedu.handout.contents import BODY_MAP, Stock
from painedu.handout.number_table import NUMBERS, Table, numbers_table, sort_of
from painedu.handout.plan import WEEK, planned
from painedu.handout.voices import Spoken, Voices
from painedu.plan.done import Done
from painedu.plan.light import Light
from painedu.plan.plan import Plan

ASKED = "asked"
"""The block that gives way first on paper."""
MOST_CHECKINS, FEW_CHECKINS, MOST_NOTES = 6, 3, 5
FOUR_WEEKS = timedelta(weeks=4)
_SAFETY = {
    Gate.NOW: "overview_now",
    Gate.DAY: "overview_day",
    Gate.NONE: "overview_none",
    None: "overview_skipped",
}


@dataclass(frozen=True)
class Known:
    """What a record knows. ``taken`` are check-ins with their days, oldest first; ``notes`` newest first.

    ``done`` is None where nobody wrote down what was done. ``questions`` are the person's own.
    """

    today: date
    taken: Sequence[tuple[date, Answers]] = ()
    plan: Plan | None = None
    done: Mapping[date, Done] | None = field(default_factory=dict)
    finished: Sequence[str] = ()
    notes: Sequence[tuple[date, str]] = ()
    questions: Sequence[str] = ()


@dataclass(frozen=True)
class Block:
    """One part: a title and its lines; ``places`` are parts of the body map to draw with it.

    ``tables`` say on paper what the lines say on the screen: the first where there is room, else the second.
    """

    id: str
    title: Spoken
    lines: list[Spoken]
    places: Sequence[str] = ()
    tables: Sequence[Table] = ()


class Overview:
    """Put what is known into words."""

    def __init__(self, voices: Voices, stock: Stock) -> None:
        self._say, self._questions = voices, stock.questions
        self._body, self._week = stock.drawings.figure(BODY_MAP), stock.drawings.figure(WEEK)
        self._course, self._texts = stock.library.course, stock.plan_texts
        self._signs = stock.safety

    def blocks(self, known: Known) -> list[Block]:
        """Return the parts that have something to say; the safety check is always one of them."""
        last = known.taken[-1] if known.taken else None
        made = [
            self._safety(last),
            self._block("questions", [self._say.same(each) for each in known.questions]),
            self._numbers(known.taken),
            self._where(last[1] if last else Answers()),
            self._plan(known),
            self._learnt(known.finished),
            self._block("notes", [self._note(*note) for note in known.notes[:MOST_NOTES]]),
            self._block(ASKED, self._asked(last[1].gate if last else None)),
        ]
        return [made[0], *(block for block in made[1:] if block.lines)]

    def _block(self, name: str, lines: list[Spoken], places: Sequence[str] = ()) -> Block:
        return Block(name, self._say.own(f"overview_{name}"), lines, places)

    def _safety(self, last: tuple[date, Answers] | None) -> Block:
        if last is None:
            return self._block("safety", [self._say.own("overview_skipped")])
        day, answers = last
        dated = self._say.own("overview_on", date=self._say.long_date(day))
        return self._block("safety", [dated, self._say.own(_SAFETY[answers.gate]), self._flags(answers)])

    def _asked(self, gate: Gate | None) -> list[Spoken]:
        """Say which signs were asked about: "none was ticked" is worth no more than the list."""
        return [] if gate is None else [self._group(tier) for tier in (Tier.NOW, Tier.DAY)]

    def _group(self, tier: Tier) -> Spoken:
        named = self._say.own("named", label=self._of_safety(self._signs.tier(tier).name))
        signs = self._say.beside([self._of_safety(group.text) for group in self._signs.groups_of(tier)])
        return _led(named, signs)

    def _flags(self, answers: Answers) -> Spoken:
        if answers.facts is None:
            return self._say.own("overview_flags_skipped")
        if not answers.facts:
            return self._say.own("overview_no_flags")
        question = self._questions.question("facts")
        named = [self._of_questions(question.option(fact).text) for fact in answers.facts]
        return self._say.own("overview_flags", flags=self._say.beside(named))

    def _numbers(self, taken: Sequence[tuple[date, Answers]]) -> Block:
        block = self._block("numbers", [self._checkin(*each) for each in reversed(taken[-MOST_CHECKINS:])])
        no_pain = self._of_questions(self._questions.question("duration").option(Duration.NO_PAIN).text)
        tables = [numbers_table(self._say, taken, most, no_pain) for most in (MOST_CHECKINS, FEW_CHECKINS)]
        return replace(block, tables=[self._with_duration(table, taken) for table in tables if table])

    def _with_duration(self, table: Table, taken: Sequence[tuple[date, Answers]]) -> Table:
        """Return ``table`` with the duration given last; that there is no pain stands in its column."""
        given = [answers.duration for _, answers in taken if answers.duration is not None]
        if not given or given[-1] is Duration.NO_PAIN:
            return table
        return replace(table, below=[*table.below, self._duration(given[-1])])

    def _checkin(self, day: date, answers: Answers) -> Spoken:
        numbers = {sort_of(name, [(day, answers)]): number(name, answers) for name in NUMBERS}
        said = [
            self._say.own(f"overview_{name}", number=value)
            for name, value in numbers.items()
            if value is not None
        ]
        if answers.duration is not None:
            said.append(self._duration(answers.duration))
        words = self._say.beside(said) if said else self._say.own("overview_no_numbers")
        return self._say.own("overview_dated", date=self._say.long_date(day), words=words)

    def _duration(self, duration: Duration) -> Spoken:
        question = self._questions.question("duration")
        named = self._say.own("named", label=self._of_questions(question.short))
        said = self._of_questions(question.option(duration).text)
        return _led(named, said)

    def _where(self, answers: Answers) -> Block:
        marked = [part for part in self._body.parts if part.id in (answers.places or ())]
        named = [self._say.within(self._body.id, part.name) for part in marked]
        question = self._questions.question("feels")
        felt = [self._of_questions(question.option(feel).text) for feel in answers.feels or ()]
        lines = [self._say.beside(words) for words in (named, felt) if words]
        return self._block("where", lines, [part.id for part in marked])

    def _plan(self, known: Known) -> Block:
        if known.plan is None:
            return self._block("plan", [])
        said = planned(self._say, self._texts, self._week, known.plan)
        done = [] if known.done is None else [self._done(known.done, known.today)]
        return self._block("plan", [said, *done])

    def _done(self, done: Mapping[date, Done], today: date) -> Spoken:
        recent = [each.light for day, each in done.items() if today - FOUR_WEEKS < day <= today]
        counts = {light.value: recent.count(light) for light in (Light.GREEN, Light.AMBER, Light.RED)}
        return self._say.own("overview_done", days=len(recent), noted=sum(counts.values()), **counts)

    def _learnt(self, lessons: Sequence[str]) -> Block:
        titles = [self._say.within(self._course.id, self._course.entry(each).title) for each in lessons]
        return self._block("learnt", [self._say.beside(titles)] if titles else [])

    def _note(self, day: date, text: str) -> Spoken:
        return self._say.own("overview_dated", date=self._say.long_date(day), words=self._say.same(text))

    def _of_safety(self, text: str) -> Spoken:
        return self._say.within(self._signs.id, text)

    def _of_questions(self, text: str) -> Spoken:
        return self._say.within(self._questions.id, text)


def _led(labels: Spoken, said: Spoken) -> Spoken:
    return [label + words for label, words in zip(labels, said, strict=True)]
