"""Finding a word in the lessons, in the language they are read in."""

from __future__ import annotations

import pytest

from painedu.language.translator import Translator
from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.lessons.search import find_steps, find_terms
from painedu.source.folder import data_root

ROOT = data_root()
RESOURCES = ROOT / "resources"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(RESOURCES, load_course(RESOURCES))


@pytest.mark.parametrize(("language", "asked"), [("en", "OXIDATIVE stress"), ("zh_Hans", "氧化应激")])
def test_a_word_is_found_in_each_language_whatever_its_capitals(
    library: Library, language: str, asked: str
) -> None:
    translate = Translator(ROOT / "translations", language)
    first = next(find_steps(library, asked, translate))
    assert (first.lesson, first.step.id) == ("L4", "ros")
    assert all(word in first.text.casefold() for word in asked.casefold().split())
    assert [term.id for term in find_terms(library, asked, translate)] == ["oxidative-stress"]


def test_every_word_must_be_there_and_nothing_is_found_for_nothing(library: Library) -> None:
    english = Translator(ROOT / "translations")
    assert list(find_steps(library, "pain", english))
    assert not list(find_steps(library, "pain unicorn", english))
    assert not list(find_steps(library, "  ", english))
    assert not find_terms(library, "  ", english)


def test_a_wrong_answer_is_not_found_as_if_a_lesson_said_it(library: Library) -> None:
    assert not list(find_steps(library, "red: stop for good", Translator(ROOT / "translations")))


def test_a_step_whose_title_alone_fits_shows_its_first_words(library: Library) -> None:
    hits = find_steps(library, "Too many ROS", Translator(ROOT / "translations"))
    hit = next(hit for hit in hits if hit.step.id == "ros")
    assert hit.text != hit.step.title
