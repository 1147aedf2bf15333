"""Read claims.yaml and sources.yaml."""

from __future__ import annotations

from pathlib import Path

import msgspec

from painedu.evidence.claim import Claim, Evidence, Source
from painedu.source.loading import load


class ClaimFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of evidence/claims.yaml."""

    id: str
    claims: list[Claim]


class SourceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of evidence/sources.yaml."""

    id: str
    sources: list[Source]


def load_evidence(resources: Path) -> Evidence:
    """Read all claims and sources below ``resources``; SourceError says what is wrong with them."""
    folder = resources / "evidence"
    claims = load(folder / "claims.yaml", ClaimFile).claims
    return Evidence(claims, load(folder / "sources.yaml", SourceFile).sources)
