"""Random walks through the check-in of two people: no answer is lost, invented, or another person's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from painedu.checkin.answers import Answers, Duration, Fact, Feel, Gate, Kept
from painedu.checkin.extras import extras
from painedu.checkin.feedback import feedback
from painedu.checkin.flow import ASKED, Checkin, another
from painedu.records.people import People
from painedu.records.record import Record

NAMES = ("Ann", "李梅")
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "gate": st.sampled_from(Gate),
    "facts": st.lists(st.sampled_from(Fact), unique=True, max_size=3).map(tuple),
    "duration": st.sampled_from(Duration),
    "pain": st.integers(0, 10),
    "interference": st.integers(0, 10),
    "days": st.integers(0, 7),
    "minutes": st.integers(0, 180),
    "kept": st.sampled_from(Kept),
    "places": st.sampled_from([("low-back",), ("calf-left", "low-back")]),
    "feels": st.lists(st.sampled_from(Feel), unique=True).map(tuple),
    "hard": st.integers(0, 180),
    "strength": st.integers(0, 7),
    "confidence": st.integers(0, 10),
}


class Walks(RuleBasedStateMachine):
    """Does what the page of the check-in does, and remembers beside it what was answered."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.people = People(Path(self.folder.name))
        self.given: dict[str, dict[str, Any]] = {name: {} for name in NAMES}
        self.finished: dict[str, list[Answers]] = {name: [] for name in NAMES}
        for name in NAMES:
            self.people.create(name).close()
        self.name = NAMES[0]
        self.record: Record = self.people.open(self.name)
        self.walk = Checkin()

    @rule(values=st.data())
    def answer(self, values: st.DataObject) -> None:
        """Answer everything that this screen asks, or what can be added to the result."""
        names = extras(self.walk.answers) if self.walk.is_last else ASKED[self.walk.screen]
        for name in names:
            self._set(name, values.draw(VALUES[name], label=name))

    @rule()
    def clear(self) -> None:
        for name in ASKED[self.walk.screen]:
            self.given[self.name].pop(name, None)
        self._keep(self.walk.clear)

    @rule()
    def forward(self) -> None:
        self._keep(self.walk.forward)

    @rule(values=st.data())
    def hurry_to_the_result(self, values: st.DataObject) -> None:
        while not self.walk.is_last:
            self.answer(values)
            self.forward()

    @rule()
    def back(self) -> None:
        self._keep(self.walk.back)

    @rule()
    def finish(self) -> None:
        if not self.walk.is_last:
            return
        self.record.finish_checkin(self.walk.answers, datetime.now().astimezone())
        self.finished[self.name].append(self.walk.answers)
        self.walk = another(self.walk.answers)
        facts = self.walk.answers.facts
        self.given[self.name] = {} if facts is None else {"facts": facts}

    @rule()
    def begin_anew_after_a_kill(self) -> None:
        """Nothing is written on the way out: what is on the disk is all there is."""
        self._go_to(self.name)

    @rule(name=st.sampled_from(NAMES))
    def another_person_sits_down(self, name: str) -> None:
        self._go_to(name)

    @invariant()
    def every_answer_that_counts_is_the_one_that_was_given(self) -> None:
        if not hasattr(self, "walk"):
            return
        expected = Answers(**self.given[self.name]).relevant()
        assert self.walk.answers == expected
        assert [taken.answers for taken in self.record.checkins()] == self.finished[self.name]
        assert feedback(self.walk.answers)

    def teardown(self) -> None:
        if hasattr(self, "record"):
            self.record.close()
            self.folder.cleanup()

    def _set(self, name: str, value: Any) -> None:
        self._keep(lambda: self.walk.answer(name, value))
        order = {"facts": Fact, "feels": Feel}.get(name)
        self.given[self.name][name] = tuple(each for each in order if each in value) if order else value

    def _keep(self, do: Callable[[], None]) -> None:
        do()
        self.record.keep_draft(self.walk.answers, self.walk.screen)

    def _go_to(self, name: str) -> None:
        self.record.close()
        self.name, self.record = name, self.people.open(name)
        draft, taken = self.record.draft(), self.record.checkins()
        if draft is not None:
            self.walk = Checkin(draft.answers, draft.screen)
        else:
            self.walk = another(taken[-1].answers) if taken else Checkin()
        # an answer that another rules out is not on the disk: it can come back only until the program ends
        counted = Answers(**self.given[name]).relevant()
        fields = {each: getattr(counted, each) for each in counted.__struct_fields__}
        self.given[name] = {each: value for each, value in fields.items() if value is not None}


TestWalks = Walks.TestCase
TestWalks.settings = settings(max_examples=200, stateful_step_count=25, deadline=None)
