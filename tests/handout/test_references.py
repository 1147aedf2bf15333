"""Sources in short."""

from __future__ import annotations

import pytest

from painedu.evidence.claim import Badge, Claim, Evidence, Read, Source
from painedu.handout.references import reference, references


def source(name: str, **given: object) -> Source:
    return Source(id=name, title=f"Title of {name}", read=Read.ABSTRACT, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "short"),
    [
        (
            {"authors": "Wakaizumi K, Baliki MN", "year": 2023, "published": "Neurobiol Pain 2023;13:100125"},
            "Wakaizumi 2023, Neurobiol Pain",
        ),
        (
            {"authors": "van Hecke et al.", "year": 2014, "published": "Pain 2014;155:654-62"},
            "van Hecke 2014, Pain",
        ),
        ({"authors": "Bull", "published": "Br J Sports Med"}, "Bull, Br J Sports Med"),
        ({"published": "NICE", "year": 2019}, "Title of a (2019)"),
        ({}, "Title of a"),
    ],
)
def test_a_reference_names_who_when_and_where(given: dict[str, object], short: str) -> None:
    assert reference(source("a", **given)) == short


def test_each_claim_is_backed_before_any_is_backed_twice_and_signs_stay_out() -> None:
    claims = [
        Claim(id="S-1", text="x", badge=Badge.REVIEW, sources=["a", "b"]),
        Claim(id="F-01", text="x", badge=Badge.REVIEW, sources=["d"]),
        Claim(id="S-2", text="x", badge=Badge.REVIEW, sources=["c", "a"]),
    ]
    evidence = Evidence(claims, [source(each) for each in "abcd"])
    named = references(["S-1", "F-01", "S-2"], evidence)
    assert named == ["Title of a", "Title of c", "Title of b"]
