"""The wording of the questions."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import msgspec

from painedu.checkin.flow import Screen
from painedu.source.loading import load
from painedu.source.words import Words


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer to choose; ``id`` is the value it stands for."""

    id: str
    text: Words


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question; ``id`` is the field of ``Answers`` that it fills.

    ``short`` names the answer in a list. ``again`` is asked instead from the second
    check-in on. ``low`` and ``high`` are the ends of a scale, ``chips`` the numbers
    offered, ``typed`` the label for a number of one's own, ``none`` the answer
    "none of these".
    """

    id: str
    text: Words
    short: Words
    hint: Words | None = None
    again: Words | None = None
    low: Words | None = None
    high: Words | None = None
    options: list[Option] = []
    chips: list[int] = []
    typed: Words | None = None
    none: Words | None = None

    def option(self, value: Enum) -> Option:
        """Return the words for an answer; KeyError when the file lacks it."""
        return {option.id: option for option in self.options}[value.value]


class ScreenText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A screen's title."""

    id: Screen
    title: Words


class Questions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of checkin/questions.yaml."""

    id: str
    title: Words
    intro: Words
    screens: list[ScreenText]
    questions: list[Question]

    def question(self, name: str) -> Question:
        """Return the question that fills the answer ``name``; KeyError when the file lacks it."""
        return {question.id: question for question in self.questions}[name]

    def screen(self, screen: Screen) -> ScreenText:
        """Return the words of ``screen``; KeyError when the file lacks them."""
        return {text.id: text for text in self.screens}[screen]


def load_questions(resources: Path) -> Questions:
    """Read checkin/questions.yaml below ``resources``; SourceError says what is wrong with it."""
    return load(resources / "checkin" / "questions.yaml", Questions)
