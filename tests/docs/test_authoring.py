"""What the page for authors shows is true: every example loads, and its lesson passes the check."""

from __future__ import annotations

import re
import shutil
import textwrap
from pathlib import Path
from typing import Any

import msgspec
import pytest

from painedu.checking.check import check
from painedu.checking.documents import model_of
from painedu.evidence.claim import Claim, Source
from painedu.evidence.review import Review
from painedu.lessons.blocks import Block
from painedu.lessons.course import LessonEntry
from painedu.lessons.glossary import Term
from painedu.lessons.lesson import Lesson
from painedu.source.convert import convert
from painedu.source.document import read

PAGE = (Path(__file__).parents[2] / "docs" / "authoring.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^ *```yaml\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
HEAD = re.compile(r"# (?:part of )?(?P<file>[\w/.-]+\.yaml)(?:, under '(?P<key>\w+)')?\n")
PARTS: dict[str, Any] = {
    "lessons": list[LessonEntry],
    "claims": list[Claim],
    "sources": list[Source],
    "terms": list[Term],
    "reviewed": dict[str, Review],
}
EXAMPLES = [textwrap.dedent(text) for text in FENCE.findall(PAGE)]


def named(example: str) -> tuple[str, str | None]:
    """Return the file that an example is, or is a part of, and then the key that it stands under."""
    head = HEAD.match(example)
    assert head, f"the first line of an example names its file: {example[:60]}"
    return head["file"], head["key"]


def the_example(file: str, key: str | None = None) -> str:
    (found,) = (example for example in EXAMPLES if named(example) == (file, key))
    return found


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: "-".join(map(str, named(example))))
def test_every_example_loads(example: str, tmp_path: Path) -> None:
    file, key = named(example)
    path = tmp_path / "resources" / file
    path.parent.mkdir(parents=True)
    path.write_text(example, encoding="utf-8")
    model = PARTS[key] if key else model_of(path)
    assert model is not None, f"the course has no such file: {file}"

    assert convert(read(path), model)


def test_there_is_an_example_of_everything_an_author_writes() -> None:
    assert {key for _, key in map(named, EXAMPLES)} == {None, *PARTS}
    kinds = {kind.__struct_config__.tag for kind in Block.__args__}
    lesson = the_example("lessons/L13.yaml")

    assert set(re.findall(r"- kind: (\w+)", lesson)) == kinds
    assert all(f"| {kind} |" in PAGE for kind in kinds)


def test_every_key_of_a_lesson_is_named_on_the_page() -> None:
    models = [msgspec.inspect.type_info(model) for model in (Lesson, *Block.__args__)]
    keys = {field.encode_name for model in models for field in getattr(model, "fields", ())}

    assert {key for key in keys if not re.search(rf"\b{key}\b", PAGE)} == set()


def test_the_lesson_passes_the_check_where_the_page_says_to_put_it(resources: Path, tmp_path: Path) -> None:
    course = tmp_path / "my-course"
    shutil.copytree(resources, course, ignore=shutil.ignore_patterns("fonts", "icons"))
    (course / "lessons" / "L13.yaml").write_text(the_example("lessons/L13.yaml"), encoding="utf-8")
    text = (course / "course.yaml").read_text(encoding="utf-8")
    entry = textwrap.indent(the_example("course.yaml", "lessons"), "      ")
    first = text.index("      - id: L1\n")
    (course / "course.yaml").write_text(text[:first] + entry + text[first:], encoding="utf-8")
    said = [str(problem) for problem in check(course) if "L13" in str(problem)]

    assert said == []


def test_the_examples_of_facts_are_those_of_the_course(resources: Path) -> None:
    """A made-up fact would be copied."""
    for file, key in (
        ("evidence/claims.yaml", "claims"),
        ("evidence/sources.yaml", "sources"),
        ("glossary.yaml", "terms"),
    ):
        example = textwrap.indent(the_example(file, key).partition("\n")[2], "  ")
        assert example in (resources / file).read_text(encoding="utf-8")
