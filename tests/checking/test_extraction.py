from __future__ import annotations

from pathlib import Path

from tests.checking.conftest import documents

from painedu.checking.documents import MODELS, model_of
from painedu.checking.extraction import extract
from painedu.lessons.lesson import Lesson


def test_each_text_is_found_in_the_context_of_its_document_with_its_line(resources: Path) -> None:
    path = resources / "lessons" / "L4.yaml"
    with path.open("rb") as file:
        found = list(extract(file, (), (), {}))
    lines = path.read_text(encoding="utf-8").split("\n")
    assert len(found) >= 20
    for line, function, (context, text), _ in found:
        assert (function, context) == ("pgettext", "L4")
        assert text[:20] in lines[line - 1]


def test_ids_and_claims_are_no_texts(resources: Path) -> None:
    with (resources / "lessons" / "L4.yaml").open("rb") as file:
        texts = {text for _, _, (_, text), _ in extract(file, (), (), {})}
    assert not texts & {"L4", "S1-19", "ros-pathway", "regular", "text"}


def test_a_file_outside_the_course_holds_no_texts(tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    path.write_text("a: b\n", encoding="utf-8")
    with path.open("rb") as file:
        assert list(extract(file, (), (), {})) == []


def test_every_file_of_the_course_has_one_model(resources: Path) -> None:
    known = documents(resources)
    assert sorted(known) == sorted(resources.rglob("*.yaml"))
    assert all(model_of(path) is model for path, model in known.items())
    assert MODELS["lessons/*.yaml"] is Lesson
