"""Lessons and evidence, read when they are first asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from painedu.lessons.course import load_course
from painedu.lessons.library import Library
from painedu.source.problem import SourceError


@pytest.fixture
def library(resources: Path) -> Library:
    return Library(resources, load_course(resources))


def test_a_lesson_is_read_once(library: Library) -> None:
    assert library.lesson("L1") is library.lesson("L1")
    assert library.lesson("L1").id == "L1"


def test_nothing_is_read_before_it_is_asked_for(resources: Path, tmp_path: Path) -> None:
    library = Library(tmp_path, load_course(resources))

    shutil.copytree(resources / "evidence", tmp_path / "evidence")

    assert library.evidence.claims


def test_a_lesson_that_is_not_there_is_told_with_its_file(library: Library) -> None:
    with pytest.raises(SourceError, match=r"L99\.yaml.*cannot be read"):
        library.lesson("L99")
