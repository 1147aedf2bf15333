"""What can be added to a check-in after its result, one thing at a time, in any order."""

from __future__ import annotations

from painedu.checkin.answers import Answers, Duration, Gate
from painedu.checkin.movement import on_hold

ABOUT_PAIN = ("places", "feels")
ABOUT_MOVING = ("hard", "strength", "confidence")


def extras(answers: Answers) -> list[str]:
    """Return the answers that may still be asked (evidence 3c, "short first, more on request").

    Nothing is asked of someone who has to call, nothing about moving of someone who must be seen
    first, and nothing that the answers so far rule out.
    """
    if answers.gate is Gate.NOW:
        return []
    has_pain = answers.duration is not Duration.NO_PAIN
    asked = ABOUT_PAIN if has_pain else ()
    if on_hold(answers):
        return list(asked)
    ruled_out = {
        "hard": not answers.minutes or answers.does_not_move(),
        "confidence": not has_pain,
    }
    return [*asked, *(name for name in ABOUT_MOVING if not ruled_out.get(name))]
