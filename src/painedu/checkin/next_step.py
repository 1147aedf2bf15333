"""The one thing to do next."""

from __future__ import annotations

from painedu.checkin.answers import Answers, Fact
from painedu.checkin.cautions import PLAN_TOGETHER, clearly_more_pain
from painedu.checkin.items import Item
from painedu.checkin.movement import Movement, may_move, on_hold
from painedu.checkin.regions import Region
from painedu.checkin.scoring import ENOUGH_STRENGTH, Band, band
from painedu.checkin.week import Week, week

TO_MOVE = ("next-start-small", "next-keep-going", "next-keep", "next-keep-both", "next-muscles")
"""Steps that lead to moving at once."""


def next_step(answers: Answers, earlier: Answers, region: Region | None) -> Item:
    """Return the one thing to do next; what is most urgent wins."""
    waits = may_move(answers, region)
    if on_hold(answers):
        return Item("next-be-seen")
    if clearly_more_pain(answers, earlier):
        return Item("next-help-signs" if answers.gate else "next-help-signs-first")
    if waits is Movement.CHECK_FIRST:
        return Item(_what_is_open(answers))
    if answers.has(Fact.WORSE_FOR_DAYS):
        return Item("next-no-step-up")
    if waits is Movement.ASK_DOCTOR:
        return Item("next-ask-doctor")
    return _step_to_move(answers)


def _what_is_open(answers: Answers) -> str:
    if answers.gate is not None:
        return "next-facts"
    return "next-safety-check" if answers.facts is None else "next-help-signs-first"


def _step_to_move(answers: Answers) -> Item:
    if (answers.pain or 0) >= PLAN_TOGETHER:
        return Item("next-together")
    mine = week(answers)
    if mine is None or answers.has_days_without_minutes():
        return Item("next-lesson")
    return Item(_step_from(mine, answers))


def _step_from(mine: Week, answers: Answers) -> str:
    if band(mine.total) is Band.NOT_YET:
        return "next-start-small"
    asks_before_harder = answers.has(Fact.DIABETES) and not answers.has(Fact.MAY_START)  # evidence F-13
    if band(mine.total) is Band.SOME or asks_before_harder:
        return "next-keep-going"
    if answers.strength is None:
        return "next-keep"
    return "next-keep-both" if answers.strength >= ENOUGH_STRENGTH else "next-muscles"
