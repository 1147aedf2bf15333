"""Where each claim is stated."""

from __future__ import annotations

from painedu.checking.content import Content, identity, references
from painedu.checking.documents import FEEDBACK, LESSONS, PLAN, SAFETY

HELP_SIGNS, CHECK_IN, IN_PLAN, CORE = "help-signs", "check-in", "plan", "core"
_PLACES = {
    SAFETY: HELP_SIGNS,
    FEEDBACK: CHECK_IN,
    PLAN: IN_PLAN,
    "course.yaml": CORE,
}


def usage(content: Content) -> dict[str, list[str]]:
    """Return each claim that is stated with where: lesson ids, then help-signs, check-in, plan or core."""
    stated: dict[str, dict[str, None]] = {}
    for pattern, place in {LESSONS: "", **_PLACES}.items():
        for document in content.documents(pattern):
            for _, claim in references(document, "claims", "claim"):
                stated.setdefault(claim, {})[place or identity(document)] = None
    return {claim: list(places) for claim, places in stated.items()}
