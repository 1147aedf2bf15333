"""Every fact names its claims, every claim its sources, and none of them is idle."""

from __future__ import annotations

from collections.abc import Iterator

from painedu.checking.content import Content, references
from painedu.checking.documents import CLAIMS, LESSONS, STATING
from painedu.checking.survey import Part
from painedu.checking.usage import usage
from painedu.evidence.claim import Claim, Source
from painedu.lessons.blocks import Card, Check, FigureBlock, Note
from painedu.lessons.course import CoreMessage
from painedu.lessons.lesson import KeyMessage
from painedu.source.document import Document
from painedu.source.problem import Problem
from painedu.source.trail import Trail

MOST_ON_A_BLOCK = 3
MEDICINES, KEEP_THEM = ("S1-06", "S1-07", "S1-08"), "F-29"
"""That medicines help only partly is never said without: do not stop one because of this."""
_FACTUAL = {
    FigureBlock: "a figure",
    Check: "a check",
    Card: "a card",
    Note: "a note",
    KeyMessage: "a key message",
    CoreMessage: "a core message",
}


def claim_problems(content: Content) -> Iterator[Problem]:
    """Yield what is wrong between texts, claims and sources."""
    yield from _unfounded(content)
    yield from _without_source(content)
    for document in content.documents(*STATING):
        yield from _crowded(document)
    for document in content.documents(LESSONS):
        yield from _medicines(document)
    if content.is_whole(CLAIMS):
        yield from _idle_sources(content)
    stated = usage(content)
    for part in content.parts(Claim):
        yield from _idle_or_excused(part, stated.get(part.value.id, []), content.is_whole(*STATING))


def _unfounded(content: Content) -> Iterator[Problem]:
    for kind, what in _FACTUAL.items():
        for part in content.parts(kind):
            if not part.value.claims:
                yield part.problem(
                    f"{what} states a fact without a claim: add 'claims' with one to three ids"
                )


def _crowded(document: Document) -> Iterator[Problem]:
    lists: dict[Trail, list[str]] = {}
    for trail, claim in references(document, "claims"):
        lists.setdefault(trail[:-1], []).append(claim)
    for trail, claims in lists.items():
        if len(claims) > MOST_ON_A_BLOCK:
            message = f"{len(claims)} claims on one block, at most {MOST_ON_A_BLOCK} may be: split the block"
            yield document.problem((*trail, MOST_ON_A_BLOCK), message)
        for claim in sorted({each for each in claims if claims.count(each) > 1}):
            yield document.problem(trail, f"the claim '{claim}' stands here twice: remove one")


def _medicines(document: Document) -> Iterator[Problem]:
    steps: dict[Trail, dict[str, Trail]] = {}
    for trail, claim in references(document, "claims"):
        if trail[0] == "steps":
            steps.setdefault(trail[:2], {}).setdefault(claim, trail)
    for cited in steps.values():
        found = next((claim for claim in cited if claim in MEDICINES), None)
        if found and KEEP_THEM not in cited:
            message = f"'{found}' says that medicines help partly: cite '{KEEP_THEM}' in this step as well"
            yield document.problem(cited[found], f"{message}, and say not to stop one because of this")


def _without_source(content: Content) -> Iterator[Problem]:
    for part in content.parts(Claim):
        if not part.value.sources:
            message = f"the claim '{part.value.id}' names no source: add one"
            yield part.problem(message, "sources")


def _idle_sources(content: Content) -> Iterator[Problem]:
    used = {source for each in content.documents(CLAIMS) for _, source in references(each, "sources")}
    for part in content.parts(Source):
        if part.value.id not in used:
            yield part.problem(f"no claim uses the source '{part.value.id}': remove it")


def _idle_or_excused(part: Part, places: list[str], is_all_known: bool) -> Iterator[Problem]:
    claim, excuse = part.value.id, part.value.not_taught_because
    if places and excuse:
        message = f"the claim '{claim}' is stated ({', '.join(places)}): remove 'not_taught_because'"
        yield part.problem(message, "not_taught_because")
    if not places and not excuse and is_all_known:
        yield part.problem(f"the claim '{claim}' is stated nowhere: teach it, or add 'not_taught_because'")
