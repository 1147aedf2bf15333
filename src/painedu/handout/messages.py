"""What a person takes home from the lessons: at most five sentences, advice first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from painedu.checkin.answers import Answers, Fact
from painedu.lessons.library import Library

MOST = 5
CORE = "course"
"""The document that holds the core messages."""


@dataclass(frozen=True)
class Message:
    """One sentence for the sheet, from the document ``context``; ``figure`` and ``state`` may be empty."""

    context: str
    text: str
    claims: Sequence[str]
    figure: str = ""
    state: str = ""


def messages(library: Library, finished: Iterable[str], answers: Answers | None) -> list[Message]:
    """Return what the finished lessons teach, in the order of the course, advice before findings.

    Without a finished lesson these are the course's core messages. With an open sore on the foot,
    sentences on how much to move are left out (evidence F-19a).
    """
    taught = sorted(_taught(library, set(finished)), key=_is_finding) or _core(library)
    if answers is not None and answers.has(Fact.FOOT_SORE):
        taught = [each for each in taught if not _is_on_amounts(each)]
    return taught[:MOST]


def _taught(library: Library, finished: set[str]) -> list[Message]:
    found = []
    for entry in library.course.lessons():
        if entry.id in finished:
            key = library.lesson(entry.id).key_message
            found.append(Message(entry.id, key.text, key.claims, key.figure, key.state))
    return found


def _core(library: Library) -> list[Message]:
    return [Message(CORE, each.text, each.claims) for each in library.course.core_messages]


def _is_finding(message: Message) -> bool:
    """Tell whether a message says what was found; rows F (safety) and G (how much) say what to do."""
    return not any(claim.startswith(("F-", "G-")) for claim in message.claims)


def _is_on_amounts(message: Message) -> bool:
    return any(claim.startswith("G-") for claim in message.claims)
