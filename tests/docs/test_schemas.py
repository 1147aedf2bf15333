"""The schemas that editors use are those of the models."""

from __future__ import annotations

import json

from tools.schemas import FOLDER, schemas


def test_the_schemas_are_up_to_date() -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*")}

    assert kept == schemas(), "run python tools/schemas.py"


def test_a_schema_knows_every_kind_of_block_and_no_other_key() -> None:
    lesson = json.loads(schemas()["lesson.json"])
    step = lesson["$defs"]["Step"]["properties"]["blocks"]["items"]

    assert set(step["discriminator"]["mapping"]) >= {"text", "figure", "check", "sort", "today"}
    assert all(part["additionalProperties"] is False for part in lesson["$defs"].values())


def test_a_property_that_is_called_words_is_kept() -> None:
    assert "words" in json.loads(schemas()["figure.json"])["$defs"]["Figure"]["properties"]
