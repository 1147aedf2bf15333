"""A plan in one sentence: when, then what (an if-then plan)."""

from __future__ import annotations

from painedu.language.translator import Translator
from painedu.plan.plan import Plan
from painedu.plan.wording import PlanTexts


def sentence(plan: Plan, texts: PlanTexts, translate: Translator) -> str:
    """Return a whole plan as "When I have had breakfast, I walk for 6 min."; own words come first."""
    assert plan.activity
    does = translate.within(texts.id, texts.activity(plan.activity).does).format(minutes=plan.minutes)
    cue = plan.own_cue.strip() or _offered(plan, texts, translate)
    if not cue:
        return translate.within(texts.id, texts.saying("sentence-alone")).format(does=does)
    return translate.within(texts.id, texts.saying("sentence")).format(cue=cue, does=does)


def _offered(plan: Plan, texts: PlanTexts, translate: Translator) -> str:
    return translate.within(texts.id, texts.question("cue").option(plan.cue).text) if plan.cue else ""
