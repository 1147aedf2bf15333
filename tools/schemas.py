"""Write the shapes of the course's files as JSON schemas, so that an editor can help whoever writes them.

python tools/schemas.py    writes docs/schemas/*.json, and resources/schema/*.json for what people hand in
"""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import msgspec

from painedu.checkin.answers import Answers
from painedu.checking.documents import MODELS
from painedu.deployment.site_file import SiteFile
from painedu.handout.letterhead import LetterheadFile
from painedu.handout.people import Person
from painedu.plan.plan import Plan

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "schemas"
HANDED_IN = {
    ROOT / "resources" / "schema" / "checkin.json": Answers,
    ROOT / "resources" / "schema" / "plan.json": Plan,
    ROOT / "resources" / "schema" / "letterhead.json": LetterheadFile,
    ROOT / "resources" / "schema" / "site.json": SiteFile,
    ROOT / "resources" / "schema" / "person.json": Person,
}
"""The shapes of what a command reads from a person's own file."""


def schemas() -> dict[str, str]:
    """Return the schema of each kind of file as JSON, by the schema's file name: lesson.json."""
    return {name_of(pattern): schema(model) for pattern, model in MODELS.items()}


def name_of(pattern: str) -> str:
    """Return what the schema of ``pattern`` is called: lessons/*.yaml gives lesson.json."""
    path = Path(pattern)
    return f"{path.parent.name.removesuffix('s') if path.stem == '*' else path.stem}.json"


def schema(model: type[Any]) -> str:
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(model)}
    return json.dumps(readable(made), ensure_ascii=False, indent=2) + "\n"


def readable(made: Any) -> Any:
    """Return a schema whose descriptions, which are docstrings, read well where an editor shows them."""
    if isinstance(made, list):
        return [readable(inner) for inner in made]
    if not isinstance(made, dict):
        return made
    return {key: help_text(inner) if key == "description" else readable(inner) for key, inner in made.items()}


def help_text(value: Any) -> Any:
    return inspect.cleandoc(value).replace("``", "'") if isinstance(value, str) else readable(value)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    for path, model in HANDED_IN.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(schema(model), encoding="utf-8")


if __name__ == "__main__":
    main()
