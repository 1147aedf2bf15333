from __future__ import annotations

from pathlib import Path

import pytest
from tests.checking.conftest import documents

from painedu.checking.content import Content
from painedu.checking.survey import Survey, survey
from painedu.checking.usage import usage
from painedu.lessons.lesson import KeyMessage, Lesson
from painedu.source.convert import convert
from painedu.source.document import read
from painedu.source.words import words_in

LESSON = """\
id: L0
key_message:
  text: "Move."
  claims: [A]
steps:
  - id: one
    title: "One"
    blocks:
      - kind: text
        text: "A"
      - kind: text
        texxt: "B"
      - kind: check
        id: c
        question: "Q"
        options:
          - id: 5
            text: "T"
            explanation: "E"
"""


def surveyed(tmp_path: Path, text: str) -> Survey:
    path = tmp_path / "L0.yaml"
    path.write_text(text, encoding="utf-8")
    return survey(read(path), Lesson)


def test_every_mistake_is_named_in_one_run(tmp_path: Path) -> None:
    problems = surveyed(tmp_path, LESSON).problems
    assert [(each.line, each.message) for each in sorted(problems)] == [
        (11, "'text' is missing here: add it"),
        (12, "the key 'texxt' is not known here: is it misspelt?"),
        (17, "text is expected here, not a whole number"),
    ]


def test_what_is_sound_beside_a_mistake_is_kept(tmp_path: Path) -> None:
    made = surveyed(tmp_path, LESSON)
    assert KeyMessage("Move.", ["A"]) in [part.value for part in made.parts]
    assert set(made.texts.values()) == {"Move.", "One", "A", "Q", "T", "E"}


def test_a_part_that_holds_a_mistake_is_no_part(tmp_path: Path) -> None:
    made = surveyed(tmp_path, LESSON)
    assert not [part for part in made.parts if isinstance(part.value, Lesson)]


def test_an_unknown_key_does_not_spoil_the_part_it_stands_in(tmp_path: Path) -> None:
    made = surveyed(tmp_path, LESSON.replace('  text: "Move."', '  text: "Move."\n  more: 1'))
    assert KeyMessage("Move.", ["A"]) in [part.value for part in made.parts]


@pytest.mark.parametrize(
    "text", ["5\n", "[]\n", "id: [L0]\nsteps: 7\nkey_message: []\n", "steps: [7, [8]]\n"]
)
def test_anything_can_be_surveyed(tmp_path: Path, text: str) -> None:
    assert surveyed(tmp_path, text).problems


def test_the_survey_agrees_with_the_strict_models_on_the_whole_course(resources: Path) -> None:
    for path, model in documents(resources).items():
        document = read(path)
        whole, made = convert(document, model), survey(document, model)
        assert made.problems == []
        assert made.parts[-1].value == whole
        assert made.texts == dict(words_in(whole))


def test_usage_tells_where_a_claim_is_stated(resources: Path) -> None:
    stated = usage(Content(resources))
    assert stated["S1-19"] == ["L4"]
    assert stated["S1-52"] == ["L2", "L4", "L7", "check-in", "core"]
    assert "L3" in stated["F-02"]
    assert stated["F-02"][-4:] == ["help-signs", "check-in", "plan", "core"]
    assert "S2-13" not in stated
