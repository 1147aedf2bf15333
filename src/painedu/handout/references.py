"""Sources in short: who, when, where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from painedu.evidence.claim import Evidence, Source

_INITIALS = re.compile(r"\s+[A-Z]{1,3}$")
_ISSUE = re.compile(r"[\s,]*\b\d.*$")


def references(claims: Sequence[str], evidence: Evidence) -> list[str]:
    """Return the sources of ``claims`` in short, each once: first the main one of each claim, then the rest.

    Claims on safety signs (rows F) are left out: their many sources would crowd out the others.
    """
    return list(dict.fromkeys(reference(source) for source in main_first(claims, evidence)))


def main_first(claims: Sequence[str], evidence: Evidence) -> list[Source]:
    """Return the sources of ``claims`` but those of rows F, the main one of each claim first."""
    lists = [evidence.sources_of([claim]) for claim in claims if not claim.startswith("F-")]
    main, others = [each[:1] for each in lists], [each[1:] for each in lists]
    found = {source.id: source for sources in (*main, *others) for source in sources}
    return list(found.values())


def reference(source: Source) -> str:
    """Return the first author, the year and the journal without its issue; without authors, the title."""
    if not source.authors:
        year = f" ({source.year})" if source.year and str(source.year) not in source.title else ""
        return source.title + year
    who = _INITIALS.sub("", source.authors.split(",")[0].removesuffix(" et al.").strip())
    when = f" {source.year}" if source.year else ""
    where = _ISSUE.sub("", source.published)
    return f"{who}{when}, {where}" if where else f"{who}{when}"
