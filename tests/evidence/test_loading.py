"""The evidence of the course: whole, and every mistake told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from painedu.evidence.claim import Badge, Evidence, Read
from painedu.evidence.loading import load_evidence
from painedu.source.problem import SourceError


@pytest.fixture(scope="module")
def evidence(resources: Path) -> Evidence:
    return load_evidence(resources)


def test_every_claim_names_sources_that_exist(evidence: Evidence) -> None:
    missing = {
        (claim.id, source)
        for claim in evidence.claims.values()
        for source in claim.sources
        if source not in evidence.sources
    }

    assert missing == set()
    assert all(claim.sources for claim in evidence.claims.values())


def test_every_source_is_used_by_a_claim(evidence: Evidence) -> None:
    used = {source for claim in evidence.claims.values() for source in claim.sources}

    assert set(evidence.sources) == used


def test_every_source_that_was_read_can_be_found_again(evidence: Evidence) -> None:
    read = [source for source in evidence.sources.values() if source.read is not Read.NOT_READ]
    lost = [source.id for source in read if not (source.doi or source.address or source.published)]

    assert lost == []


def test_an_animal_finding_is_called_one_in_its_own_words(evidence: Evidence) -> None:
    animal = ("animal", "rat", "mice", "mouse", "rodent")
    silent = [
        claim.id
        for claim in evidence.claims.values()
        if claim.badge is Badge.ANIMALS
        and not any(word in f"{claim.text} {claim.caveat or ''}".lower() for word in animal)
    ]

    assert silent == []


def test_no_id_stands_for_two_claims_or_two_sources(evidence: Evidence, resources: Path) -> None:
    for name, found in (("claims", evidence.claims), ("sources", evidence.sources)):
        text = (resources / "evidence" / f"{name}.yaml").read_text(encoding="utf-8")
        assert text.count("\n  - id: ") == len(found)


def test_a_misspelt_badge_is_told_with_its_line(resources: Path, tmp_path: Path) -> None:
    shutil.copytree(resources / "evidence", tmp_path / "evidence")
    claims = tmp_path / "evidence" / "claims.yaml"
    text = claims.read_text(encoding="utf-8")
    line = 1 + text.split("badge:")[0].count("\n")
    claims.write_text(text.replace("badge:", "badge: x-", 1), encoding="utf-8")

    with pytest.raises(SourceError, match=rf"claims\.yaml:{line}:"):
        load_evidence(tmp_path)
