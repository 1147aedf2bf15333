"""The schemas that editors use are those of the models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tools.schemas import FOLDER, HANDED_IN, ROOT, schema, schemas

from painedu.checkin.answers import Answers, answers_from_json
from painedu.plan.plan import Plan, plan_from_json


def test_the_schemas_are_up_to_date() -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*")}

    assert kept == schemas(), "run python tools/schemas.py"


@pytest.mark.parametrize("path", HANDED_IN, ids=lambda path: str(path.name))
def test_the_schema_of_a_file_that_is_handed_in_is_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == schema(HANDED_IN[path]), "run python tools/schemas.py"


def test_the_example_of_a_checkin_is_whole_and_taken() -> None:
    example = (ROOT / "docs" / "examples" / "checkin.json").read_bytes()

    assert list(json.loads(example)) == list(Answers.__struct_fields__)
    assert answers_from_json(example).strength == 1


def test_the_example_of_a_plan_is_whole_and_taken() -> None:
    example = (ROOT / "docs" / "examples" / "plan.json").read_bytes()

    assert list(json.loads(example)) == list(Plan.__struct_fields__)
    assert plan_from_json(example).minutes == 8


def test_a_schema_knows_every_kind_of_block_and_no_other_key() -> None:
    lesson = json.loads(schemas()["lesson.json"])
    step = lesson["$defs"]["Step"]["properties"]["blocks"]["items"]

    assert set(step["discriminator"]["mapping"]) >= {"text", "figure", "check", "sort", "today"}
    assert all(part["additionalProperties"] is False for part in lesson["$defs"].values())


def test_a_property_that_is_called_words_is_kept() -> None:
    assert "words" in json.loads(schemas()["figure.json"])["$defs"]["Figure"]["properties"]
