"""What a step of a lesson is made of."""

from __future__ import annotations

import msgspec

from painedu.source.words import Words


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="text"):
    """A paragraph. ``claims`` are those it states, at most three; none when it states no fact.

    ``denies`` allows a word such as "cure" because the sentence denies it. ``terms`` are those of the
    glossary that the block uses first in its lesson: each can be looked up below it. ``on_paper`` is
    printed in its place where it speaks of buttons, which paper has not.
    """

    text: Words
    on_paper: Words | None = None
    claims: list[str] = []
    denies: bool = False
    terms: list[str] = []


class Points(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="points"):
    """A short list. ``on_paper`` is printed in its place where it speaks of buttons, which paper has not."""

    points: list[Words]
    on_paper: list[Words] = []
    claims: list[str] = []
    denies: bool = False
    terms: list[str] = []


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="note"):
    """What a reader must not overlook: a limit, a warning. ``on_paper`` as in Text."""

    text: Words
    on_paper: Words | None = None
    claims: list[str] = []
    denies: bool = False
    terms: list[str] = []


class FigureBlock(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="figure"):
    """A drawing; with two or more ``states`` the reader chooses between them. It opens in the first."""

    figure: str
    states: list[str]
    claims: list[str] = []


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer of a check, with what is said once it is chosen."""

    id: str
    text: Words
    explanation: Words
    correct: bool = False


class Check(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="check"):
    """A question inside a lesson: exactly one right option, an explanation for each."""

    id: str
    question: Words
    options: list[Option]
    claims: list[str] = []


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to sort. ``pile`` is where it belongs."""

    id: str
    text: Words
    pile: str
    explanation: Words
    claims: list[str] = []


class Pile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a card can go."""

    id: str
    text: Words


class Sort(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="sort"):
    """Cards to put on piles, one after the other, by button."""

    id: str
    question: Words
    piles: list[Pile]
    cards: list[Card]


class Today(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="today"):
    """One small thing to do today. ``moves`` marks what waits for the safety check."""

    text: Words
    moves: bool = False
    claims: list[str] = []


class LightBlock(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="light"):
    """The pain traffic light, to try with numbers of one's own. They are not kept.

    ``usual``, ``during``, ``morning`` and ``later`` (after 48 hours) ask for pain of 0-10.
    ``no_light`` is said where usual pain is too high for it, ``not_yet`` before the next morning is known.
    """

    title: Words
    usual: Words
    during: Words
    morning: Words
    later: Words
    no_light: Words
    not_yet: Words
    claims: list[str] = []


Block = Text | Points | Note | FigureBlock | Check | Sort | LightBlock | Today
