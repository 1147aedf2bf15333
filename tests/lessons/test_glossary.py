"""The terms that lessons explain, and whether the lessons ask for terms that are there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from painedu.evidence.loading import load_evidence
from painedu.lessons.course import load_course
from painedu.lessons.glossary import Glossary, load_glossary
from painedu.lessons.loading import load_lesson
from painedu.source.problem import SourceError

RESOURCES = Path(__file__).parents[2] / "resources"
LESSONS = [entry.id for entry in load_course(RESOURCES).lessons()]


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return load_glossary(RESOURCES)


def asked_in(lesson: str) -> list[str]:
    """Return the terms of every block of ``lesson``, in the order they are met."""
    blocks = load_lesson(RESOURCES, lesson).blocks()
    return [term for block in blocks for term in getattr(block, "terms", [])]


def test_a_term_is_found_by_its_id(glossary: Glossary) -> None:
    assert glossary.term("amygdala").meaning.startswith("A small part of the brain.")


def test_a_term_that_nobody_wrote_is_not_found(glossary: Glossary) -> None:
    with pytest.raises(KeyError):
        glossary.term("phlogiston")


def test_terms_stand_in_the_order_of_the_alphabet_each_once(glossary: Glossary) -> None:
    words = [term.term.lower() for term in glossary.terms]

    assert words == sorted(set(words))
    assert len({term.id for term in glossary.terms}) == len(words)


def test_no_form_of_a_term_belongs_to_two(glossary: Glossary) -> None:
    forms = Counter(form for term in glossary.terms for form in (term.term, *term.also))

    assert [form for form, times in forms.items() if times > 1] == []


def test_meanings_rest_on_claims_that_exist(glossary: Glossary) -> None:
    known = set(load_evidence(RESOURCES).claims)

    assert {claim for term in glossary.terms for claim in term.claims} <= known
    assert any(term.claims for term in glossary.terms)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_asks_for_terms_that_are_explained_and_each_once(glossary: Glossary, lesson: str) -> None:
    asked = asked_in(lesson)

    assert set(asked) <= {term.id for term in glossary.terms}
    assert len(set(asked)) == len(asked)


def test_every_term_is_asked_for_somewhere(glossary: Glossary) -> None:
    asked = {term for lesson in LESSONS for term in asked_in(lesson)}

    assert {term.id for term in glossary.terms} - asked == set()


def test_a_mistake_in_the_glossary_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").write_text(
        'id: glossary\nterms:\n  - id: a\n    term: "A"\n    menaing: "x"\n'
    )

    with pytest.raises(SourceError, match=r"glossary\.yaml:5:5"):
        load_glossary(tmp_path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In nerve pain, nerves send signals.", True),
        ("NERVE PAIN is common.", True),
        ("A nerve painter.", False),
        ("Back pain is common.", False),
    ],
)
def test_a_term_is_found_as_a_word_of_its_own(glossary: Glossary, text: str, found: bool) -> None:
    assert glossary.term("nerve-pain").is_in(text) is found
