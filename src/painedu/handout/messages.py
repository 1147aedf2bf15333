"""What a person takes home from the lessons: at most five sentences, advice first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from painedu.checkin.answers import Answers
from painedu.checkin.movement import is_quiet
from painedu.lessons.library import Library

MOST = 5
CORE = "course"
"""The document that holds the core messages."""


@dataclass(frozen=True)
class Message:
    """One sentence for the sheet, from the document ``context``; ``figure`` and ``state`` may be empty.

    ``moves`` marks a sentence that invites to move.
    """

    context: str
    text: str
    claims: Sequence[str]
    figure: str = ""
    state: str = ""
    moves: bool = False


def messages(
    library: Library, finished: Iterable[str], answers: Answers | None, *, quiet: bool = False
) -> list[Message]:
    """Return what the finished lessons teach, in the order of the course, advice before findings.

    Without a finished lesson these are the course's core messages. Sentences that invite to move are
    left out where ``quiet`` or the answers say so (evidence 3d, F-19a, F-30).
    """
    taught = sorted(_taught(library, set(finished)), key=_is_finding) or _core(library)
    if quiet or (answers is not None and is_quiet(answers)):
        taught = [each for each in taught if not each.moves]
    return taught[:MOST]


def _taught(library: Library, finished: set[str]) -> list[Message]:
    found = []
    for entry in library.course.lessons():
        if entry.id in finished:
            key = library.lesson(entry.id).key_message
            found.append(Message(entry.id, key.text, key.claims, key.figure, key.state, key.moves))
    return found


def _core(library: Library) -> list[Message]:
    core = library.course.core_messages
    return [Message(CORE, each.text, each.claims, moves=each.moves) for each in core]


def _is_finding(message: Message) -> bool:
    """Tell whether a message says what was found; rows F (safety) and G (how much) say what to do."""
    return not any(claim.startswith(("F-", "G-")) for claim in message.claims)
