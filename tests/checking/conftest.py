"""A course that a test may break: a copy of the program's own, with its catalog beside it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from painedu.checking.check import check
from painedu.checking.documents import MODELS

Broken = Callable[[str, str, str], Path]
Said = Callable[[], list[str]]
Tells = Callable[[str, str, str], bool]
Retold = Callable[[str, str, str, str], str]


def documents(resources: Path) -> dict[Path, type[Any]]:
    """Every file of the course below ``resources`` with its model."""
    return {path: model for pattern, model in MODELS.items() for path in sorted(resources.glob(pattern))}


@pytest.fixture
def course(root: Path, tmp_path: Path) -> Path:
    """A folder with the shape of resources/, without the fonts."""
    folder = tmp_path / "resources"
    shutil.copytree(root / "resources", folder, ignore=shutil.ignore_patterns("fonts", "icons"))
    shutil.copytree(root / "translations", tmp_path / "translations", ignore=shutil.ignore_patterns("*.mo"))
    return folder


@pytest.fixture
def catalog(course: Path) -> Path:
    return course.parent / "translations" / "zh_Hans" / "LC_MESSAGES" / "painedu.po"


@pytest.fixture
def change(course: Path) -> Broken:
    """Put one text in place of another, which must stand in the file; only its first place is changed."""

    def changed(file: str, old: str, new: str) -> Path:
        path = course / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return changed


@pytest.fixture
def said(course: Path) -> Said:
    """Check the course; each problem as file:line:column: message, the file from the course's folder."""

    def lines() -> list[str]:
        found = check(course, course.parent / "translations")
        return [str(problem).replace(f"{course}/", "").replace(f"{course.parent}/", "") for problem in found]

    return lines


@pytest.fixture
def tells(course: Path, said: Said) -> Tells:
    """Tell whether a check names a file, the line on which a text first stands, and a message."""

    def told(file: str, at: str, message: str) -> bool:
        text = (course / file).read_text(encoding="utf-8")
        assert at in text
        line = 1 + text.split(at, 1)[0].count("\n")
        place = f"{file.removeprefix('../')}:{line}:"
        return any(each.startswith(place) and message in each for each in said())

    return told


@pytest.fixture
def retold(catalog: Path) -> Retold:
    """Change the translation of the text that begins so in a document; return where the message stands."""

    def changed(context: str, english: str, old: str, new: str) -> str:
        text = catalog.read_text(encoding="utf-8")
        found = re.search(rf'(?<=msgctxt "{context}"\n)msgid (?:""\n)?"{re.escape(english)}', text)
        assert found
        end = text.index("\n\n", found.end())
        assert old in text[found.end() : end]
        catalog.write_text(
            text[: found.end()] + text[found.end() : end].replace(old, new) + text[end:], encoding="utf-8"
        )
        return found[0]

    return changed
